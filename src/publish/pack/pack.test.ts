import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import { datasetOf, type PlaceName, placeId, type Sketch } from '../../core/test/fixture-dataset.ts';
import { NO_FILTER, narrowed } from '../../core/view/filter.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { packFrom, packOfEvidence } from '../test/fixture-pack.ts';
import type { Pack } from './pack.ts';

const ENDS: readonly PlaceName[] = ['northland', 'westland', 'pearl', 'abroad'];
const TEXTS = ['gazette/a', 'gazette/b', 'gazette/c', 'courier/a', 'courier/b'];

/** Claims whose excerpts are shared now and then, as the sentences of real articles are. */
const sketches: fc.Arbitrary<Sketch[]> = fc.array(
  fc.record({
    from: fc.constantFrom<PlaceName>('home', 'capital', 'upland'),
    to: fc.constantFrom(...ENDS),
    status: fc.constantFrom(...STATUSES),
    people: fc.option(fc.nat(9000), { nil: null }),
    excerpts: fc.uniqueArray(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 9 },
);

const claimsUnder = (pack: Pack) => pack.quotations.flatMap(({ claims }) => claims);

test('quotations are numbered from 1 without a gap, each once, in the order in which the routes need them', () => {
  fc.assert(
    fc.property(sketches, (all) => {
      const { quotations, routes } = packFrom(all);
      expect(quotations.map(({ number }) => number)).toEqual(quotations.map((_, index) => index + 1));
      expect(new Set(quotations.map(({ excerpt }) => excerpt)).size).toBe(quotations.length);
      const firstUse = [...new Set(routes.flatMap(({ claims }) => claims.flatMap((claim) => claim.quotations)))];
      expect(new Set(firstUse)).toEqual(new Set(quotations.map(({ number }) => number)));
      const first = routes[0]?.claims[0]?.quotations ?? [];
      expect(Math.min(...first)).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test('every claim that is shown is in the pack, told in full once, under each of its quotations; no other claim is', () => {
  fc.assert(
    fc.property(sketches, fc.subarray([...STATUSES]), fc.constantFrom(...ENDS), (all, statuses, to) => {
      const evidence = evidenceIn(datasetOf(all));
      const filter = { ...NO_FILTER, statuses, destinations: [placeId(to)] };
      const shown = lookupIn(narrowed(evidence.dataset, filter, () => true)).mapData.claims.map(({ id }) =>
        evidence.claim(id),
      );
      const pack = packOfEvidence(evidence, { filter });
      const under = claimsUnder(pack);
      const ids = shown.map(({ id }) => id as string).sort();
      expect([...new Set(under.map(({ id }) => id))].sort()).toEqual(ids);
      expect(pack.routes.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(ids);
      expect(
        under
          .filter(({ toldUnder }) => toldUnder === null)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids);
      for (const claim of shown) {
        expect(under.filter(({ id }) => id === claim.id).length).toBe(claim.excerpts.length);
      }
      const excerpts = new Set<string>(shown.flatMap((claim) => claim.excerpts));
      expect(pack.quotations.every(({ excerpt }) => excerpts.has(excerpt))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a picked route or place leaves only its own claims, and of those only what the filter lets pass', () => {
  const evidence = evidenceIn(
    datasetOf([
      { id: 'a', to: 'northland', status: 'planned' },
      { id: 'b', to: 'northland', status: 'completed' },
      { id: 'c', to: 'westland', status: 'completed' },
    ]),
  );
  const route = evidence.dataset.routes[0];
  if (!route) throw new Error('there is a route');
  const ids = (pack: Pack) => pack.routes.flatMap(({ claims }) => claims.map(({ id }) => id)).sort();
  const focus = { kind: 'route', id: route.id } as const;
  expect(ids(packOfEvidence(evidence, { focus }))).toEqual(['gazette/a', 'gazette/b']);
  expect(ids(packOfEvidence(evidence, { focus: { kind: 'place', id: placeId('westland') } }))).toEqual(['gazette/c']);
  const completed = { ...NO_FILTER, statuses: ['completed'] as const };
  expect(ids(packOfEvidence(evidence, { focus, filter: completed }))).toEqual(['gazette/b']);
  expect(packOfEvidence(evidence, { focus, filter: completed }).filter).toEqual(['Status: Completed']);
  const none = packOfEvidence(evidence, { focus, filter: { ...NO_FILTER, statuses: ['under_way'] } });
  expect(none.quotations).toEqual([]);
  expect(none.showing).toMatch(/^None of 3 claims/);
});

test('a route says how differing figures stand to each other, of those that the filter lets pass', () => {
  const differing: readonly Sketch[] = [
    { to: 'northland', people: 500 },
    { to: 'northland', article: 'courier', people: 700, status: 'selecting' },
  ];
  const remarks = ({ routes }: Pack) => routes.map((route) => route.remarks);
  expect(remarks(packFrom(differing))).toEqual([
    [
      'Two figures for a plan or quota, from 2 reports of different dates: 500 (Invented Press, 2 April 2031; planned) and 700 (Invented Press, January to March 2032, date inferred; being selected).',
    ],
  ]);
  expect(remarks(packFrom(differing, { filter: { ...NO_FILTER, statuses: ['planned'] } }))).toEqual([[]]);
});

test('the pieces of a quotation are its exact words, and what carries the figure is marked', () => {
  const words = 'Of this it is said';
  const [quotation] = packFrom([
    { to: 'northland', rest: { marks: [{ excerpt: 'gazette/1' as never, kind: 'status', at: [0, words.length] }] } },
  ]).quotations;
  const pieces = quotation?.paragraphs.flat() ?? [];
  expect(pieces.map(({ text }) => text).join('')).toBe(quotation?.exact);
  expect(pieces[0]).toEqual({ text: words, kind: 'status' });
});

test('a source that was read on another page says so, and how its date is known', () => {
  const pack = packFrom([{ article: 'courier', to: 'northland' }, { to: 'westland' }]);
  expect(pack.quotations[0]?.source).toContain('Invented Press, read only on the page of Bridge Wire, “The courier');
  expect(pack.quotations[0]?.source).toContain('date inferred');
  expect(pack.quotations[1]?.source).toContain('(date stated in the text)');
  expect(pack.sources.map(({ date }) => date)).toEqual([
    expect.stringContaining('The courier is dated by hand.'),
    expect.stringContaining('The gazette is dated by hand.'),
  ]);
});

test('a draft is named by its hash, and says what it has changed from', () => {
  const dataset = datasetOf([{ to: 'northland' }]);
  const wordsOf = (date: string | null) =>
    packOfEvidence(
      evidenceIn({ ...dataset, release: { id: '2032-05-01-0123abcd-draft', date, hash: '0123abcd', draft: true } }),
    ).release.words;
  expect(wordsOf(null)).toBe('Draft 0123abcd: the data have not been released yet');
  expect(wordsOf('2032-05-01')).toBe('Draft 0123abcd: the data have changed since the release of 1 May 2032');
});

test('the pack names its release, and its link opens the same view', () => {
  const pack = packFrom([{ to: 'northland' }], { filter: { ...NO_FILTER, withoutPlanned: false, words: 'kiln' } });
  expect(pack.release.words).toBe('Release 2032-05-01-0123abcd, 1 May 2032');
  expect(pack.citation).toContain('2032-05-01-0123abcd');
  expect(pack.link).toBe('https://atlas.example/#words=kiln');
  expect(pack.filter).toEqual(['Words: “kiln”']);
  expect(pack.citation).toContain('View of the map (Words: “kiln”) in ');
  const focus = { kind: 'place', id: placeId('northland') } as const;
  expect(packFrom([{ to: 'northland' }], { focus }).citation).toContain('View of the map (Place: Northland) in ');
  expect(packFrom([{ to: 'northland' }], DEFAULT_VIEW).link).toBe('https://atlas.example/');
});
