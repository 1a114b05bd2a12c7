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
import type { Evidence } from '../core/model/evidence.ts';

type Fact = keyof typeof CLAIM_FACTS;

/** Of other records that a reader looks for next, each in words; together they are the text. Empty of all else. */
export interface NamedRecord {
  readonly id: Claim['id'];
  readonly words: string;
}

export type ClaimFact = readonly [term: string, text: string, records: readonly NamedRecord[]];

/**
 * What the record of a claim holds, in words. What it does not hold is `openQuestions`'s to say. What stands beside the
 * claim on the page of its route is named only in `full`.
 */
export function factsOf(claim: Claim, evidence: Evidence, full: boolean): readonly ClaimFact[] {
  const records = (ids: readonly Claim['id'][]) => semicolons(ids.map((id) => recordWords(id, evidence))) || null;
  const ends = (those: readonly Endpoint[]) => those.map((end) => namedEnd(end, evidence));
  const agencies = claim.agencies.map(({ agency, role }) =>
    agencyAndRole({ agency: evidence.agency(agency).names.en, role }),
  );
  const { ways, steps, lengths, without, others, breakdown } = claim.details ?? {};
  // People who are there already move nowhere, and the time of a report is none of a movement.
  const isOfMovement = claim.direction !== 'stock' && claim.period.of === 'movement';
  const groups = claim.quantity?.groups;
  const isOfGroups = claim.quantity?.unit === 'persons_per_group';
  const named = (ids: readonly Claim['id'][] = [], withFigure = true): readonly NamedRecord[] =>
    ids.map((id) => ({ id, words: recordWords(id, evidence, withFigure) }));
  const linked: Partial<Record<Fact, readonly NamedRecord[]>> = {
    replaces: named(claim.replaces),
    replacedBy: named(claim.replacedBy),
    denies: named(claim.denies),
    // That they deny it stands before them.
    deniedBy: named(
      denialsOf(claim.id, evidence.dataset).map(({ id }) => id),
      false,
    ),
  };
  const placed = (id: Endpoint['place']) => placeWords(evidence.place(id));
  const facts: Readonly<Record<Fact, string | null>> = {
    counted: countedAndPrinted(claim),
    groups: groups && isOfGroups ? groupsInWords(groups) : null,
    enterprises: groups && !isOfGroups ? groupsInWords(groups) : null,
    breakdown: breakdown
      ? breakdownInWords(breakdown.map((each) => ({ ...each, place: each.place && placed(each.place) })))
      : null,
    when: isOfMovement ? timeOfClaim(claim.period) : null,
    spokenOf: isOfMovement ? null : timeOfClaim(claim.period),
    from: endsOfClaim(ends([claim.origin])),
    via: endsOfClaim(ends(claim.via)) || null,
    to: destinationsOfClaim({ ends: ends(claim.destinations), joint: claim.joint }),
    others: others ? othersInWords(others) : null,
    ways: ways ? waysInWords(ways.map((way) => ({ ...way, via: way.via.map(placed) }))) : null,
    without: without ? leftOutInWords(without.map((each) => ({ ...each, place: placed(each.place) }))) : null,
    steps: steps ? stepsInWords(steps.map((each) => ({ ...each, place: placed(each.place) }))) : null,
    lengths: lengths ? lengthsInWords(lengths) : null,
    sector: commas(claim.sectors.map((id) => evidence.sector(id).label)) || null,
    who: peopleOfClaim(claim.profile),
    agencies: semicolons(agencies) || null,
    documents: semicolons(claim.documents.map(documentWords)) || null,
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
    return text === null ? [] : [[CLAIM_FACTS[fact], text, others] as const];
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
