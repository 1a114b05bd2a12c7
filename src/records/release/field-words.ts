import { movementAndFigure } from '#words/claims.ts';
import { dateWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { movementWords } from '#words/routes.ts';
import { DIRECTION_WORDS, MEASURE_WORDS, SEX_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Endpoint, GroundedPeriod, Profile, Quantity } from '../../core/model/claim.ts';
import type { ClaimFacts, ExcerptFact, Field } from './facts.ts';
import { type Names, nameOf } from './names.ts';

/** What readers call a field, as it stands in a sentence: "the figure was …". */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  direction: 'direction',
  origin: 'origin',
  via: 'stops on the way',
  destinations: 'destination',
  joint: 'one figure for several destinations',
  quantity: 'figure',
  measure: 'what was counted',
  status: 'status',
  status_text: 'words that show the status',
  period: 'time',
  sectors: 'kind of work',
  profile: 'who the people are',
  agencies: 'agencies',
  documents: 'papers',
  speaker: 'who says it',
  source: 'who knew it first',
  part_of: 'total that it is part of',
  same_event_as: 'other reports of the same event',
  contradicts: 'reports that it contradicts',
  refines: 'reports that it makes more precise',
  replaces: 'reports that it replaces',
  notes: 'notes',
  excerpts: 'quotations',
};

export const FIELDS = Object.keys(FIELD_NAMES) as readonly Field[];

/** A claim by its own places, as a release holds it: "From Ryanggang to China: about 500, planned". */
export function factsInShort(facts: ClaimFacts, names: Names): string {
  const place = ({ place }: Endpoint) => nameOf(place, names.places);
  const movement = movementWords(facts.direction, place(facts.origin), facts.destinations.map(place));
  const figure = `${figureWords(facts.quantity) ?? 'no figure'}, ${STATUS_WORDS[facts.status]}`;
  return movementAndFigure({ movement, figure });
}

/** What a claim says in one of its fields, for readers; "not stated" where it says nothing. */
export function fieldWords(field: Field, facts: ClaimFacts, names: Names): string {
  return wordsOf(field, facts, names) || 'not stated';
}

function wordsOf(field: Field, facts: ClaimFacts, names: Names): string {
  switch (field) {
    case 'direction':
      return DIRECTION_WORDS[facts.direction];
    case 'origin':
      return endpointWords(facts.origin, names);
    case 'via':
    case 'destinations':
      return list(facts[field].map((end) => endpointWords(end, names)));
    case 'joint':
      return facts.joint ? 'yes' : 'no';
    case 'quantity':
      return facts.quantity ? quantityWords(facts.quantity) : '';
    case 'measure':
      return MEASURE_WORDS[facts.measure];
    case 'status':
      return STATUS_WORDS[facts.status];
    case 'status_text':
      return facts.status_text === null ? '' : `“${facts.status_text}”`;
    case 'period':
      return periodWords(facts.period);
    case 'sectors':
      return list(facts.sectors.map((id) => nameOf(id, names.sectors)));
    case 'profile':
      return facts.profile ? profileWords(facts.profile) : '';
    case 'agencies':
      return facts.agencies.map(({ agency, role }) => `${nameOf(agency, names.agencies)} (${role})`).join('; ');
    case 'documents':
      return facts.documents.map(({ kind, text }) => `${kind}: “${text}”`).join('; ');
    case 'speaker':
      return facts.speaker.length > 0 ? facts.speaker.join(', to ') : 'the article in its own voice';
    case 'source':
      return facts.source === null ? '' : nameOf(facts.source, names.sources);
    case 'part_of':
      return facts.part_of ?? '';
    case 'same_event_as':
    case 'contradicts':
    case 'refines':
    case 'replaces':
      return list(facts[field]);
    case 'notes':
      return facts.notes.join(' ');
    case 'excerpts':
      return facts.excerpts.map(excerptWords).join(' / ');
  }
}

function endpointWords({ place, text, inferred, examples }: Endpoint, names: Names): string {
  const asides = [
    text === null ? '' : `“${text}”`,
    inferred === null ? '' : `inferred: ${inferred}`,
    examples.length === 0 ? '' : `named as an example: ${list(examples.map((id) => nameOf(id, names.places)))}`,
  ].filter((aside) => aside !== '');
  return nameOf(place, names.places) + (asides.length > 0 ? ` [${asides.join('; ')}]` : '');
}

function quantityWords(quantity: Quantity): string {
  return `${figureWords(quantity) ?? 'no figure'}, printed as “${quantity.text}”`;
}

function periodWords({ when, of, basis }: GroundedPeriod): string {
  return `${when === null ? 'not stated' : dateWords(when)}${of === 'report' ? ', time of the report' : ''} (${basis})`;
}

function profileWords({ sex, ages, family, skills }: Profile): string {
  return [
    sex === null ? '' : SEX_WORDS[sex],
    ages === null ? '' : `age: ${ages}`,
    family === null ? '' : `family: ${family}`,
    skills === null ? '' : `skills: ${skills}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function excerptWords({ exact, before, after, translation }: ExcerptFact): string {
  return [
    before === null ? '' : `[before: ${before}] `,
    `“${exact}”`,
    translation === null ? '' : ` [in English, by ${translation.by}: “${translation.text}”]`,
    after === null ? '' : ` [after: ${after}]`,
  ].join('');
}
