import { expect, test } from 'vitest';
import { behindForeignEnd, notAffirmed } from '#words/route-list.ts';
import type { ArticleId, ClaimId } from '../../model/ids.ts';
import { type Stood, standingsOf } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { datasetOf } from '../fixture-dataset.ts';

const { places } = datasetOf([{ from: 'upland', to: 'ferry' }]);
const [upland, ferry] = ['upland', 'ferry'].map((id) => places.find((place) => place.id === id));

const claim = { article: 'a' as ArticleId, status: 'planned' } as const;
const denial = { ...claim, article: 'b' as ArticleId, stance: 'denies' } as const;
const search = { ...claim, article: 'b' as ArticleId, stance: 'finds_none' } as const;

type Told = Parameters<typeof behindForeignEnd>[0]['claims'][number] & Stood;

function behind(direction: Direction, claims: readonly Told[] = [claim, claim]): string {
  if (!upland || !ferry) throw new Error('no such place');
  const [origin, destination] = direction === 'repatriation' ? [ferry, upland] : [upland, ferry];
  return behindForeignEnd({ direction, origin, destinations: [destination], standings: standingsOf(claims), claims });
}

test('where no heading tells the direction a row does, in words for what has no arrow or that of another', () => {
  expect(behind('dispatch')).toBe('from Upland · planned · 2 claims, 1 article');
  expect(behind('repatriation')).toBe('to Upland · planned · 2 claims, 1 article');
  expect(behind('defection')).toBe('defected · from Upland · planned · 2 claims, 1 article');
  expect(behind('transfer')).toBe('moved on · from Upland · planned · 2 claims, 1 article');
  expect(behind('stock')).toBe('already there · 2 claims, 1 article');
});

test('a denial is no claim of the route and its article no witness: it is counted apart', () => {
  expect(behind('dispatch', [claim, denial, search])).toBe(
    'from Upland · planned · 1 claim, 1 article; 1 denial and 1 finding of none',
  );
});

test('where no claim affirms a route its row says so in place of a figure, and nothing of how far people have got', () => {
  expect(behind('dispatch', [denial])).toBe('from Upland · 1 denial, 1 article');
  expect(behind('stock', [search, search])).toBe('already there · 2 findings of none, 1 article');
  expect(notAffirmed(standingsOf([denial, search]), [denial, search])).toBe('denied, none found');
  expect(notAffirmed(standingsOf([claim, denial]), [claim, denial])).toBeNull();
});

test('where its publisher has corrected all that affirms it, a row says so in place of how far people have got', () => {
  const corrected = { ...claim, replacedBy: ['a/new' as ClaimId] };
  expect(behind('dispatch', [corrected])).toBe('from Upland · corrected · 1 claim, 1 article');
  expect(behind('stock', [corrected])).toBe('already there · corrected · 1 claim, 1 article');
  expect(behind('dispatch', [corrected, { ...claim, status: 'completed' }])).toContain(' · completed · ');
});
