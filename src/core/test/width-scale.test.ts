import { scaleSqrt } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandWidthPx } from '../scene/width.ts';

test('above its floor a band is as wide as a square-root scale from 0 to 30,000 people makes it', () => {
  const scale = scaleSqrt([0, 30_000], [0, 32]);
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 500_000 }), (people) => {
      expect(bandWidthPx(people)).toBeCloseTo(scale(people), 9);
    }),
  );
});
