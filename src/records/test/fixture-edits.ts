import fc from 'fast-check';
import type { Claim, Endpoint } from '../../core/model/claim.ts';
import type { ClaimDetails } from '../../core/model/claim-details.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { AgencyId, ClaimId, ExcerptId, SectorId, SourceId } from '../../core/model/ids.ts';
import {
  DOCUMENT_KINDS,
  LENGTH_SUBJECTS,
  LENGTH_UNITS,
  MEANS,
  PERIOD_SUBJECTS,
  QUALIFIERS,
  SEXES,
  STEPS,
  UNITS,
} from '../../core/model/record-values.ts';
import { DIRECTIONS, MEASURES, STATUSES } from '../../core/model/vocabulary.ts';
import { datasetOf, placeId } from '../../core/test/fixture-dataset.ts';
import type { Field } from '../release/facts.ts';
import { FIELDS } from '../release/field-words.ts';

/** Datasets that differ in one field of one claim. Only for tests. */
export interface Edit {
  readonly field: Field;
  readonly before: Dataset;
  readonly after: Dataset;
}

const phrase = fc.stringMatching(/^[a-z“”&<>한국어 ]{1,12}$/).map((text) => `a${text}`);
function orNull<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { nil: null });
}

const maybe = orNull(phrase);
const place = fc
  .constantFrom('home', 'upland', 'northland', 'westland', 'pearl')
  .map((name) => placeId(name as 'home'));
const endpoint: fc.Arbitrary<Endpoint> = fc.record({
  place,
  text: maybe,
  inferred: maybe,
  examples: fc.uniqueArray(place, { maxLength: 2 }),
});
const claims = fc.uniqueArray(
  fc.constantFrom('gazette/2', 'gazette/3').map((id) => id as ClaimId),
  { maxLength: 2 },
);
const figure = fc.integer({ min: 1, max: 3000 });

const someplaces = fc.uniqueArray(place, { maxLength: 2 });
const many = { minLength: 1, maxLength: 2 };
const detail = (details: { readonly [Name in keyof ClaimDetails]: fc.Arbitrary<ClaimDetails[Name]> }) =>
  fc.record({ details: fc.record(details) as fc.Arbitrary<ClaimDetails> });

