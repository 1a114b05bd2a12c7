import type { ScreenPoint } from '../../core/geometry/camera.ts';
import type { WorldPoint } from '../../core/geometry/mercator.ts';
import { type Reach, reachOf } from '../../core/scene/copies.ts';
import type { Ribbon } from '../../core/scene/ribbon.ts';
import type { Arc } from '../../core/scene/scene.ts';

/** Numbers of one ribbon in `instances`: five groups of four, in the order of the shader's `a_…` attributes. */
export const INSTANCE_FLOATS = 20;

/** Ribbons below one another in the texture before the next block of columns begins; every GPU has this many rows. */
export const ROWS = 2048;

const DIRECTION_CODES = { dispatch: 0, repatriation: 1, transfer: 2 } as const;
const HEAD_CODES = { none: 0, open: 1, bar: 1, filled: 2 } as const;
const EMPHASIS_CODES = { normal: 0, selected: 1, faint: 2 } as const;

/** All ribbons of a scene as the GPU wants them. */
export interface ArcBuffer {
  readonly count: number;
  readonly instances: Float32Array<ArrayBuffer>;
  /**
   * RGBA texels, four floats each: x and y from the ribbon's first point and the way gone so far, in units of the
   * world's width; the fourth is the way gone in px, where `measureOnScreen` has filled it in. Ribbon n fills `columns` texels of row n % ROWS, in block n / ROWS.
   */
  readonly points: Float32Array<ArrayBuffer>;
  readonly widthTexels: number;
  readonly heightTexels: number;
  /** Points of the longest path; at least 2. */
  readonly columns: number;
  /** Null when empty. */
  readonly reach: Reach | null;
}

/** Lays out every ribbon in the order of drawing. Paths are kept point by point, so nothing is resampled. */
export function packArcs(arcs: readonly Arc[]): ArcBuffer {
  const ribbons = arcs.flatMap((arc) => arc.ribbons.map((ribbon) => ({ arc, ribbon })));
  const columns = Math.max(2, ...ribbons.map(({ ribbon }) => ribbon.path.length));
  const heightTexels = Math.max(1, Math.min(ROWS, ribbons.length));
  const widthTexels = columns * Math.max(1, Math.ceil(ribbons.length / ROWS));
  const instances = new Float32Array(ribbons.length * INSTANCE_FLOATS);
  const points = new Float32Array(widthTexels * heightTexels * 4);
  for (const [index, { arc, ribbon }] of ribbons.entries()) {
    const texel = (index % ROWS) * widthTexels + Math.floor(index / ROWS) * columns;
    const lengthOfPath = measure(ribbon.path, points, texel * 4);
    instances.set(attributesOf(arc, ribbon, lengthOfPath), index * INSTANCE_FLOATS);
  }
  const reach = reachOf(ribbons.map(({ ribbon }) => ribbon));
  return { count: ribbons.length, instances, points, widthTexels, heightTexels, columns, reach };
}

/**
 * Fills in the way gone so far in px of a picture in another projection, where a step on the Mercator plane is of
 * another length at each place. The legs are taken as straight; what the globe hides counts as it would be seen
 * through glass. A ribbon therefore keeps its widths, gaps and dashes in px as the globe turns, and its dashes slide.
 */
export function measureOnScreen(buffer: ArcBuffer, project: (point: WorldPoint) => ScreenPoint): void {
  const { instances, points, widthTexels, columns } = buffer;
  for (let index = 0; index < buffer.count; index += 1) {
    const instance = index * INSTANCE_FLOATS;
    const [originX = 0, originY = 0, , last = 0] = instances.subarray(instance, instance + 4);
    const start = ((index % ROWS) * widthTexels + Math.floor(index / ROWS) * columns) * 4;
    let before: ScreenPoint | null = null;
    let gone = 0;
    for (let texel = start; texel <= start + last * 4; texel += 4) {
      const at = project([originX + (points[texel] ?? 0), originY + (points[texel + 1] ?? 0)]);
      if (before) gone += Math.hypot(at[0] - before[0], at[1] - before[1]);
      points[texel + 3] = gone;
      before = at;
    }
  }
}

/**
 * Writes a path's texels from one of `points` on; returns its length. Differences are taken before rounding to 32 bits: a
 * path of a few km keeps its shape at every zoom.
 */
function measure(path: readonly WorldPoint[], points: Float32Array, from: number): number {
  const [originX, originY] = path[0] ?? [0, 0];
  let [beforeX, beforeY] = [originX, originY];
  let gone = 0;
  let at = from;
  for (const [x, y] of path) {
    gone += Math.hypot(x - beforeX, y - beforeY);
    points.set([x - originX, y - originY, gone], at);
    at += 4;
    [beforeX, beforeY] = [x, y];
  }
  return gone;
}

function attributesOf(arc: Arc, ribbon: Ribbon, length: number): number[] {
  const [originX, originY] = ribbon.path[0] ?? [0, 0];
  const { pattern, head } = ribbon;
  const [dashInk, dashGap] = pattern.dash ?? [0, 0];
  return [
    ...[originX, originY, length, ribbon.path.length - 1],
    ...[ribbon.halfBodyPx, head?.lengthPx ?? 0, head?.halfWidthPx ?? 0, Number(ribbon.form === 'band')],
    ...[ribbon.startGapPx, ribbon.endGapPx, ribbon.startLanePx, ribbon.endLanePx],
    ...[pattern.fill, pattern.edgePx, dashInk, dashInk + dashGap],
    DIRECTION_CODES[arc.direction],
    ribbon.innerShare,
    HEAD_CODES[head ? pattern.head : 'none'],
    EMPHASIS_CODES[arc.emphasis],
  ];
}
