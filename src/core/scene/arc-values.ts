import { figureWords } from '#words/figures.ts';
import { LOCALE } from '#words/locale.ts';
import type { Box } from '../geometry/box.ts';
import { type Camera, type Frame, type ScreenPoint, worldSizePx } from '../geometry/camera.ts';
import { fromWorld, toWorld } from '../geometry/mercator.ts';
import type { Lookup } from '../model/lookup.ts';
import { textWidthPx } from '../type/text-width.ts';
import { LINE_HEIGHT_PX } from './label-box.ts';
import { FIGURE } from './map-look.ts';
import { mayShow, outlineOf } from './outline.ts';
import type { Arc, Label } from './scene.ts';

/** Where along the body a value stands, as a share: near the head, where the band is wide. */
const STAND = 0.74;

/** A band narrower than this cannot hold a line of text. */
const LEAST_WIDTH_PX = FIGURE.sizePx + 4;

export interface ArcValue {
  readonly label: Label;
  /** What it covers on the screen, in px. */
  readonly box: Box;
}

/** Figures printed along the bands that have room for them. Mercator keeps angles, so they stay true when it zooms. */
export function arcValues(arcs: readonly Arc[], lookup: Lookup, camera: Camera, frame: Frame): ArcValue[] {
  return arcs.flatMap((arc) => {
    const [band] = arc.ribbons;
    const route = lookup.route(arc.route);
    const claim = arc.widthFrom && lookup.claim(arc.widthFrom);
    const text = claim && figureWords(claim.quantity);
    if (!band || !text || band.form !== 'band' || !mayShow(band, camera, frame)) return [];
    const { spine, left, right } = outlineOf(band, camera, frame);
    const index = Math.round((spine.length - 1) * STAND);
    const widthPx = textWidthPx(text, FIGURE.sizePx, FIGURE.weight);
    const run = stretchAround(spine, index, widthPx + 16);
    const at = spine[index];
    if (!at || !run || distance(left[index], right[index]) < LEAST_WIDTH_PX) return [];
    const turn = (Math.atan2(run[1][1] - run[0][1], run[1][0] - run[0][0]) * 180) / Math.PI;
    const angleDeg = Math.abs(turn) > 90 ? turn - 180 * Math.sign(turn) : turn;
    const label: Label = {
      place: route.destinations[0] ?? route.origin,
      at: fromScreen(at, camera, frame),
      offsetPx: [0, -LINE_HEIGHT_PX / 2],
      align: 'middle',
      leader: false,
      lines: [{ text, weight: 'figure', lang: LOCALE }],
      widthPx: Math.ceil(widthPx),
      heightPx: LINE_HEIGHT_PX,
      angleDeg: Math.round(angleDeg * 10) / 10,
      emphasis: arc.emphasis,
      routes: [arc.route],
    };
    return [{ label, box: boxOf(at, widthPx, angleDeg) }];
  });
}

/** The ends of the stretch of `lengthPx` about a point of a line; null where the line is too short or too bent. */
function stretchAround(
  line: readonly ScreenPoint[],
  index: number,
  lengthPx: number,
): readonly [ScreenPoint, ScreenPoint] | null {
  const middle = line[index];
  const half = lengthPx / 2;
  const before = line.slice(0, index).findLast((point) => distance(point, middle) >= half);
  const after = line.slice(index).find((point) => distance(point, middle) >= half);
  if (!before || !after || !middle) return null;
  const sagPx = distance(middle, [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2]);
  return sagPx > 4 ? null : [before, after];
}

function boxOf([x, y]: ScreenPoint, widthPx: number, angleDeg: number): Box {
  const radians = (angleDeg * Math.PI) / 180;
  const w = (Math.abs(Math.cos(radians)) * widthPx + Math.abs(Math.sin(radians)) * LINE_HEIGHT_PX) / 2;
  const h = (Math.abs(Math.sin(radians)) * widthPx + Math.abs(Math.cos(radians)) * LINE_HEIGHT_PX) / 2;
  return { left: x - w, top: y - h, right: x + w, bottom: y + h };
}

function fromScreen([x, y]: ScreenPoint, camera: Camera, frame: Frame) {
  const size = worldSizePx(camera.zoom);
  const [centerX, centerY] = toWorld(camera.center);
  return fromWorld([centerX + (x - frame.widthPx / 2) / size, centerY + (y - frame.heightPx / 2) / size]);
}

function distance(a: ScreenPoint | undefined, b: ScreenPoint | undefined): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
}
