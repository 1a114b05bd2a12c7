import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DETAILS } from '../../core/model/claim-details.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { ExcerptId, PlaceId } from '../../core/model/ids.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { anEdit, datasetWith, editOf } from '../test/fixture-edits.ts';
import { differencesBetween, othersBetween } from './changes-between.ts';
import type { ClaimFacts, Field } from './facts.ts';
import { FIELDS, fieldWords } from './field-words.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** What is read back from a file: nothing but JSON. */
function kept(dataset: Dataset) {
  return JSON.parse(JSON.stringify(snapshotOf(dataset))) as ReturnType<typeof snapshotOf>;
}

/** What the first claim says in a field. */
function said(field: Field, { claims, names }: Snapshot): string {
  const [claim] = Object.values(claims);
  return claim ? fieldWords(field, claim.facts, names) : 'no claim';
}

test('a dataset does not differ from itself, nor from itself as it was written and read', () => {
  fc.assert(
    fc.property(anEdit, ({ after }) => {
      expect(differencesBetween(kept(after), snapshotOf(after))).toEqual([]);
      expect(othersBetween(kept(after), snapshotOf(after))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('every field of a claim is told of', () => {
  const details = Object.fromEntries(DETAILS.map((name) => [name, []]));
  const [claim] = Object.values(snapshotOf(datasetWith({ details })).claims);
  expect([...FIELDS].sort()).toEqual(Object.keys(claim?.facts ?? {}).sort());
});

test.each(FIELDS)('a change of %s alone is found under that name, from what was said to what is said', (field) => {
  fc.assert(
    fc.property(editOf(field), ({ before, after }) => {
      const [last, now] = [kept(before), snapshotOf(after)];
      const [difference, ...more] = differencesBetween(last, now);
      expect(more).toEqual([]);
      expect(difference).toMatchObject({ kind: 'corrected', claim: 'gazette/1', fields: [{ field }] });
      expect(difference?.fields).toHaveLength(1);
      const { from = '', to = '' } = difference?.fields[0] ?? {};
      expect(from).not.toBe(to);
      expect(from).toContain(said(field, last));
      expect(to).toContain(said(field, now));
    }),
    { numRuns: 20 },
  );
});

test('what a difference names is all that differs: put into the old state, it makes the new one', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 2, maxLength: 2 }), ([first, second]) => {
      const [last, now] = [kept(first?.before as Dataset), snapshotOf(second?.after as Dataset)];
      const fields = differencesBetween(last, now).flatMap((difference) => difference.fields.map(({ field }) => field));
      const [before, after] = [last, now].map((snapshot) => Object.values(snapshot.claims)[0]?.facts ?? {});
      const patch = fields.map((field) => [field, (after as Partial<ClaimFacts>)[field]]);
      expect({ ...before, ...Object.fromEntries(patch) }).toEqual(after);
    }),
    { numRuns: 50 },
  );
});

test('a claim that was not there is added, and one that is gone is withdrawn with its route and what it said', () => {
  const few = datasetOf([{ to: 'northland', people: 50 }]);
  const many = datasetOf([
    { to: 'northland', people: 50 },
    { to: 'dune', people: 7, qualifier: 'about' },
  ]);
  const difference = {
    claim: 'gazette/2',
    title: 'From North Korea (province not stated) to Dune: about 7, planned',
    routes: ['dispatch-home-dune'],
    fields: [],
  };
  expect(differencesBetween(kept(few), snapshotOf(many))).toEqual([{ kind: 'added', ...difference }]);
  expect(differencesBetween(kept(many), snapshotOf(few))).toEqual([{ kind: 'withdrawn', ...difference }]);
  expect(differencesBetween(null, snapshotOf(few)).map(({ kind }) => kind)).toEqual(['added']);
});

test('a claim that changes its route is told of in both', () => {
  const [difference] = differencesBetween(
    kept(datasetOf([{ to: 'northland' }])),
    snapshotOf(datasetOf([{ to: 'dune' }])),
  );
  expect(difference?.routes).toEqual(['dispatch-home-northland', 'dispatch-home-dune']);
  expect(difference?.fields).toEqual([
    { field: 'destinations', name: 'destination', from: 'Northland [“northland”]', to: 'Dune [“dune”]' },
  ]);
});

test('a place that is gone is still called what it was called', () => {
  const before = datasetOf([{ to: 'dune' }]);
  const after = datasetOf([{ to: 'northland' }]);
  const places = after.places.filter(({ id }) => id !== ('dune' as PlaceId));
  expect(differencesBetween(kept(before), snapshotOf({ ...after, places }))[0]?.fields[0]?.from).toContain('Dune');
});

test('a field that an older release did not know is no correction as long as nothing is stated in it', () => {
  const last = kept(datasetWith({}));
  const facts = Object.values(last.claims)[0]?.facts as object as Record<string, unknown>;
  delete facts['source'];
  delete facts['via'];
  expect(differencesBetween(last, snapshotOf(datasetWith({})))).toEqual([]);
  const stated = differencesBetween(last, snapshotOf(datasetWith({ source: 'witness' as never })));
  expect(stated[0]?.fields).toEqual([
    { field: 'source', name: 'who knew it first', from: 'not stated', to: 'an invented witness' },
  ]);
});

test('a text captured anew corrects no claim, but its article and the positions of its quotations have changed', () => {
  const before = datasetWith({});
  const after: Dataset = {
    ...before,
    articles: before.articles.map((article, i) => (i === 0 ? { ...article, textHash: '1'.repeat(64) } : article)),
    excerpts: before.excerpts.map((one) => ({
      ...one,
      seal: '1'.repeat(32),
      at: [99, 99 + one.exact.length] as const,
    })),
  };
  expect(differencesBetween(kept(before), snapshotOf(after))).toEqual([]);
  expect(othersBetween(kept(before), snapshotOf(after))).toEqual([
    { records: 'articles', added: 0, changed: 1, removed: 0 },
    { records: 'excerpts', added: 0, changed: 2, removed: 0 },
  ]);
});

test('another id of a quotation and other counts of an article say nothing else', () => {
  const before = datasetWith({});
  const id = 'gazette/renamed' as ExcerptId;
  const after: Dataset = {
    ...before,
    excerpts: before.excerpts.map((one, i) => (i === 0 ? { ...one, id } : one)),
    claims: before.claims.map((claim, i) => (i === 0 ? { ...claim, excerpts: [id] } : claim)),
    articles: before.articles.map((one) => ({ ...one, coverage: { ...one.coverage, words: 1 } })),
  };
  expect(differencesBetween(kept(before), snapshotOf(after))).toEqual([]);
  expect(othersBetween(kept(before), snapshotOf(after))).toEqual([]);
});
