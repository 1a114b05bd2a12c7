import { type Camera, type Frame, type ScreenPoint, worldToScreen } from '../../core/geometry/camera.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import { simplify } from '../../core/geometry/simplify.ts';
import { cameraOnto, copiesInView, reachOf } from '../../core/scene/copies.ts';
import { MOST_IN_FULL } from '../../core/scene/in-full.ts';
import { outlineOf } from '../../core/scene/outline.ts';
import { isRouteMark } from '../../core/scene/route-mark.ts';
import type { Arc, PlaceMark, Scene } from '../../core/scene/scene.ts';
import { pathData } from '../../render/svg/path-data.ts';
import type { EmbedHairlines } from './embed-site.ts';

/** One line in full for so many px of a picture's width. */
const PX_PER_LINE = 80;

/** How far a hairline may stray from its course, in px: it is a hint of a line, and there are hundreds. */
const TOLERANCE_PX = 1.2;

/**
 * The pictures of a subject, from the smallest to the largest. Where one has many lines, all draw in full only those with
 * the largest figures. The others, their marks and their values are left to hairlines, as the largest has them: the other
 * pictures look at it from elsewhere.
 */
export function thinnedOut(
  scenes: readonly Scene[],
  mostInFull = MOST_IN_FULL,
): {
  readonly scenes: readonly Scene[];
  readonly hairlines: EmbedHairlines;
} {
  const largest = scenes.at(-1);
  if (!largest || scenes.every(({ arcs }) => arcs.length <= mostInFull)) return { scenes, hairlines: NONE };
  return { scenes: scenes.map(thinned), hairlines: hairlinesOf(scenes, largest) };
}

const NONE: EmbedHairlines = { arcs: [], ends: [] };

function thinned(scene: Scene): Scene {
  const thin = new Set(thinIn(scene).map(({ route }) => route));
  const isThin = ({ routes }: { readonly routes: readonly Arc['route'][] }) =>
    routes.length > 0 && routes.every((id) => thin.has(id));
  return {
    ...scene,
    arcs: scene.arcs.filter(({ route }) => !thin.has(route)),
    marks: scene.marks.filter((mark) => isRouteMark(mark) || !isThin(mark)),
    // A value stands in the band that it is of.
    labels: scene.labels.filter((label) => label.angleDeg === 0 || !isThin(label)),
  };
}

function thinIn({ arcs, frame }: Scene): readonly Arc[] {
  const most = Math.min(MOST_IN_FULL, Math.round(frame.widthPx / PX_PER_LINE));
  return arcs.slice(most);
}

function hairlinesOf(scenes: readonly Scene[], largest: Scene): EmbedHairlines {
  const thin = new Set(scenes.flatMap(thinIn).map(({ route }) => route));
  return {
    arcs: largest.arcs.filter(({ route }) => thin.has(route)),
    ends: largest.marks.filter(({ kind, routes }) => kind === 'end' && routes.every((id) => thin.has(id))),
  };
}

interface Seen {
  readonly camera: Camera;
  readonly frame: Frame;
}

/** The courses of arcs as the data of one path, in every copy of the world that is seen, in whole px. */
export function coursesOf(arcs: readonly Arc[], { camera, frame }: Seen): string {
  return arcs
    .flatMap(({ ribbons }) => {
      const reach = reachOf(ribbons);
      const copies = reach ? copiesInView(reach, camera, frame) : [];
      return copies.flatMap((copy) =>
        ribbons.map((ribbon) => {
          const { spine } = outlineOf(ribbon, cameraOnto(copy, camera), frame);
          return pathData(simplify(spine, TOLERANCE_PX).map(([x, y]): ScreenPoint => [Math.round(x), Math.round(y)]));
        }),
      );
    })
    .join('');
}

/** A dot for each mark as the data of one path: lines of no length, which round caps make seen. */
export function dotsOf(marks: readonly PlaceMark[], { camera, frame }: Seen): string {
  return marks
    .map(({ at }) => worldToScreen(toWorld(at), camera, frame))
    .map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`)
    .join('');
}

/** How what one flat picture draws is moved and scaled to lie right in another. */
export function transformBetween(from: Seen, to: Seen): string {
  const scale = 2 ** (to.camera.zoom - from.camera.zoom);
  const [fromX, fromY] = worldToScreen([0, 0], from.camera, from.frame);
  const [x, y] = worldToScreen([0, 0], to.camera, to.frame);
  return `translate(${(x - scale * fromX).toFixed(1)} ${(y - scale * fromY).toFixed(1)}) scale(${scale.toFixed(4)})`;
}
