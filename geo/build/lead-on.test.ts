import { expect, test } from 'vitest';
import { leadOn } from './lead-on.ts';
import type { Point } from './nearest.ts';

/** A square of two degrees around the origin. */
const outline: readonly (readonly Point[])[] = [
  [
    [-1, -1],
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
  ],
];

function crosses(line: readonly number[][] | undefined, edge: number): boolean {
  return line?.some(([lng = 0]) => lng > edge) ?? false;
}

test('a loose end near the outline is led across it', () => {
  const [line] = leadOn(
    [
      [
        [0, 0],
        [0.9, 0.1],
      ],
    ],
    outline,
  );
  expect(crosses(line?.coordinates, 1)).toBe(true);
  expect(line?.coordinates.at(-1)?.[1]).toBeCloseTo(0.1, 6);
});

test('an end that another line meets stays where it is', () => {
  const lines: readonly (readonly Point[])[] = [
    [
      [0, 0],
      [0.9, 0.1],
    ],
    [
      [0.9, 0.1],
      [0.95, 0.5],
    ],
  ];
  const [first, second] = leadOn(lines, outline);
  expect(first?.coordinates.at(-1)).toEqual([0.9, 0.1]);
  expect(second?.coordinates[0]).toEqual([0.9, 0.1]);
  expect(crosses(second?.coordinates, 1)).toBe(true);
});

test('an end far from the outline is left alone', () => {
  const line: readonly Point[] = [
    [0, 0],
    [0.5, 0],
  ];
  expect(leadOn([line], outline)[0]?.coordinates).toEqual(line);
});
