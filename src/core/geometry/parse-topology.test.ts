import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseTopology } from './parse-topology.ts';

test.each(['world', 'north-east-asia'])('the boundary file of the %s is one', (name) => {
  const file = resolve(import.meta.dirname, `../../../geo/built/${name}.topo.json`);
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(parseTopology(data)).toBe(data);
});

test.each([
  null,
  'Topology',
  [],
  {},
  { type: 'Topology' },
  { type: 'Topology', arcs: [], objects: {} },
  { type: 'Topology', arcs: {}, objects: { countries: {} } },
  { type: 'FeatureCollection', arcs: [], objects: { countries: {} } },
])('%j is none', (data) => {
  expect(parseTopology(data)).toBeNull();
});
