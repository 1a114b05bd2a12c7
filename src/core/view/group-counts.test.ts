import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_GROUPS } from '../model/claim-group.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { filtersOver, knownOf } from '../test/fixture-views.ts';
import { type FindsWords, NO_FILTER, narrowed } from './filter.ts';
import { groupCounts } from './group-counts.ts';

const mapData = datasetOf([
  { to: 'pearl', people: 800 },
  { to: 'pearl', status: 'selecting' },
  { article: 'courier', to: 'pearl', status: 'completed', measure: 'arrived' },
  { article: 'courier', to: 'pearl' },
  { to: 'dune', status: 'not_realised' },
  { from: 'westland', to: 'home', direction: 'repatriation' },
  { direction: 'stock', to: 'westland', measure: 'present', status: 'completed' },
]);
const finds: FindsWords = (claim, words) => claim.article.startsWith(words);

test('a number is that of the claims which the group alone shows, whatever else the filter asks for', () => {
  fc.assert(
    fc.property(filtersOver(knownOf(mapData), fc.constantFrom('gazette', 'courier')), (filter) => {
      const counts = groupCounts(mapData, filter, finds);
      for (const group of CLAIM_GROUPS) {
        expect(counts.get(group)).toBe(narrowed(mapData, { ...filter, groups: [group] }, finds).claims.length);
      }
    }),
  );
});

test('all numbers together are the claims of the atlas', () => {
  const counts = [...groupCounts(mapData, NO_FILTER, finds).values()];
  expect(counts).toEqual([3, 0, 1, 1, 1, 0, 1]);
});
