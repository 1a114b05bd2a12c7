import {
  breakdownInWords,
  leftOutInWords,
  lengthsInWords,
  othersInWords,
  stepsInWords,
  waysInWords,
} from '#words/claim-details.ts';
import { list } from '#words/language.ts';
import {
  ARTICLE_ITSELF,
  agencyRoles,
  claimInRelease,
  documentList,
  endpoint,
  figurePrinted,
  NO,
  NOT_STATED,
  periodWithBasis,
  printedWords,
  profileWords,
  quoted,
  speakerChain,
  YES,
} from '#words/record-fields.ts';
import { movementWords } from '#words/routes.ts';
import { DIRECTION_WORDS, MEASURE_WORDS, STANCE_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Endpoint } from '../../core/model/claim.ts';
import type { ClaimFacts, Field } from './facts.ts';
import { type Names, nameOf } from './names.ts';

/** In the order in which changes are told. */
export const FIELDS = [
  'stance',
  'direction',
  'origin',
  'via',
  'destinations',
  'joint',
  'quantity',
  'measure',
  'status',
  'status_text',
  'period',
  'sectors',
  'profile',
  'agencies',
  'documents',
  'ways',
  'steps',
  'lengths',
  'without',
  'others',
  'breakdown',
  'speaker',
  'source',
  'part_of',
  'same_event_as',
  'drawn_of_event',
  'contradicts',
  'differs',
  'refines',
  'replaces',
  'denies',
  'notes',
  'excerpts',
] as const satisfies readonly Field[];

/** A claim by its own places, as a release holds it: "From Ryanggang to China: about 500, planned". */
export function factsInShort(facts: ClaimFacts, names: Names): string {
  const place = ({ place }: Endpoint) => nameOf(place, names.places);
  const movement = movementWords(facts.direction, place(facts.origin), facts.destinations.map(place));
  return claimInRelease({ ...facts, movement });
}

/** What a claim says in one of its fields, for readers; "not stated" where it says nothing. */
export function fieldWords(field: Field, facts: ClaimFacts, names: Names): string {
  return wordsOf(field, facts, names) || NOT_STATED;
}

function wordsOf(field: Field, facts: ClaimFacts, names: Names): string {
  const place = (id: Endpoint['place']) => nameOf(id, names.places);
  switch (field) {
    case 'stance':
      return STANCE_WORDS[facts.stance ?? 'affirms'];
    case 'direction':
      return DIRECTION_WORDS[facts.direction];
    case 'origin':
      return endpointWords(facts.origin, names);
    case 'via':
    case 'destinations':
      return list(facts[field].map((end) => endpointWords(end, names)));
    case 'joint':
      return facts.joint ? YES : NO;
    case 'quantity':
      return facts.quantity ? figurePrinted(facts.quantity) : '';
    case 'measure':
      return MEASURE_WORDS[facts.measure];
    case 'status':
      return STATUS_WORDS[facts.status];
    case 'status_text':
      return facts.status_text === null ? '' : printedWords(facts.status_text);
    case 'period':
      return periodWithBasis(facts.period);
    case 'sectors':
      return list(facts.sectors.map((id) => nameOf(id, names.sectors)));
    case 'profile':
      return facts.profile ? profileWords(facts.profile) : '';
    case 'agencies':
      return agencyRoles(facts.agencies.map(({ agency, role }) => ({ name: nameOf(agency, names.agencies), role })));
    case 'documents':
      return documentList(facts.documents);
    case 'ways':
      return waysInWords((facts.ways ?? []).map((way) => ({ ...way, via: way.via.map(place) })));
    case 'steps':
      return stepsInWords((facts.steps ?? []).map((each) => ({ ...each, place: place(each.place) })));
    case 'lengths':
      return lengthsInWords(facts.lengths ?? []);
    case 'without':
      return facts.without ? leftOutInWords(facts.without.map((each) => ({ ...each, place: place(each.place) }))) : '';
    case 'others':
      return facts.others
        ? othersInWords({
            origin: printedOnly(facts.others.origin),
            destinations: printedOnly(facts.others.destinations),
          })
        : '';
    case 'breakdown':
      return breakdownInWords(
        (facts.breakdown ?? []).map((each) => ({ ...each, place: each.place && place(each.place) })),
      );
    case 'speaker':
      return facts.speaker.length > 0 ? speakerChain(facts.speaker) : ARTICLE_ITSELF;
    case 'source':
      return facts.source === null ? '' : nameOf(facts.source, names.sources);
    case 'part_of':
      return facts.part_of ?? '';
    case 'drawn_of_event':
      return facts.drawn_of_event ?? '';
    case 'same_event_as':
    case 'contradicts':
    case 'differs':
    case 'refines':
    case 'replaces':
      return list(facts[field]);
    case 'denies':
      return list(facts.denies ?? []);
    case 'notes':
      return facts.notes.join(' ');
    case 'excerpts':
      return facts.excerpts.map(quoted).join(' / ');
  }
}

function endpointWords({ place, examples, parts = [], ...said }: Endpoint, names: Names): string {
  return endpoint({
    ...said,
    place: nameOf(place, names.places),
    examples: examples.map((id) => nameOf(id, names.places)),
    parts: parts.map((id) => nameOf(id, names.places)),
  });
}

function printedOnly(text: string | null): { readonly text: string } | null {
  return text === null ? null : { text };
}
