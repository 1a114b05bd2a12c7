import { type Box, isWithin, overlap } from '../geometry/box.ts';
import type { Frame, ScreenPoint } from '../geometry/camera.ts';
import type { Seen, Visibility } from './visibility.ts';

/** Between a line and its card, in px: as near as it may be, and how much further off it is tried. */
const AWAY_PX = 14;
const FURTHER_PX = [0, 24, 56];

/** Between a card and the frame, in px. */
const MARGIN_PX = 8;

/** What a card had better not lie over; `line` for all of a line, and less for a part. */
const COST = { head: 2000, buttons: 400, line: 1000, name: 150 } as const;
const COST_OF_OTHERS = { head: 30, point: 0.25, name: 20 } as const;

/** What it costs to lie further from the line, beside its end instead of its middle, and in a corner of the frame. */
const COST_PER_PX_AWAY = 1;
const COST_AT_END = 20;
const COST_IN_CORNER = 40;

/** How far along the line a card is tried, as shares of what is seen of it. */
const SHARES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1, 1, 0];

/**
 * The left top corner, in px, of a card for a route: within the frame and beside the line, near its middle where there
 * is room, clear of the head, of the line, of the names at its ends and of `buttons`, and then of what else is drawn,
 * as far as that can be. In a corner where nothing of the line is seen. The same input always gives the same place.
 */
export function placeCard(size: Frame, visibility: Visibility, frame: Frame, buttons: readonly Box[]): ScreenPoint {
  const { own, others } = visibility;
  const places = [...beside(size, own), ...corners(size, frame)].map(({ corner, cost }) => {
    const box = boxAt(held(corner, size, frame), size);
    return { box, cost: cost + boxCost(box, visibility, buttons) };
  });
  let best: { readonly box: Box; readonly cost: number } | null = null;
  // Lines are dear to look at: only as long as the place can still win.
  for (const { box, cost: least } of places.sort((x, y) => x.cost - y.cost)) {
    if (best && least >= best.cost) break;
    const cost = least + lineCost(box, own) + pointsIn(box, others.points) * COST_OF_OTHERS.point;
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best ? [best.box.left, best.box.top] : [MARGIN_PX, MARGIN_PX];
}

interface Candidate {
  readonly corner: ScreenPoint;
  readonly cost: number;
}

/** The eight sides of points along the line. */
function beside({ widthPx: w, heightPx: h }: Frame, { points, halfPx }: Seen): Candidate[] {
  return SHARES.flatMap((share) => {
    const at = points[Math.round((points.length - 1) * share)];
    if (!at) return [];
    const [x, y] = at;
    const cost = Math.abs(share - 0.5) * 2 * COST_AT_END;
    return FURTHER_PX.flatMap((further) => {
      const d = AWAY_PX + halfPx + further;
      const near = d * 0.7;
      const sides: ScreenPoint[] = [
        [x + d, y - h / 2],
        [x - d - w, y - h / 2],
        [x - w / 2, y + d],
        [x - w / 2, y - d - h],
        [x + near, y + near],
        [x + near, y - near - h],
        [x - near - w, y + near],
        [x - near - w, y - near - h],
      ];
      return sides.map((corner) => ({ corner, cost }));
    });
  });
}

/** The right ones first: most buttons are on the left. */
function corners({ widthPx, heightPx }: Frame, frame: Frame): Candidate[] {
  const [right, bottom] = [frame.widthPx - widthPx, frame.heightPx - heightPx];
  return [
    [right, bottom],
    [right, 0],
    [0, bottom],
    [0, 0],
  ].map(([x = 0, y = 0], index) => ({ corner: [x, y], cost: COST_IN_CORNER + index }));
}

function boxCost(box: Box, { own, others }: Visibility, buttons: readonly Box[]): number {
  const over = (boxes: readonly Box[]) => boxes.filter((other) => overlap(box, other)).length;
  return (
    over(own.heads) * COST.head +
    over(buttons) * COST.buttons +
    over(own.names) * COST.name +
    over(others.heads) * COST_OF_OTHERS.head +
    over(others.names) * COST_OF_OTHERS.name
  );
}

function lineCost(box: Box, { points, halfPx }: Seen): number {
  if (points.length === 0) return 0;
  const distances = points.map((point) => distancePx(point, box));
  const covered = distances.filter((px) => px < halfPx + 3).length;
  const awayPx = Math.max(0, Math.min(...distances) - halfPx - AWAY_PX);
  return (covered / points.length) * COST.line + awayPx * COST_PER_PX_AWAY;
}

/** Moved into the frame; where a card is too large for it, its beginning is kept. */
function held([x, y]: ScreenPoint, size: Frame, frame: Frame): ScreenPoint {
  const hold = (at: number, px: number, room: number) => Math.max(MARGIN_PX, Math.min(at, room - MARGIN_PX - px));
  return [hold(x, size.widthPx, frame.widthPx), hold(y, size.heightPx, frame.heightPx)];
}

function boxAt([left, top]: ScreenPoint, { widthPx, heightPx }: Frame): Box {
  return { left, top, right: left + widthPx, bottom: top + heightPx };
}

function pointsIn(box: Box, points: readonly ScreenPoint[]): number {
  return points.filter((point) => isWithin(point, box)).length;
}

function distancePx([x, y]: ScreenPoint, { left, top, right, bottom }: Box): number {
  const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
  return Math.sqrt(across * across + down * down);
}
