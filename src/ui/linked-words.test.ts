import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, QuotationMark } from '../core/model/claim.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import type { ExcerptId } from '../core/model/ids.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { linkedWords, routesIn } from './linked-words.ts';

const EXACT = 'Northland will get 700 workers, Pearl gets 500 and Coral gets some.';
const SHARED = 'gazette/shared' as ExcerptId;

/** Three claims on one sentence; each has the marks that stand for it in `marks`. */
function shared(marks: readonly (readonly QuotationMark[])[]): Dataset {
  const dataset = datasetOf([
    { to: 'northland', people: 700, excerpts: [SHARED] },
    { to: 'pearl', people: 500, excerpts: [SHARED] },
    { to: 'coral', excerpts: [SHARED] },
  ]);
  return {
    ...dataset,
    claims: dataset.claims.map((claim, index): Claim => ({ ...claim, marks: marks[index] ?? [] })),
    excerpts: dataset.excerpts.map((excerpt) => ({ ...excerpt, exact: EXACT })),
  };
}

function mark(kind: QuotationMark['kind'], words: string): QuotationMark {
  const from = EXACT.indexOf(words);
  return { excerpt: SHARED, kind, at: [from, from + words.length] };
}

const EACH = [
  [mark('place', 'Northland'), mark('figure', '700 workers'), mark('status', 'will get')],
  [mark('figure', '500'), mark('place', 'Pearl')],
  [mark('place', 'Coral')],
];

test('the words of each claim’s figure, or of its destination where it has none, lead to its route, once', () => {
  const evidence = evidenceIn(shared(EACH));
  const { claims } = evidence.dataset;
  const pieces = linkedWords(evidence.excerpt(SHARED), claims, evidence, true);
  expect(pieces.filter(({ route }) => route).map(({ text, route }) => [text, route?.id])).toEqual([
    ['700 workers', 'dispatch-home-northland'],
    ['500', 'dispatch-home-pearl'],
    ['Coral', 'dispatch-home-coral'],
  ]);
  expect(pieces.filter(({ kind, route }) => kind && !route).map(({ text }) => text)).toEqual([
    'Northland',
    'will get',
    'Pearl',
  ]);
});

test('where a sentence is shown for one claim, only its words are marked and only the others’ routes are led to', () => {
  const evidence = evidenceIn(shared(EACH));
  const pearl = evidence.dataset.claims.slice(1, 2);
  const pieces = linkedWords(evidence.excerpt(SHARED), pearl, evidence, false);
  expect(pieces.filter(({ route }) => route).map(({ text }) => text)).toEqual(['700 workers', 'Coral']);
  expect(pieces.filter(({ kind, route }) => kind && !route).map(({ text }) => text)).toEqual(['Pearl', '500']);
});

test('one figure for two claims leads to the first, and the second is led to by its place', () => {
  const evidence = evidenceIn(
    shared([[mark('figure', '700 workers')], [mark('figure', '700 workers'), mark('place', 'Pearl')]]),
  );
  const pieces = linkedWords(evidence.excerpt(SHARED), evidence.dataset.claims, evidence, true);
  expect(pieces.filter(({ route }) => route).map(({ text, route }) => [text, route?.id])).toEqual(
    [
      ['Pearl', 'dispatch-home-pearl'],
      ['700 workers', 'dispatch-home-northland'],
    ].sort((a, b) => EXACT.indexOf(a[0] ?? '') - EXACT.indexOf(b[0] ?? '')),
  );
});

test('whatever is marked, the pieces are the sentence, and no route is led to twice', () => {
  const marks = fc.array(
    fc
      .tuple(fc.constantFrom('figure', 'place', 'status'), fc.nat(EXACT.length), fc.nat(EXACT.length))
      .map(([kind, a, b]): QuotationMark => ({ excerpt: SHARED, kind, at: [Math.min(a, b), Math.max(a, b)] })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.tuple(marks, marks, marks), fc.boolean(), (each, ownToo) => {
      const evidence = evidenceIn(shared(each));
      const some = ownToo ? evidence.dataset.claims : evidence.dataset.claims.slice(0, 1);
      const pieces = linkedWords(evidence.excerpt(SHARED), some, evidence, ownToo);
      expect(pieces.map(({ text }) => text).join('')).toBe(EXACT);
      const led = pieces.flatMap(({ route }) => (route ? [route.id] : []));
      expect(new Set(led).size).toBe(led.length);
      expect(routesIn(SHARED, evidence).map(({ id }) => id)).toEqual(expect.arrayContaining(led));
    }),
  );
});
