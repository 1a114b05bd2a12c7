import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, grown, isWithin } from '../geometry/box.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { type Ink, inkUnder } from './ink-under.ts';

const FRAME = { widthPx: 300, heightPx: 200 };
const ink: fc.Arbitrary<Ink> = fc.record({
  points: fc.array(fc.tuple(evenly(-80, 380), evenly(-80, 280)), { maxLength: 4 }),
  halfPx: evenly(0, 60),
  weight: evenly(0.5, 8),
});
const box = fc
  .tuple(evenly(0, 200), evenly(0, 150), evenly(1, 100), evenly(1, 50))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

test('a box in the frame covers the same ink as when it is held against all of it, in the same order', () => {
  fc.assert(
    fc.property(fc.array(ink, { maxLength: 60 }), box, (all, over) => {
      expect(inkUnder(all, FRAME)(over)).toBe(sumOf(all, over));
    }),
  );
});

function sumOf(all: readonly Ink[], over: Box): number {
  return all
    .flatMap(({ points, halfPx, weight }) =>
      points.flatMap((point) => (isWithin(point, grown(over, halfPx)) ? weight : [])),
    )
    .reduce((sum, weight) => sum + weight, 0);
}
