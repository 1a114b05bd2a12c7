import { dateWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { placeWords } from '#words/places.ts';
import { MEASURE_WORDS, SEX_WORDS } from '#words/vocabulary.ts';
import type { Claim, Endpoint } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';

/**
 * What the record of a claim holds, in words. What it does not hold is `unsaidOf`'s to say. What stands beside the
 * claim on the page of its route is named only in `full`.
 */
export function factsOf(
  claim: Claim,
  evidence: Evidence,
  full: boolean,
): readonly (readonly [term: string, text: string])[] {
  const records = (ids: readonly Claim['id'][]) => ids.map((id) => recordWords(id, evidence)).join('; ') || null;
  const facts: [string, string | null][] = [
    [
      'Counted',
      `${MEASURE_WORDS[claim.measure]}; ${claim.quantity ? `printed: “${claim.quantity.text}”` : 'how many is not stated'}`,
    ],
    ['When', periodWords(claim)],
    ['From', endWords(claim.origin, evidence)],
    ['By way of', claim.via.map((end) => endWords(end, evidence)).join('; ') || null],
    [
      'To',
      `${claim.destinations.map((end) => endWords(end, evidence)).join('; ')}${claim.joint ? '. One joint figure; it cannot be split' : ''}`,
    ],
    ['Sector', claim.sectors.map((id) => evidence.sector(id).label).join(', ') || null],
    ['Who', profileWords(claim)],
    [
      'Agencies',
      claim.agencies.map((each) => `${evidence.agency(each.agency).names.en}: ${each.role}`).join('; ') || null,
    ],
    ['Documents', claim.documents.map((each) => `${each.kind}: ${each.text}`).join('; ') || null],
    ['Said by', claim.speaker.length > 0 ? claim.speaker.join(', as told to ') : 'the article, in its own voice'],
    ['Source', full ? sourceWords(claim, evidence) : null],
    ['Part of', claim.partOf && recordWords(claim.partOf, evidence)],
    ['Same event as', full ? records(claim.sameEventAs) : null],
    ['Contradicts', full ? records(claim.contradicts) : null],
    ['Makes precise', records(claim.refines)],
    ['Replaces', records(claim.replaces)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

function sourceWords({ source }: Claim, evidence: Evidence): string {
  if (source === null) return 'which one is not set';
  const { label, why } = evidence.source(source);
  return `${label}. ${why}`;
}

/** What the time rests on stands among what was inferred; why there is none stands here. */
function periodWords({ period }: Claim): string {
  if (period.when === null) return `not stated. ${period.basis}`;
  return `${dateWords(period.when)}${period.of === 'report' ? ' (when it was reported)' : ''}`;
}

function endWords(end: Endpoint, evidence: Evidence): string {
  const examples = end.examples.map((id) => evidence.place(id).names.en);
  const only = examples.length > 0 ? `; ${list(examples)} named only as an example` : '';
  return `${placeWords(evidence.place(end.place))}${end.inferred ? ' (inferred)' : ''}${only}`;
}

function profileWords({ profile }: Claim): string | null {
  if (!profile) return null;
  const parts = [profile.sex && SEX_WORDS[profile.sex], profile.ages, profile.family, profile.skills];
  return parts.filter(Boolean).join(', ') || null;
}

/** Another record, named so that it can be found: its figure, its source and its id. */
function recordWords(id: Claim['id'], evidence: Evidence): string {
  const claim = evidence.claim(id);
  const publisher = evidence.publisher(evidence.article(claim.article).publisher).name;
  return `${figureWords(claim.quantity) ?? 'no figure'}, ${publisher} (${id})`;
}
