import { type Box, fitsIn, grown, overlap } from '../geometry/box.ts';
import { type Camera, type Frame, flatProjection, type Projection, type ScreenPoint } from '../geometry/camera.ts';
import { fromWorld } from '../geometry/mercator.ts';
import { type Ink, inkUnder } from './ink-under.ts';
import { sizeOf } from './label-box.ts';
import { namesOf } from './label-lines.ts';
import { mayShow, outlineOf } from './outline.ts';
import type { LabelCandidate } from './place-labels.ts';
import type { Arc, Label, SceneInk } from './scene.ts';

interface Position {
  readonly box: Box;
  readonly offsetPx: ScreenPoint;
  readonly align: Label['align'];
  readonly leader: boolean;
  /** From where it stands when it is nearest. */
  readonly awayPx: number;
  /** What this side costs by itself: right of the place reads best. */
  readonly cost: number;
}

/** Room kept between labels, and between a label and the frame. */
const MARGIN_PX = 3;

/** A label that must hide more of the arcs than this is left out if it may be. */
const OPTIONAL_LIMIT = 30;

/** Further from its place than this a label needs a line to it. */
const LEADER_PX = 16;

/** What labels have to find room in. */
export interface LabelObstacles extends SceneInk {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Parts of the picture where no label goes. */
  readonly reserved?: readonly Box[];
  /** The projection of a picture that is not flat. */
  readonly globe?: Projection | null;
  /** How far from its place a label may stand, in px; as far as it must, if left out. */
  readonly reachPx?: (candidate: LabelCandidate) => number;
}

/**
 * Finds each label a place beside its point: no label touches another or leaves the frame, and as few arcs and marks
 * as possible lie under it. Greedy, in the order of rank; the same input always gives the same map.
 *
 * Own code, since the map libraries place labels in a browser alone and move or drop them as they like: here the same
 * names have to stand in the build, in tests, on paper and over the live map, clear of heads and bands of a width.
 */
export function placeLabels(candidates: readonly LabelCandidate[], obstacles: LabelObstacles): Label[] {
  const {
    arcs,
    marks,
    camera,
    frame,
    reserved = [],
    globe = null,
    reachPx = () => Number.POSITIVE_INFINITY,
  } = obstacles;
  const taken: Box[] = [...reserved];
  const project = globe ?? flatProjection(camera, frame);
  const ink = globe ? inkOn(arcs, globe) : inkOf(arcs, camera, frame);
  const points = marks.flatMap((mark): Ink[] => {
    const point = project(mark.at);
    return point ? [{ points: [point], halfPx: MARK_HALF_PX, weight: MARK_WEIGHT }] : [];
  });
  const covered = inkUnder([...ink, ...points], frame);
  const placed: ScreenPoint[] = [];
  const labels: Label[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    const at = project(candidate.at);
    if (!at || !inside(at, frame) || placed.some((other) => near(other, at, candidate.givesWayPx))) continue;
    const standing = (lines: Label['lines'], farthestPx: number) => {
      if (lines.length === 0) return null;
      const size = sizeOf(lines);
      const best = cheapest(
        positions(at, size, candidate.clearPx).filter(
          ({ box, awayPx }) =>
            awayPx <= farthestPx && fitsIn(frame, box, MARGIN_PX) && taken.every((other) => !overlap(box, other)),
        ),
        (position) => covered(position.box),
      );
      return best && { ...best, lines, size };
    };
    const { place, emphasis, routes } = candidate;
    const reach = reachPx(candidate);
    const forms = [candidate.lines, ...candidate.shorter];
    // Rows are dropped before a label goes far from its place, and figures before it has no room at all.
    const best =
      firstOf([...new Set([Math.min(reach, LEADER_PX), reach])], (farthestPx) =>
        firstOf(forms, (lines) => standing(lines, farthestPx)),
      ) ?? standing(namesOf(candidate.lines), reach);
    if (!best || (candidate.optional && best.cost > OPTIONAL_LIMIT)) continue;
    const { box, offsetPx, align, leader } = best.position;
    const { lines, size } = best;
    taken.push(grown(box, MARGIN_PX));
    placed.push(at);
    labels.push({ place, at: candidate.at, offsetPx, align, leader, lines, ...size, angleDeg: 0, emphasis, routes });
  }
  return labels;
}

