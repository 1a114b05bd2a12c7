import type { Box } from '../geometry/box.ts';
import type { Frame, ScreenPoint } from '../geometry/screen.ts';

/** Points, as those of a line, that a label had better not hide. */
export interface Ink {
  readonly points: readonly ScreenPoint[];
  /** How far around each there is ink. */
  readonly halfPx: number;
  /** Of each. */
  readonly weight: number;
}

const CELL_PX = 48;

/**
 * Sums the weights of the points that a box within the frame covers. They are sorted into cells once, so that a box is
 * held against what lies near it, however much is drawn elsewhere.
 */
export function inkUnder(ink: readonly Ink[], frame: Frame): (box: Box) => number {
  const columns = Math.ceil(frame.widthPx / CELL_PX) + 1;
  const rows = Math.ceil(frame.heightPx / CELL_PX) + 1;
  // The outermost cells hold what lies beyond the frame as well: a wide band reaches into it from there.
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor(x / CELL_PX)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor(y / CELL_PX)));
  const cells: number[][] = Array.from({ length: columns * rows }, () => []);
  // Of each point x, y, half and weight in one list of numbers, as there are ten thousands of points.
  const numbers: number[] = [];
  let reachPx = 0;
  for (const { points, halfPx, weight } of ink) {
    for (const [x, y] of points) {
      cells[row(y) * columns + column(x)]?.push(numbers.length);
      numbers.push(x, y, halfPx, weight);
    }
    reachPx = Math.max(reachPx, halfPx);
  }
  const covered = new Uint32Array(numbers.length / 4);
  return ({ left, top, right, bottom }) => {
    let count = 0;
    const [from, to] = [column(left - reachPx), column(right + reachPx)];
    const [first, last] = [row(top - reachPx), row(bottom + reachPx)];
    for (let atRow = first; atRow <= last; atRow++) {
      for (let atColumn = from; atColumn <= to; atColumn++) {
        for (const at of cells[atRow * columns + atColumn] ?? []) {
          const [x = 0, y = 0, halfPx = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
          if (x <= left - halfPx || x >= right + halfPx || y <= top - halfPx || y >= bottom + halfPx) continue;
          covered[count] = at;
          count += 1;
        }
      }
    }
    // Always in the same order, as sums of fractions hang on it.
    return covered
      .subarray(0, count)
      .sort()
      .reduce((cost, at) => cost + (numbers[at + 3] ?? 0), 0);
  };
}
