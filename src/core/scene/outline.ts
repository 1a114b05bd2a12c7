import { type Camera, type Frame, type ScreenPoint, screenOf } from '../geometry/camera.ts';
import { type Polyline, polyline, type Station, stationAt } from '../geometry/polyline.ts';
import { keptForView } from './kept-for-view.ts';
import { extentOf, halfWidthPx, lanePx, type Ribbon, type RibbonExtent } from './ribbon.ts';

/** A ribbon as lines on the screen, for renderers that draw lines. */
export interface Outline {
  /** The middle of the body, from tail to neck (to the tip for a thin line with an open head). */
  readonly spine: readonly ScreenPoint[];
  readonly left: readonly ScreenPoint[];
  readonly right: readonly ScreenPoint[];
  /** From the left corner over the tip to the right corner of the head; empty without one. */
  readonly head: readonly ScreenPoint[];
  /** Length of the body in px, measured along the middle: dashes on both edges keep step with it. */
  readonly bodyPx: number;
}

/** Distance between two points of an outline, in px: short enough for a smooth curve. */
const STEP_PX = 10;

/** Those of the page's two pictures. */
const VIEWS_KEPT = 2;

const kept = keptForView<Ribbon, Outline>(VIEWS_KEPT);

/** What is looked for under names, printed along bands and drawn is the same outline: it is made once for a view. */
export function outlineOf(ribbon: Ribbon, camera: Camera, frame: Frame): Outline {
  return kept(ribbon, camera, frame, () => outlined(ribbon, camera, frame));
}

function outlined(ribbon: Ribbon, camera: Camera, frame: Frame): Outline {
  const line = polyline(ribbon.path.map(screenOf(camera, frame)));
  const extent = extentOf(ribbon, line.lengthPx);
  const bodyEnd = ribbon.form === 'line' && ribbon.pattern.head !== 'filled' ? extent.endPx : extent.neckPx;
  const offset = (station: Station, px: number) => beside(station, px + lanePx(ribbon, line.lengthPx, station.alongPx));
  const along = (side: -1 | 0 | 1) =>
    stationsBetween(line, extent.startPx, bodyEnd).map((station) =>
      offset(station, side * halfWidthPx(ribbon, extent, station.alongPx)),
    );
  let left: Outline['left'] | null = null;
  let right: Outline['right'] | null = null;
  return {
    spine: along(0),
    // Most lines of a picture with many are hairlines, of which nobody asks for the sides.
    get left() {
      left ??= along(-1);
      return left;
    },
    get right() {
      right ??= along(1);
      return right;
    },
    head: ribbon.head ? headOf(ribbon, line, extent, offset) : [],
    bodyPx: bodyEnd - extent.startPx,
  };
}

/**
 * Whether something of a ribbon may lie in the picture. To outline all that lie elsewhere would take most of the time
 * where many are drawn; one that passes close by may be told to show and does not.
 */
export function mayShow(ribbon: Ribbon, camera: Camera, frame: Frame): boolean {
  const { path, head, halfBodyPx, startLanePx, endLanePx } = ribbon;
  const asidePx = Math.max(Math.abs(startLanePx), Math.abs(endLanePx)) + Math.max(halfBodyPx, head?.halfWidthPx ?? 0);
  const points = path.map(screenOf(camera, frame));
  const liesBeside = (axis: 0 | 1, sizePx: number) =>
    points.every((point) => point[axis] < -asidePx) || points.every((point) => point[axis] > sizePx + asidePx);
  return !liesBeside(0, frame.widthPx) && !liesBeside(1, frame.heightPx);
}

/** Where a head's sides are sampled, as shares of its length: it bends with the path. */
const HEAD_STEPS = [0, 0.25, 0.5, 0.75];

function headOf(
  ribbon: Ribbon,
  line: Polyline,
  extent: RibbonExtent,
  offset: (station: Station, px: number) => ScreenPoint,
): ScreenPoint[] {
  const side = (sign: 1 | -1) =>
    HEAD_STEPS.map((share) => {
      const alongPx = extent.neckPx + (extent.endPx - extent.neckPx) * share;
      return offset(stationAt(line, alongPx), sign * extent.headHalfPx * (1 - share));
    });
  return ribbon.head ? [...side(-1), offset(stationAt(line, extent.endPx), 0), ...side(1).reverse()] : [];
}

function stationsBetween(line: Polyline, startPx: number, endPx: number): Station[] {
  const steps = Math.max(2, Math.min(96, Math.ceil((endPx - startPx) / STEP_PX)));
  return Array.from({ length: steps + 1 }, (_, step) =>
    stationAt(line, Math.min(endPx, startPx + ((endPx - startPx) * step) / steps)),
  );
}

function beside(station: Station, px: number): ScreenPoint {
  return [station.point[0] + station.right[0] * px, station.point[1] + station.right[1] * px];
}
