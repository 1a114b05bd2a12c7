import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import type { Dataset } from '../model/dataset.ts';
import { evidenceIn } from '../model/evidence.ts';
import type { AgencyId, SectorId } from '../model/ids.ts';
import { datasetOf, placeId } from '../test/fixture-dataset.ts';
import { plain, searcherIn } from './search.ts';

const SKETCHED = datasetOf([
  { id: 'kiln', from: 'ferry', to: 'kiln', rest: { sectors: ['kilns' as SectorId] } },
  { id: 'office', to: 'pearl', rest: { agencies: [{ agency: 'bureau' as AgencyId, role: 'counts the lanterns' }] } },
  {
    id: 'joint',
    article: 'courier',
    to: ['pearl', 'coral'],
    rest: { documents: [{ kind: 'visa', text: '“visiting apprentice” visa' }] },
  },
]);
const INVENTED: Dataset = {
  ...SKETCHED,
  places: SKETCHED.places.map((place) =>
    place.id === 'pearl'
      ? { ...place, names: { ...place.names, ko: '진주시', ru: 'Жемчуг' }, spellings: ['São Pérola', 'ＰＥＲＬＡ'] }
      : place,
  ),
};
const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so the search was not tested on them.');

const search = searching(INVENTED);

test.each([
  ['a place', 'Kiln', ['gazette/kiln']],
  ['what a place lies in', 'northland', ['gazette/kiln']],
  ['the beginning of a word', 'nort', ['gazette/kiln']],
  ['never the middle of one', 'orthland', []],
  ['an agency', 'labour bureau', ['gazette/office']],
  ['what an agency does', 'lanterns', ['gazette/office']],
  ['a document', 'visiting apprentice', ['courier/joint']],
  ['a sector', 'brick', ['gazette/kiln']],
  ['a publisher', 'invented press', ['gazette/kiln', 'gazette/office', 'courier/joint']],
  ['the title of an article', 'courier', ['courier/joint']],
  ['words of a quotation', 'words of gazette kiln', ['gazette/kiln']],
  ['in Korean also the middle of a word', '주시', ['gazette/office', 'courier/joint']],
  ['in Cyrillic the beginning', 'жемч', ['gazette/office', 'courier/joint']],
  ['every word, in any order', 'corals pearl', ['courier/joint']],
  ['nothing where one word is missing', 'corals kiln', []],
  ['everything where there are no words', ' – ', ['gazette/kiln', 'gazette/office', 'courier/joint']],
])('%s is found', (_what, words, found) => {
  expect(search(words)).toEqual(found);
});

test.each(['pearl', 'PEARL', ' Pearl ', 'pérola', 'PEROLA', 'sao perola', 'Ｐｅａｒｌ', 'perla', 'péarl', 'pearl!'])(
  'accents, case and width do not matter: “%s”',
  (words) => {
    expect(search(words)).toEqual(['gazette/office', 'courier/joint']);
  },
);

test('a place that is named as a part of an end is found by all its spellings', () => {
  const parts = datasetOf([
    { id: 'other', to: 'northland' },
    {
      id: 'parts',
      to: 'westland',
      rest: {
        destinations: [
          { place: placeId('westland'), text: null, inferred: null, examples: [], parts: [placeId('pearl')] },
        ],
      },
    },
  ]);
  const find = searching({ ...parts, places: INVENTED.places });
  for (const words of ['São Pérola', 'perla', '진주시', 'жемчуг']) expect(find(words)).toEqual(['gazette/parts']);
});

test('any string can be looked for, and more words never find more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('pearl', 'k', 'bureau'), (some, more) => {
      expect(search(some)).toEqual(expect.arrayContaining(search(`${some} ${more}`)));
      expect(plain(plain(some))).toBe(plain(some));
    }),
  );
});

describe.skipIf(dataset === null)('in the real data', () => {
  const real = searching(dataset ?? INVENTED);

  test('the spellings of Ryanggang find exactly the same claims, in either script', () => {
    const found = real('Ryanggang');
    expect(found.length).toBeGreaterThan(0);
    for (const words of ['Yanggang', '량강', '양강', '량강도', 'ryanggang-do', 'RYANGGANG', 'Янгандо', '両江道']) {
      expect([words, real(words)]).toEqual([words, found]);
    }
    // What is in the province is found with it.
    for (const id of real('Hyesan')) expect(found).toContain(id);
  });

  test('every claim is found by every name of its ends and agencies, by its documents, and by every word quoted for it', () => {
    if (!dataset) return;
    const evidence = evidenceIn(dataset);
    for (const claim of evidence.dataset.claims) {
      const places = [claim.origin, ...claim.via, ...claim.destinations].map((end) => evidence.place(end.place));
      const agencies = claim.agencies.map(({ agency }) => evidence.agency(agency));
      const names = [...places, ...agencies].flatMap((each) => [...Object.values(each.names), ...each.spellings]);
      const quoted = claim.excerpts.map((id) => evidence.excerpt(id).exact.slice(0, 90));
      const papers = claim.documents.map(({ text }) => text);
      const roles = claim.agencies.map(({ role }) => role);
      for (const words of [...names, ...quoted, ...papers, ...roles]) {
        if (words !== null) expect([words, real(words).includes(claim.id)]).toEqual([words, true]);
      }
    }
  });
});

/** Ids of the claims found by some words. */
function searching(data: Dataset): (words: string) => string[] {
  const evidence = evidenceIn(data);
  const quotation = new Map<string, string>(
    data.claims.map((claim) => [claim.id, claim.excerpts.map((id) => evidence.excerpt(id).exact).join(' ')]),
  );
  const finds = searcherIn(evidence, (claim) => quotation.get(claim) ?? '');
  return (words) => data.claims.filter((claim) => finds(claim, words)).map((claim) => claim.id);
}
