import { expect, test } from 'vitest';
import { reportsWith } from '../../core/model/events.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { countSources } from '../../core/model/source-count.ts';
import { REAL } from './fixture-real.ts';

const { dataset, notices } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so their sources were not looked at.');

test.skipIf(dataset === null)('every claim of the project has its source set, and every source its reason', () => {
  expect(dataset?.claims.filter(({ source }) => source === null).map(({ id }) => id)).toEqual([]);
  expect(notices.filter((notice) => notice.includes('source is set'))).toEqual([]);
  for (const { why } of dataset?.sources ?? []) expect(why).toMatch(/^\p{Lu}.*\.$/su);
});

test.skipIf(dataset === null)('no event of the project is told by more than one source', () => {
  const evidence = dataset && evidenceIn(dataset);
  const events = (dataset?.claims ?? []).map((claim) => reportsWith(claim, dataset?.claims ?? []));
  const twice = events.filter((reports) => reports.length > 1);
  expect(twice.length).toBeGreaterThan(0);
  for (const reports of twice) expect(countSources(reports).sources).toHaveLength(1);
  // What a route counts are reports; an event that it holds twice is still one entry.
  for (const route of evidence?.dataset.routes ?? []) {
    expect(new Set(route.claims).size).toBe(route.claims.length);
  }
});
