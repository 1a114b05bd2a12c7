import { PALE_LINES_MEAN, SQUARE_MEANS } from '#words/legend-marks.ts';
import type { Frame } from '../../core/geometry/camera.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import { remembered } from '../../core/model/remembered.ts';
import { selectionCamera } from '../../core/scene/extent.ts';
import { fittedScene, pickedOf } from '../../core/scene/fitted.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { type Basemaps, basemapFor } from './basemap.ts';
import type { MapSubject, SmallMap } from './small-map.ts';

const WIDE: Frame = { widthPx: 720, heightPx: 420 };
const NARROW: Frame = { widthPx: 350, heightPx: 320 };

/** Pictures of one route or one place with what lies about it, each with a ground of its own that ends with it. */
export function smallMaps(evidence: Evidence, basemaps: Basemaps): (subject: MapSubject) => SmallMap | null {
  const made = new Map<string, SmallMap | null>();
  const make = (focus: MapSubject): SmallMap | null => {
    const [wide, narrow] = [WIDE, NARROW].map((frame) =>
      fittedScene({
        lookup: evidence,
        view: { ...DEFAULT_VIEW, focus },
        frame,
        cameraOn: (bounds) => selectionCamera(bounds, frame),
      }),
    );
    if (!wide || !narrow) return null;
    return { wide, narrow, basemap: basemapFor([wide, narrow], basemaps), ...wordsOf(focus, wide, evidence) };
  };
  return (focus) => remembered(made, `${focus.kind}=${focus.id}`, () => make(focus));
}

function wordsOf(focus: MapSubject, scene: Scene, evidence: Evidence): Pick<SmallMap, 'legend' | 'words'> {
  const { dataset } = evidence;
  const drawn = { ...scene, ...pickedOf(scene) };
  const ids = new Set<string>([
    ...drawn.arcs.map(({ route }) => route),
    ...drawn.marks.flatMap((mark) => (mark.kind === 'stock' ? mark.route : [])),
  ]);
  if (focus.kind === 'route') ids.add(focus.id);
  const routes = dataset.routes.filter(({ id }) => ids.has(id));
  const claims = dataset.claims.filter(({ id }) => routes.some((route) => route.claims.includes(id)));
  const picked = evidenceIn({ ...dataset, routes, claims });
  const { sentences, patterns } = legendOf(drawn, picked, picked, DEFAULT_VIEW.widthRule);
  // The first sentence counts what is on the whole map.
  const rest = drawn.arcs.length > 0 ? [...sentences.slice(1), patterns] : [];
  const squares = drawn.marks.some(({ kind }) => kind === 'stock');
  return {
    legend: [...rest, squares ? SQUARE_MEANS : '', PALE_LINES_MEAN].filter(Boolean),
    words: routes.map((route) => routeSentence(route, evidence, DEFAULT_VIEW.widthRule)).join(' '),
  };
}
