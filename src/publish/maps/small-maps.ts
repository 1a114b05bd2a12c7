import { hairlinesMean, MARK_MEANINGS, sentencesOfMany } from '#words/legend-marks.ts';
import { type Frame, NO_PADDING } from '../../core/geometry/camera.ts';
import { drawnAlone } from '../../core/model/drawn-alone.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { remembered, ShortMemory } from '../../core/model/remembered.ts';
import type { SceneLayout } from '../../core/scene/build-scene.ts';
import { touches } from '../../core/scene/emphasis.ts';
import { cameraOf, selectionCamera } from '../../core/scene/extent.ts';
import { fittedScene } from '../../core/scene/fitted.ts';
import { drawnInFull } from '../../core/scene/in-full.ts';
import { isJoint } from '../../core/scene/joint-label.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { labelCandidates } from '../../core/scene/place-labels.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { type Basemaps, basemapFor, type Drawing } from './basemap.ts';
import { type MapSubject, MOST_IN_FULL, type SmallMap } from './small-map.ts';

const WIDE: Frame = { widthPx: 720, heightPx: 420 };
const NARROW: Frame = { widthPx: 350, heightPx: 320 };

/** How far from what it is of a name may stand in a crowded picture. */
const FARTHEST_PX = 46;

/** Lower is placed first; those of places are 0 to 9. */
const JOINT_RANK = 10;
const LAST_RANK = 11;
const SUBJECT_LABEL = { rank: -1, optional: false, givesWayPx: 0 } as const;

/** As many are told in words to who does not see the picture: the page lists all. */
const MOST_IN_WORDS = 8;

/** As coarse as can be without its being seen on a screen of two px for one. */
const GROUND: Drawing = { unitsPerPx: 1, tolerancePx: 1, beyond: () => ({ xPx: 12, yPx: 12 }) };

/**
 * Pictures of one route, or of the routes of one place, and of nothing else: what lies about them is on the map, which is
 * one link away. Each has a ground of its own that ends with it.
 */
export function smallMaps(evidence: Evidence, basemaps: Basemaps): (subject: MapSubject) => SmallMap | null {
  // A page asks for its own map alone.
  const made = new ShortMemory<string, SmallMap | null>(4);
  const make = (subject: MapSubject): SmallMap | null => {
    const routes = evidence.dataset.routes.filter((route) =>
      subject.kind === 'route' ? route.id === subject.id : touches(route, subject.id),
    );
    const lookup = drawnAlone(routes, evidence);
    const compose = (frame: Frame) => composed(frame, { subject, lookup, evidence });
    const [wide, narrow] = [compose(WIDE), compose(NARROW)];
    if (!wide || !narrow) return null;
    return { wide, narrow, basemap: basemapFor([wide, narrow], basemaps, GROUND), ...wordsOf(wide, lookup, evidence) };
  };
  return (subject) => remembered(made, `${subject.kind}=${subject.id}`, () => make(subject));
}

interface Composing {
  readonly subject: MapSubject;
  /** What is drawn. */
  readonly lookup: Lookup;
  readonly evidence: Evidence;
}

/** Null where nothing of it can be drawn. Its lines speak as they do on the whole map. */
function composed(frame: Frame, { subject, lookup, evidence }: Composing): Scene | null {
  const scene = fittedScene({
    lookup,
    view: DEFAULT_VIEW,
    frame,
    extent: layoutFor(subject, lookup),
    cameraOn: (bounds) => selectionCamera(bounds, frame),
  });
  return (
    scene && {
      ...scene,
      arcs: scene.arcs.map((arc) => ({
        ...arc,
        words: routeSentence(evidence.route(arc.route), evidence, DEFAULT_VIEW.widthRule),
      })),
    }
  );
}

/**
 * A page has no buttons over its picture, and names the place that it is of. Where there are more lines than can be told
 * apart, places come before joint figures, ends of hairlines last, and no name stands far from what it is of.
 */
function layoutFor(subject: MapSubject, { mapData: { routes } }: Lookup): SceneLayout {
  const isCrowded = routes.length > MOST_IN_FULL;
  return {
    camera: (frame) => cameraOf('world', frame),
    room: () => NO_PADDING,
    reserved: () => [],
    candidates: ({ ink, lookup, room }) => {
      const full = new Set(ink.arcs.slice(0, MOST_IN_FULL).map(({ route }) => route));
      return labelCandidates(ink, lookup, room).map((candidate) => {
        const joint = isJoint(candidate, lookup);
        if (candidate.place === subject.id && !joint) return { ...candidate, ...SUBJECT_LABEL };
        if (!isCrowded) return candidate;
        if (!candidate.routes.some((id) => full.has(id))) return { ...candidate, rank: LAST_RANK, optional: true };
        return joint ? { ...candidate, rank: JOINT_RANK, optional: true } : candidate;
      });
    },
    reachPx: () => (candidate) =>
      isCrowded && candidate.rank !== SUBJECT_LABEL.rank ? FARTHEST_PX : Number.POSITIVE_INFINITY,
  };
}

function wordsOf(scene: Scene, lookup: Lookup, evidence: Evidence): Pick<SmallMap, 'legend' | 'words'> {
  const { full, hairlines } = drawnInFull(scene.arcs, MOST_IN_FULL);
  const { sentences, patterns, marks } = legendOf({ ...scene, arcs: full }, lookup, lookup, DEFAULT_VIEW.widthRule);
  const routes = lookup.mapData.routes.map(({ id }) => evidence.route(id));
  // The first sentence counts what is on the whole map.
  const rest = scene.arcs.length > 0 ? [...sentences.slice(1), patterns] : [];
  const many = hairlines.length === 0 ? '' : hairlinesMean({ full: full.length, routes: scene.arcs.length });
  const told = routes.slice(0, MOST_IN_WORDS).map((route) => routeSentence(route, evidence, DEFAULT_VIEW.widthRule));
  return {
    legend: [many, ...rest, ...marks.map((kind) => MARK_MEANINGS[kind])].filter(Boolean),
    words: sentencesOfMany({ told, more: routes.length - told.length }),
  };
}
