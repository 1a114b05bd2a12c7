import { type Camera, type Frame, type ScreenPoint, worldToScreen } from '../geometry/camera.ts';
import { type Polyline, polyline, type Station, stationAt } from '../geometry/polyline.ts';
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

export function outlineOf(ribbon: Ribbon, camera: Camera, frame: Frame): Outline {
  const line = polyline(ribbon.path.map((point) => worldToScreen(point, camera, frame)));
  const extent = extentOf(ribbon, line.lengthPx);
  const bodyEnd = ribbon.form === 'line' && ribbon.pattern.head === 'open' ? extent.endPx : extent.neckPx;
  const stations = stationsBetween(line, extent.startPx, bodyEnd);
  const offset = (station: Station, px: number) => beside(station, px + lanePx(ribbon, line.lengthPx, station.alongPx));
  return {
    spine: stations.map((station) => offset(station, 0)),
    left: stations.map((station) => offset(station, -halfWidthPx(ribbon, extent, station.alongPx))),
    right: stations.map((station) => offset(station, halfWidthPx(ribbon, extent, station.alongPx))),
    head: ribbon.head ? headOf(ribbon, line, extent, offset) : [],
    bodyPx: bodyEnd - extent.startPx,
  };
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
