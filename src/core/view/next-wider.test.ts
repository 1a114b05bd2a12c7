import { expect, test } from 'vitest';
import { datasetOf } from '../test/fixture-dataset.ts';
import { type Filter, NO_FILTER, narrowed } from './filter.ts';
import { nextWider } from './next-wider.ts';

const mapData = datasetOf([
  { to: 'pearl' },
  { article: 'courier', to: 'pearl' },
  { to: 'pearl', status: 'completed', rest: { period: { when: '2031', of: 'movement', basis: '' } } },
  { article: 'courier', to: 'coral', direction: 'defection', status: 'completed' },
]);
const finds = () => false;

test.each<[string, Partial<Filter>, string | null]>([
  ['the part that brings the fewest claims back', { groups: ['arrived'], directions: ['defection'] }, 'groups'],
  [
    'months of either kind, both ends of them',
    { groups: ['planned'], periodFrom: '2030-01', periodTo: '2032-01' },
    'groups',
  ],
  ['the search', { words: 'nowhere', groups: ['fled'] }, 'words'],
  ['that two articles are asked for', { twoArticles: true, groups: ['fled'] }, 'twoArticles'],
  ['nothing, where two parts are in the way', { words: 'nowhere', sexes: ['men'] }, null],
])('%s', (_what, some, part) => {
  const filter = { ...NO_FILTER, ...some };
  expect(narrowed(mapData, filter, finds).claims).toEqual([]);
  const wider = nextWider(mapData, filter, finds);
  expect(wider?.part ?? null).toBe(part);
  if (wider) expect(narrowed(mapData, wider.filter, finds).claims).toHaveLength(wider.claims);
});

test('months that are left out are so at both ends', () => {
  const filter: Filter = { ...NO_FILTER, reportedFrom: '2040-01', reportedTo: '2041-01', groups: ['fled'] };
  expect(nextWider(mapData, filter, finds)).toEqual({
    part: 'reported',
    filter: { ...NO_FILTER, groups: ['fled'] },
    claims: 1,
  });
});
