import type { Claim, Endpoint, Period, PrintedQuantity, Quantity } from '../../model/claim.ts';
import type { PlaceOutline } from '../../model/place.ts';
import type { Measure, Sex } from '../../model/vocabulary.ts';
import { dateWords } from './dates.ts';
import { figureWords, NO_FIGURE } from './figures.ts';
import { list } from './language.ts';
import { placeWords } from './places.ts';
import { MEASURE_WORDS, SEX_WORDS } from './vocabulary.ts';

/** What the record of a claim holds. */
export const CLAIM_FACTS = {
  counted: 'Counted',
  when: 'Time of the movement',
  from: 'From',
  via: 'Via',
  to: 'To',
  sector: 'Sector',
  who: 'Who',
  agencies: 'Agencies',
  documents: 'Documents',
  speaker: 'Said by',
  source: 'Source',
  partOf: 'Part of',
  sameEventAs: 'Same event as',
  contradicts: 'Contradicts',
  refines: 'More precise than',
  replaces: 'Replaces',
  denies: 'Denies',
  deniedBy: 'Denied by',
} as const;

/** "people who have left; printed: “about 500”" */
export function countedAndPrinted({
  measure,
  quantity,
}: {
  measure: Measure;
  quantity: PrintedQuantity | null;
}): string {
  return `${MEASURE_WORDS[measure]}; ${quantity ? `printed: “${quantity.text}”` : 'how many is not stated'}`;
}

/** "May 2024 (when it was reported)"; where no time is given, why. */
export function timeOfClaim({ when, of, basis }: Period & { readonly basis: string }): string {
  if (when === null) return `not stated. ${basis}`;
  return `${dateWords(when)}${of === 'report' ? ' (when it was reported)' : ''}`;
}

interface NamedEnd extends Pick<Endpoint, 'inferred'> {
  readonly place: PlaceOutline;
  readonly examples: readonly PlaceOutline[];
}

/** "North Korea (inferred); Pyongyang named only as an example" */
function endOfClaim({ place, inferred, examples }: NamedEnd): string {
  const named = list(examples.map(({ names }) => names.en));
  const only = examples.length > 0 ? `; ${named} named only as an example` : '';
  return `${placeWords(place)}${inferred ? ' (inferred)' : ''}${only}`;
}

export function endsOfClaim(ends: readonly NamedEnd[]): string {
  return ends.map(endOfClaim).join('; ');
}

/** `joint`: one figure covers them all. */
export function destinationsOfClaim({ ends, joint }: { ends: readonly NamedEnd[]; joint: boolean }): string {
  return `${endsOfClaim(ends)}${joint ? '. One joint figure; it cannot be split' : ''}`;
}

/** "mostly women, 19–23"; the rest as the article has it. Null where it says nothing of the people. */
export function peopleOfClaim(profile: Claim['profile']): string | null {
  if (!profile) return null;
  const sex: Sex | null = profile.sex;
  const parts = [sex && SEX_WORDS[sex], profile.ages, profile.family, profile.skills];
  return parts.filter(Boolean).join(', ') || null;
}

export function agencyAndRole({ agency, role }: { agency: string; role: string }): string {
  return `${agency}: ${role}`;
}

export function documentWords({ kind, text }: Claim['documents'][number]): string {
  return `${kind}: ${text}`;
}

/** "a source in Ryanggang, as told to an official" */
export function speakersOfClaim(speakers: readonly string[]): string {
  return speakers.length > 0 ? toldOn(speakers) : 'the article, in its own voice';
}

/** First voice first. */
export function toldOn(speakers: readonly string[]): string {
  return speakers.join(', as told to ');
}

/** Null where the editor has set none. */
export function sourceOfClaim(source: { label: string; why: string } | null): string {
  return source === null ? 'which one is not set' : `${source.label}. ${source.why}`;
}

/** Another record, named so that it can be found: "about 500, Daily NK (nk-2024-1)". */
export function recordNamed(of: { quantity: Quantity | null; publisher: string; id: string }): string {
  return `${figureWords(of.quantity) ?? NO_FIGURE}, ${of.publisher} (${of.id})`;
}
