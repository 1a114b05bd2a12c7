import type { Box } from '../geometry/box.ts';
import { type Camera, type Frame, nearestCopy, type ScreenPoint, toScreen } from '../geometry/camera.ts';
import { textWidthPx } from '../type/text-width.ts';
import { FIGURE, NAME } from './map-look.ts';
import type { Label, LabelLine } from './scene.ts';

export const LINE_HEIGHT_PX = 15;

/** The box of a placed label on the screen, in px. */
export function labelBox(label: Label, camera: Camera, frame: Frame): Box {
  return labelBoxAt(label, toScreen(nearestCopy(label.at, camera), camera, frame));
}

/** The box of a label whose place is at a point of the screen. */
export function labelBoxAt(label: Label, [x, y]: ScreenPoint): Box {
  const shift = label.align === 'start' ? 0 : label.align === 'middle' ? label.widthPx / 2 : label.widthPx;
  const left = x + label.offsetPx[0] - shift;
  const top = y + label.offsetPx[1];
  return { left, top, right: left + label.widthPx, bottom: top + label.heightPx };
}

/** The room that lines take, in px. */
export function sizeOf(lines: readonly LabelLine[]): { widthPx: number; heightPx: number } {
  const widths = lines.map((line) =>
    line.weight === 'name'
      ? textWidthPx(line.text, NAME.sizePx, NAME.weight)
      : textWidthPx(line.text, FIGURE.sizePx, FIGURE.weight),
  );
  return { widthPx: Math.ceil(Math.max(...widths)), heightPx: lines.length * LINE_HEIGHT_PX };
}
