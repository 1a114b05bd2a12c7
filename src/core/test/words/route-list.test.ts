import { expect, test } from 'vitest';
import { behindForeignEnd } from '#words/route-list.ts';
import type { Direction, Status } from '../../model/vocabulary.ts';
import { datasetOf } from '../fixture-dataset.ts';

const { places } = datasetOf([{ from: 'upland', to: 'ferry' }]);
const [upland, ferry] = ['upland', 'ferry'].map((id) => places.find((place) => place.id === id));

function behind(direction: Direction, statuses: readonly Status[] = ['planned']): string {
  if (!upland || !ferry) throw new Error('no such place');
  const [origin, destination] = direction === 'repatriation' ? [ferry, upland] : [upland, ferry];
  return behindForeignEnd({
    direction,
    origin,
    destinations: [destination],
    statuses,
    claims: 2,
    articles: 1,
  });
}

test('where no heading tells the direction a row does, in words for what has no arrow or that of another', () => {
  expect(behind('dispatch')).toBe('from Upland · planned · 2 claims, 1 article');
  expect(behind('repatriation')).toBe('to Upland · planned · 2 claims, 1 article');
  expect(behind('defection')).toBe('defected · from Upland · planned · 2 claims, 1 article');
  expect(behind('transfer')).toBe('moved on · from Upland · planned · 2 claims, 1 article');
  expect(behind('stock')).toBe('already there · 2 claims, 1 article');
});

test('where no claim affirms a route its row says so, and nothing of how far people have got', () => {
  expect(behind('dispatch', [])).toBe('from Upland · denied or none found · 2 claims, 1 article');
  expect(behind('stock', [])).toBe('from Upland · denied or none found · 2 claims, 1 article');
});