/** What the first of some things gives that gives anything. */
function firstOf<Thing, Found>(things: readonly Thing[], find: (thing: Thing) => Found | null): Found | null {
  for (const thing of things) {
    const found = find(thing);
    if (found) return found;
  }
  return null;
}

/** The position with the lowest sum of its own cost and `extra`, which is dear to find: asked only while it can win. */
function cheapest(all: readonly Position[], extra: (position: Position) => number) {
  let best: { readonly position: Position; readonly cost: number } | null = null;
  for (const position of all.toSorted((a, b) => a.cost - b.cost)) {
    if (best && position.cost >= best.cost) break;
    const cost = position.cost + extra(position);
    if (!best || cost < best.cost) best = { position, cost };
  }
  return best;
}

/** The eight sides of a point, near and a little further off. */
function positions(at: ScreenPoint, size: { widthPx: number; heightPx: number }, clearPx: number): Position[] {
  const { widthPx: w, heightPx: h } = size;
  return [0, 8, 18, 30, 46, 66].flatMap((away) => {
    const d = clearPx + away;
    const step = away / 1.6;
    const sides: [Label['align'], ScreenPoint, number][] = [
      ['start', [d, -h / 2], 0],
      ['end', [-d, -h / 2], 1],
      ['middle', [0, d], 1],
      ['middle', [0, -d - h], 2],
      ['start', [d * 0.8, d * 0.6], 2],
      ['start', [d * 0.8, -d * 0.6 - h], 2],
      ['end', [-d * 0.8, d * 0.6], 3],
      ['end', [-d * 0.8, -d * 0.6 - h], 3],
    ];
    return sides.map(([align, offsetPx, cost]) => {
      const left = at[0] + offsetPx[0] - (align === 'start' ? 0 : align === 'middle' ? w / 2 : w);
      const top = at[1] + offsetPx[1];
      return {
        align,
        offsetPx,
        leader: away > LEADER_PX,
        awayPx: away,
        cost: cost + step,
        box: { left, top, right: left + w, bottom: top + h },
      };
    });
  });
}

/** What a head points at matters more than a stretch of line, and a wide band more than a thin one. */
const HEAD_WEIGHT = 6;
const MARK_WEIGHT = 6;
const MARK_HALF_PX = 4;

/** Points along the arcs as they are drawn, dense enough that no label slips between two. */
function inkOf(arcs: readonly Arc[], camera: Camera, frame: Frame): Ink[] {
  return arcs.flatMap((arc) =>
    arc.ribbons.flatMap((ribbon): Ink[] => {
      if (!mayShow(ribbon, camera, frame)) return [];
      const { spine, head } = outlineOf(ribbon, camera, frame);
      const halfPx = ribbon.halfBodyPx;
      return [
        { points: spine, halfPx, weight: 1 + halfPx / 4 },
        { points: head, halfPx: 2, weight: HEAD_WEIGHT },
      ];
    }),
  );
}

/** The same for a globe, by the middle lines alone: there the shapes are the live map's business. */
function inkOn(arcs: readonly Arc[], project: Projection): Ink[] {
  return arcs.flatMap((arc) =>
    arc.ribbons.flatMap(({ path, halfBodyPx }) =>
      path.flatMap((point, index) => {
        const at = project(fromWorld(point));
        const weight = index === path.length - 1 ? 3 * HEAD_WEIGHT : 1 + halfBodyPx / 4;
        return at ? { points: [at], halfPx: halfBodyPx, weight } : [];
      }),
    ),
  );
}

function inside([x, y]: ScreenPoint, frame: Frame): boolean {
  return x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx;
}

function near(a: ScreenPoint, b: ScreenPoint, px: number): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < px;
}
