import {
  breakdownInWords,
  groupsInWords,
  leftOutInWords,
  lengthsInWords,
  othersInWords,
  stepsInWords,
  waysInWords,
} from '#words/claim-details.ts';
import {
  agencyAndRole,
  CLAIM_FACTS,
  countedAndPrinted,
  denierNamed,
  destinationsOfClaim,
  documentWords,
  endsOfClaim,
  peopleOfClaim,
  recordNamed,
  sourceOfClaim,
  speakersOfClaim,
  timeOfClaim,
} from '#words/claim-facts.ts';
import { commas, semicolons } from '#words/lists.ts';
import { placeWords } from '#words/places.ts';
import type { Claim, Endpoint } from '../core/model/claim.ts';
import { denialsOf } from '../core/model/denials.ts';
import { englishOf } from '../core/model/english-of.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { voiceOf } from './voice-of.ts';

type Fact = keyof typeof CLAIM_FACTS;

/** What a frame tells of a claim, beside its figure and its quotations: the rest is in the record that it leads to. */
const TOLD_IN_FRAMES: ReadonlySet<Fact> = new Set([
  'groups',
  'enterprises',
  'breakdown',
  'when',
  'spokenOf',
  'from',
  'without',
  'via',
  'to',
  'others',
  'ways',
  'steps',
  'lengths',
  'partOf',
  'contradicts',
  'differs',
  'refines',
  'replaces',
  'replacedBy',
  'denies',
  'deniedBy',
]);

/** Of other records that a reader looks for next, each in words; together they are the text. Empty of all else. */
export interface NamedRecord {
  readonly id: Claim['id'];
  readonly words: string;
}

export type ClaimFact = readonly [term: string, text: string, records: readonly NamedRecord[]];

/**
 * What the record of a claim holds, in words. What it does not hold is `openQuestions`'s to say. `full`: also what stands
 * beside the claim on the page of its route, and is only named here. `frame`: what one line and a quotation do not tell.
 */
export function factsOf(claim: Claim, evidence: Evidence, told: 'full' | 'short' | 'frame'): readonly ClaimFact[] {
  const full = told !== 'short';
  const records = (ids: readonly Claim['id'][]) => semicolons(ids.map((id) => recordWords(id, evidence))) || null;
  const inEnglish = (text: string) => englishOf(text, claim, evidence);
  const withEnglish = <Printed extends { readonly text: string }>(printed: Printed) => ({
    ...printed,
    english: inEnglish(printed.text),
  });
  const openList = (text: string | null) => (text === null ? null : withEnglish({ text }));
  const ends = (those: readonly Endpoint[]) =>
    those.map((end) => ({ ...namedEnd(end, evidence), english: end.text && inEnglish(end.text) }));
  const agencies = claim.agencies.map(({ agency, role }) =>
    agencyAndRole({ agency: evidence.agency(agency).names.en, role }),
  );
  const { ways, steps, lengths, without, others, breakdown } = claim.details ?? {};
  // People who are there already move nowhere, and the time of a report is none of a movement.
  const isOfMovement = claim.direction !== 'stock' && claim.period.of === 'movement';
  const groups = claim.quantity?.groups;
  const isOfGroups = claim.quantity?.unit === 'persons_per_group';
  const named = (ids: readonly Claim['id'][] = []): readonly NamedRecord[] =>
    ids.map((id) => ({ id, words: recordWords(id, evidence) }));
  const linked: Partial<Record<Fact, readonly NamedRecord[]>> = {
    replaces: named(claim.replaces),
    replacedBy: named(claim.replacedBy),
    denies: named(claim.denies),
    // That they deny it stands before them.
    deniedBy: denialsOf(claim.id, evidence.dataset).map((denial) => ({
      id: denial.id,
      words: denierNamed({ who: voiceOf(denial, evidence), record: recordWords(denial.id, evidence, false) }),
    })),
  };
  const placed = (id: Endpoint['place']) => placeWords(evidence.place(id));
  // A frame tells claims under the title of their route, which names its ends.
  const besideTitle = (words: string, those: readonly Endpoint[]) =>
    told === 'frame' && words === semicolons(those.map(({ place }) => placed(place))) ? null : words;
  const facts: Readonly<Record<Fact, string | null>> = {
    counted: countedAndPrinted({ ...claim, quantity: claim.quantity && withEnglish(claim.quantity) }),
    groups: groups && isOfGroups ? groupsInWords(withEnglish(groups)) : null,
    enterprises: groups && !isOfGroups ? groupsInWords(withEnglish(groups)) : null,
    breakdown: breakdown
      ? breakdownInWords(breakdown.map((each) => ({ ...withEnglish(each), place: each.place && placed(each.place) })))
      : null,
    when: isOfMovement ? timeOfClaim(claim.period) : null,
    spokenOf: isOfMovement ? null : timeOfClaim(claim.period),
    from: besideTitle(endsOfClaim(ends([claim.origin])), [claim.origin]),
    via: endsOfClaim(ends(claim.via)) || null,
    to: besideTitle(destinationsOfClaim({ ends: ends(claim.destinations), joint: claim.joint }), claim.destinations),
    others: others
      ? othersInWords({ origin: openList(others.origin), destinations: openList(others.destinations) })
      : null,
    ways: ways ? waysInWords(ways.map((way) => ({ ...withEnglish(way), via: way.via.map(placed) }))) : null,
    without: without
      ? leftOutInWords(without.map((each) => ({ ...withEnglish(each), place: placed(each.place) })))
      : null,
    steps: steps ? stepsInWords(steps.map((each) => ({ ...withEnglish(each), place: placed(each.place) }))) : null,
    lengths: lengths ? lengthsInWords(lengths.map(withEnglish)) : null,
    sector: commas(claim.sectors.map((id) => evidence.sector(id).label)) || null,
    who: peopleOfClaim(claim.profile),
    agencies: semicolons(agencies) || null,
    documents: semicolons(claim.documents.map((each) => documentWords(withEnglish(each)))) || null,
    speaker: speakersOfClaim(claim.speaker),
    source: full ? sourceOfClaim(claim.source && evidence.source(claim.source)) : null,
    partOf: claim.partOf && recordWords(claim.partOf, evidence),
    sameEventAs: full ? records(claim.sameEventAs) : null,
    drawnOfEvent: full ? (claim.drawnOfEvent?.why ?? null) : null,
    contradicts: full ? records(claim.contradicts) : null,
    differs: full ? records(claim.differs) : null,
    refines: records(claim.refines),
    replaces: null,
    replacedBy: null,
    denies: null,
    deniedBy: null,
  };
  return (Object.keys(facts) as Fact[]).flatMap((fact) => {
    const others = linked[fact] ?? [];
    const text = facts[fact] ?? (semicolons(others.map(({ words }) => words)) || null);
    return text === null || (told === 'frame' && !TOLD_IN_FRAMES.has(fact))
      ? []
      : [[CLAIM_FACTS[fact], text, others] as const];
  });
}

function namedEnd({ place, text, inferred, examples, parts = [] }: Endpoint, evidence: Evidence) {
  return {
    place: evidence.place(place),
    text,
    inferred,
    examples: examples.map(evidence.place),
    parts: parts.map(evidence.place),
  };
}

function recordWords(id: Claim['id'], evidence: Evidence, withFigure = true): string {
  const claim = evidence.claim(id);
  const publisher = evidence.publisher(evidence.article(claim.article).publisher).name;
  return recordNamed({ claim: withFigure ? claim : null, publisher, id });
}
