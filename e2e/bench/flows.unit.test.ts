import { expect, test } from 'vitest';
import { evidence, routesWithArc } from '../atlas.ts';
import { flowsOf } from './flows.ts';

const { flows, locations } = flowsOf(evidence);

test('the rival draws every arc of the atlas, between places that it knows', () => {
  expect(flows.length).toBeGreaterThanOrEqual(routesWithArc.length);
  const known = new Set(locations.map(({ id }) => id));
  expect(flows.filter(({ from, to }) => !known.has(from) || !known.has(to) || from === to)).toEqual([]);
  expect(locations.every(({ lng, lat }) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85)).toBe(true);
});

test('the rival is given the figures that the atlas draws', () => {
  const figures = evidence.dataset.claims.flatMap(({ quantity }) => JSON.stringify(quantity));
  for (const { magnitude } of flows.filter((flow) => flow.magnitude > 1)) {
    expect(
      figures.some((quantity) => quantity.includes(String(magnitude))),
      String(magnitude),
    ).toBe(true);
  }
});
