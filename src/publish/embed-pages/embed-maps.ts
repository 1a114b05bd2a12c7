import type { Evidence } from '../../core/model/evidence.ts';
import { remembered } from '../../core/model/remembered.ts';
import { fittedScene, pickedOf } from '../../core/scene/fitted.ts';
import { EMBED_FRAMES } from '../../core/scene/frames.ts';
import { inFrame } from '../../core/scene/in-frame.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { type EmbedSubject, embedAddress } from '../../core/view/embed-address.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { type Basemaps, basemapFor, type Drawing } from '../maps/basemap.ts';
import { legendFor } from './embed-legend.ts';
import type { EmbedMap, EmbedScene } from './embed-site.ts';

/** Coarser, for the least bytes; and far beyond the picture: frames are of other shapes, and it may not end within them. */
const LIGHT: Drawing = {
  unitsPerPx: 1,
  tolerancePx: 1.1,
  beyond: ({ widthPx, heightPx }) => ({ xPx: 0.3 * widthPx, yPx: 0.3 * heightPx }),
};

const CROWDED_BELOW_PX = 200;

/** The pictures of a subject in all frames. */
export function embedMaps(evidence: Evidence, basemaps: Basemaps): (subject: EmbedSubject) => EmbedMap | null {
  const made = new Map<string, EmbedMap | null>();
  const make = (subject: EmbedSubject): EmbedMap | null => {
    const view = { ...DEFAULT_VIEW, focus: subject.kind === 'atlas' ? DEFAULT_VIEW.focus : subject };
    const scenes = EMBED_FRAMES.flatMap(({ id, ...frame }): EmbedScene[] => {
      const scene = fittedScene(inFrame({ lookup: evidence, view, frame }));
      return scene ? [{ id, scene: view.focus.kind === 'all' ? scene : uncrowded(scene) }] : [];
    });
    const largest = scenes.at(-1)?.scene;
    if (!largest) return null;
    const { legend, routes } = legendFor(subject, largest, evidence);
    return {
      scenes,
      basemap: basemapFor(scenes.map(({ scene }) => scene).reverse(), basemaps, LIGHT),
      legend,
      words:
        subject.kind === 'atlas'
          ? [legend.main, legend.patterns, ...legend.rest].join(' ')
          : routes.map((route) => routeSentence(route, evidence, DEFAULT_VIEW.widthRule)).join(' '),
    };
  };
  return (subject) => remembered(made, embedAddress(subject), () => make(subject));
}

/** In a low picture other routes would only be in the way of the one that it is of. */
function uncrowded(scene: Scene): Scene {
  if (scene.frame.heightPx >= CROWDED_BELOW_PX) return scene;
  return { ...scene, ...pickedOf(scene) };
}
