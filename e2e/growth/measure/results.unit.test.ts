import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Results, readResults, writeResults } from './results.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RESULTS: Results = {
  state: { commit: '0123abc', machine: '2 × Invented' },
  begun: { 15: '2031-01-01T00:00:00Z' },
  outcomes: { 15: { data: { figures: { claims: 187, routes: 74 } }, build: { stoppedAfterMin: 20 } } },
};

test('what was measured of a state is found again, of another state it is not', () => {
  const file = join(folder, 'new/growth.json');
  expect(readResults(file, RESULTS.state)).toEqual({ state: RESULTS.state, begun: {}, outcomes: {} });
  writeResults(file, RESULTS);
  expect(readResults(file, RESULTS.state)).toEqual(RESULTS);
  expect(readResults(file, { ...RESULTS.state, commit: '0123abc+' }).outcomes).toEqual({});
  expect(readResults(file, { ...RESULTS.state, machine: '4 × Invented' }).outcomes).toEqual({});
});

test('people read the same, with the machine it was measured on', () => {
  const file = join(folder, 'growth.json');
  writeResults(file, RESULTS);
  const text = readFileSync(join(folder, 'growth.md'), 'utf8');
  expect(text).toContain('Commit 0123abc; 2 × Invented. Begun: 15 at 2031-01-01T00:00:00Z.');
  expect(text).toContain('| claims / routes | 187 / 74 |');
  expect(text).toContain('| build with nothing kept, s | stopped after 20 min |');
});
