import { HAIRLINES_MEAN } from '#words/embed-frame.ts';
import { sentencesOfMany } from '#words/legend-marks.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { remembered, ShortMemory } from '../../core/model/remembered.ts';
import { fittedScene } from '../../core/scene/fitted.ts';
import { EMBED_FRAMES } from '../../core/scene/frames.ts';
import { inFrame } from '../../core/scene/in-frame.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import { type EmbedSubject, embedAddress } from '../../core/view/embed-address.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { type Basemaps, basemapFor, type Drawing } from '../maps/basemap.ts';
import { MOST_IN_FULL } from '../maps/small-map.ts';
import { thinnedOut } from './embed-hairlines.ts';
import { legendFor } from './embed-legend.ts';
import type { EmbedMap, EmbedScene } from './embed-site.ts';
import { drawnOf } from './embed-subject.ts';

/** Coarser, for the least bytes; and far beyond the picture: frames are of other shapes, and it may not end within them. */
const LIGHT: Drawing = {
  unitsPerPx: 1,
  tolerancePx: 1.6,
  beyond: ({ widthPx, heightPx }) => ({ xPx: 0.3 * widthPx, yPx: 0.3 * heightPx }),
};

/** Coarser still: with so many lines there are as many such pages. */
const LIGHTER: Drawing = { ...LIGHT, tolerancePx: 2 };

/** As many routes are told in words to who does not see the picture: the drawer lists all. */
const MOST_IN_WORDS = 5;

/** The pictures of a subject in all frames. */
export function embedMaps(evidence: Evidence, basemaps: Basemaps): (subject: EmbedSubject) => EmbedMap | null {
  // Both editions of a subject are written together.
  const made = new ShortMemory<string, EmbedMap | null>(4);
  const make = (subject: EmbedSubject): EmbedMap | null => {
    const view = { ...DEFAULT_VIEW, focus: subject.kind === 'atlas' ? DEFAULT_VIEW.focus : subject };
    const drawn = drawnOf(subject, evidence);
    const whole = EMBED_FRAMES.flatMap(({ id, ...frame }): EmbedScene[] => {
      const scene = fittedScene(inFrame({ lookup: drawn, view, frame }));
      return scene ? [{ id, scene }] : [];
    });
    const largest = whole.at(-1)?.scene;
    if (!largest) return null;
    const { scenes, hairlines } = thinnedOut(
      whole.map(({ scene }) => scene),
      // The picture of a part is not as large on the page as that of all there is.
      subject.kind === 'atlas' ? undefined : MOST_IN_FULL,
    );
    const { legend, routes } = legendFor(subject, largest, evidence);
    return {
      scenes: whole.map(({ id, scene }, index) => ({ id, scene: scenes[index] ?? scene })),
      basemap: basemapFor(
        whole.map(({ scene }) => scene).reverse(),
        basemaps,
        hairlines.arcs.length > 0 ? LIGHTER : LIGHT,
      ),
      hairlines,
      legend: hairlines.arcs.length === 0 ? legend : { ...legend, rest: [...legend.rest, HAIRLINES_MEAN] },
      words:
        subject.kind === 'atlas'
          ? [legend.main, legend.patterns, ...legend.rest].join(' ')
          : sentencesOfMany({
              told: routes
                .slice(0, MOST_IN_WORDS)
                .map((route) => routeSentence(route, evidence, DEFAULT_VIEW.widthRule)),
              more: Math.max(0, routes.length - MOST_IN_WORDS),
            }),
    };
  };
  return (subject) => remembered(made, embedAddress(subject), () => make(subject));
}
