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
import type { Claim, Endpoint } from '../core/model/claim.ts';
import { denialsOf } from '../core/model/denials.ts';
import type { Evidence } from '../core/model/evidence.ts';

type Fact = keyof typeof CLAIM_FACTS;

/**
 * What the record of a claim holds, in words. What it does not hold is `openQuestions`'s to say. What stands beside the
 * claim on the page of its route is named only in `full`.
 */
export function factsOf(
  claim: Claim,
  evidence: Evidence,
  full: boolean,
): readonly (readonly [term: string, text: string])[] {
  const records = (ids: readonly Claim['id'][]) => semicolons(ids.map((id) => recordWords(id, evidence))) || null;
  const ends = (those: readonly Endpoint[]) => those.map((end) => namedEnd(end, evidence));
  const agencies = claim.agencies.map(({ agency, role }) =>
    agencyAndRole({ agency: evidence.agency(agency).names.en, role }),
  );
  const facts: Readonly<Record<Fact, string | null>> = {
    counted: countedAndPrinted(claim),
    when: timeOfClaim(claim.period),
    from: endsOfClaim(ends([claim.origin])),
    via: endsOfClaim(ends(claim.via)) || null,
    to: destinationsOfClaim({ ends: ends(claim.destinations), joint: claim.joint }),
    sector: commas(claim.sectors.map((id) => evidence.sector(id).label)) || null,
    who: peopleOfClaim(claim.profile),
    agencies: semicolons(agencies) || null,
    documents: semicolons(claim.documents.map(documentWords)) || null,
    speaker: speakersOfClaim(claim.speaker),
    source: full ? sourceOfClaim(claim.source && evidence.source(claim.source)) : null,
    partOf: claim.partOf && recordWords(claim.partOf, evidence),
    sameEventAs: full ? records(claim.sameEventAs) : null,
    contradicts: full ? records(claim.contradicts) : null,
    refines: records(claim.refines),
    replaces: records(claim.replaces),
    denies: records(claim.denies ?? []),
    deniedBy: records(denialsOf(claim.id, evidence.dataset).map(({ id }) => id)),
  };
  return (Object.keys(facts) as Fact[]).flatMap((fact) => {
    const text = facts[fact];
    return text === null ? [] : [[CLAIM_FACTS[fact], text] as const];
  });
}

function namedEnd({ place, inferred, examples }: Endpoint, evidence: Evidence) {
  return { place: evidence.place(place), inferred, examples: examples.map(evidence.place) };
}

function recordWords(id: Claim['id'], evidence: Evidence): string {
  const { article, quantity } = evidence.claim(id);
  return recordNamed({ quantity, publisher: evidence.publisher(evidence.article(article).publisher).name, id });
}