/** For each field, claims that say something else in it, and the same in all others. */
const VALUES: Readonly<Record<Exclude<Field, 'excerpts' | 'status_text'>, fc.Arbitrary<Partial<Claim>>>> = {
  stance: fc.constantFrom<Partial<Claim>>({}, { stance: 'denies' }, { stance: 'finds_none' }),
  direction: fc.record({ direction: fc.constantFrom(...DIRECTIONS) }),
  origin: fc.record({ origin: endpoint }),
  via: fc.record({ via: fc.array(endpoint, { maxLength: 2 }) }),
  destinations: fc.record({ destinations: fc.array(endpoint, { minLength: 1, maxLength: 2 }) }),
  joint: fc.record({ joint: fc.boolean() }),
  quantity: fc.record({
    quantity: orNull(
      fc.oneof(
        fc.record({
          low: fc.constant(null),
          lowWords: phrase,
          high: figure,
          qualifier: fc.constant(null),
          unit: fc.constantFrom(...UNITS),
          text: phrase,
        }),
        fc.record({
          low: figure,
          high: figure.map((more) => more + 3000),
          qualifier: orNull(fc.constantFrom(...QUALIFIERS)),
          unit: fc.constantFrom(...UNITS),
          text: phrase,
        }),
      ),
    ),
  }),
  measure: fc.record({ measure: fc.constantFrom(...MEASURES) }),
  status: fc.record({ status: fc.constantFrom(...STATUSES) }),
  period: fc.record({
    period: fc.record({
      when: orNull(fc.constantFrom('2031', '2031-XX', '2031-04/..', '2031-04?')),
      of: fc.constantFrom(...PERIOD_SUBJECTS),
      basis: phrase,
    }),
  }),
  sectors: fc.record({
    sectors: fc.uniqueArray(
      fc.constantFrom('kilns', 'orchards').map((id) => id as SectorId),
      { maxLength: 2 },
    ),
  }),
  profile: fc.record({
    profile: orNull(fc.record({ sex: fc.constantFrom(...SEXES), ages: maybe, family: maybe, skills: maybe })),
  }),
  agencies: fc.record({
    agencies: fc.array(fc.record({ agency: fc.constant('bureau' as AgencyId), role: phrase }), { maxLength: 2 }),
  }),
  documents: fc.record({
    documents: fc.array(fc.record({ kind: fc.constantFrom(...DOCUMENT_KINDS), text: phrase }), { maxLength: 2 }),
  }),
  ways: detail({
    ways: fc.array(fc.record({ means: fc.constantFrom(...MEANS), via: someplaces, text: phrase }), many),
  }),
  steps: detail({ steps: fc.array(fc.record({ step: fc.constantFrom(...STEPS), place, text: phrase }), many) }),
  lengths: detail({
    lengths: fc.array(
      fc.record({
        of: fc.constantFrom(...LENGTH_SUBJECTS),
        low: figure,
        high: figure.map((more) => more + 3000),
        unit: fc.constantFrom(...LENGTH_UNITS),
        text: phrase,
      }),
      many,
    ),
  }),
  without: detail({ without: fc.array(fc.record({ place, text: phrase }), many) }),
  others: detail({ others: fc.record({ origin: phrase, destinations: maybe }) }),
  breakdown: detail({ breakdown: fc.array(fc.record({ value: figure, place: orNull(place), text: phrase }), many) }),
  speaker: fc.record({ speaker: fc.array(phrase, { maxLength: 2 }) }),
  source: fc.record({ source: orNull(fc.constantFrom('witness', 'unheard').map((id) => id as SourceId)) }),
  part_of: fc.record({ partOf: orNull(fc.constantFrom('gazette/2', 'gazette/3').map((id) => id as ClaimId)) }),
  same_event_as: fc.record({ sameEventAs: claims }),
  drawn_of_event: fc.record({ drawnOfEvent: orNull(fc.record({ why: phrase })) }),
  contradicts: fc.record({ contradicts: claims }),
  differs: fc.record({ differs: claims }),
  refines: fc.record({ refines: claims }),
  replaces: fc.record({ replaces: claims }),
  denies: claims.map((denies): Partial<Claim> => (denies.length === 0 ? {} : { denies })),
  notes: fc.record({ notes: fc.array(phrase, { maxLength: 2 }) }),
};

const SKETCHES = [
  { to: 'northland', people: 50 },
  { to: 'westland', excerpts: ['gazette/2'] },
  { to: 'pearl', excerpts: ['gazette/2'] },
] as const;

/** The invented dataset, with the first claim changed. */
export function datasetWith(rest: Partial<Claim>): Dataset {
  return datasetOf(SKETCHES.map((sketch, index) => (index === 0 ? { ...sketch, rest } : sketch)));
}

/** Edits of one field: what it says before and after is not the same. */
export function editOf(field: Field): fc.Arbitrary<Edit> {
  if (field === 'excerpts') return requotation;
  if (field === 'status_text') return otherWords;
  return fc
    .tuple(VALUES[field], VALUES[field])
    .filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    .map(([a, b]) => ({ field, before: datasetWith(a), after: datasetWith(b) }));
}

const requotation: fc.Arbitrary<Edit> = fc
  .oneof(
    fc.tuple(fc.constantFrom('exact', 'before', 'after'), phrase).map(([key, text]) => ({ [key]: text })),
    phrase.map((text) => ({ translation: { text, by: 'the editor' } })),
  )
  .map((rest) => ({ field: 'excerpts', before: datasetWith({}), after: requoted(rest) }));

const otherWords: fc.Arbitrary<Edit> = fc.integer({ min: 1, max: 20 }).map((end) => ({
  field: 'status_text',
  before: datasetWith({}),
  after: datasetWith({ marks: [{ excerpt: 'gazette/1' as ExcerptId, kind: 'status', at: [0, end] }] }),
}));

function requoted(rest: object): Dataset {
  const dataset = datasetWith({});
  return { ...dataset, excerpts: dataset.excerpts.map((one, i) => (i === 0 ? { ...one, ...rest } : one)) };
}

export const anEdit: fc.Arbitrary<Edit> = fc.constantFrom(...FIELDS).chain(editOf);
