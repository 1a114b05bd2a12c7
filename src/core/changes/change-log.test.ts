import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Change } from '../model/release.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { pageAddress } from '../view/page-address.ts';
import { changeLogOf, MOST_ADDED } from './change-log.ts';

const RELEASE = '2032-05-01-0123abcd';

function change(kind: Change['kind'], at: number, release: string | null = RELEASE): Change {
  const claim = `gazette/${kind}-${at}` as ClaimId;
  return { release, date: null, kind, claim, title: '', routes: [], fields: [], why: null };
}

function withAdded(added: number, release: string | null = RELEASE): Dataset {
  const none = { added, corrected: 1, withdrawn: 0, others: [], date: null, previous: null };
  const changes = Array.from({ length: added }, (_, at) => change('added', at, release));
  return { ...datasetOf([]), changes: [...changes, change('corrected', 0, release)], releases: [{ ...none, release }] };
}

test('what a small release added is in the log itself', () => {
  const { told, pages } = changeLogOf(withAdded(MOST_ADDED));
  expect(told).toHaveLength(MOST_ADDED + 1);
  expect(pages).toEqual([]);
});

test('of a large one the rest is on pages of its own, every change in one place, and every correction in the log', () => {
  const dataset = withAdded(MOST_ADDED + 301);
  const { told, pages, pageOf } = changeLogOf(dataset);
  expect(told.filter(({ kind }) => kind === 'added')).toHaveLength(MOST_ADDED);
  expect(told.at(-1)?.kind).toBe('corrected');
  expect(pages.map(({ changes, at, of }) => [changes.length, at, of])).toEqual([
    [300, 1, 2],
    [1, 2, 2],
  ]);
  expect(new Set([...told, ...pages.flatMap(({ changes }) => changes)])).toEqual(new Set(dataset.changes));
  expect(told.length + 301).toBe(dataset.changes.length);
  const addresses = dataset.changes.map((each) => pageAddress(pageOf(each)));
  expect([...new Set(addresses)]).toEqual(['changes/', `changes/${RELEASE}/`, `changes/${RELEASE}/2/`]);
  expect(addresses.at(-1)).toBe('changes/');
});

test('what is not released yet has a page too', () => {
  const { pages } = changeLogOf(withAdded(MOST_ADDED + 1, null));
  expect(pages.map(({ name }) => pageAddress(name))).toEqual(['changes/unreleased/']);
});
