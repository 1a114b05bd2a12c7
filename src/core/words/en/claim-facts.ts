import type { Claim, ClaimOutline, Endpoint, GroundedPeriod, Quantity } from '../../model/claim.ts';
import { printedTime } from '../../model/inferences.ts';
import type { PlaceOutline } from '../../model/place.ts';
import type { Stood } from '../../model/stance.ts';
import type { Measure, Sex } from '../../model/vocabulary.ts';
import { claimFigure } from './claim-parts.ts';
import { countedWords } from './counted.ts';
import { dateWords } from './dates.ts';
import { figureWords, NO_FIGURE, standingLead } from './figures.ts';
import { list } from './language.ts';
import { placeWords } from './places.ts';
import { type PrintedWords, printedWords } from './printed-words.ts';
import { SEX_WORDS } from './vocabulary.ts';

/** What the record of a claim holds. */
export const CLAIM_FACTS = {
  counted: 'Counted',
  groups: 'How many groups',
  enterprises: 'How many enterprises',
  breakdown: 'Made up of',
  when: 'Time of the movement',
  spokenOf: 'Time spoken of',
  from: 'From',
  without: 'Nobody from',
  via: 'Via',
  to: 'To',
  others: 'More places, not named',
  ways: 'Way',
  sector: 'Sector',
  who: 'Who',
  steps: 'Before departure',
  lengths: 'How long',
  agencies: 'Agencies',
  documents: 'Documents',
  speaker: 'Said by',
  source: 'Source',
  partOf: 'Part of',
  sameEventAs: 'Same event as',
  drawnOfEvent: 'Why it is drawn of them',
  contradicts: 'Contradicts',
  differs: 'Differs from',
  refines: 'More precise than',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  denies: 'Denies',
  deniedBy: 'Denied by',
} as const;

/** "people who have left; printed: “about 500”"; of a denial "nobody; denied: people who have left". */
export function countedAndPrinted({
  measure,
  quantity,
  stance,
}: {
  measure: Measure;
  quantity: PrintedWords | null;
  stance?: ClaimOutline['stance'] | undefined;
}): string {
  const what = countedWords({ measure, stance });
  if (quantity) return `${what}; printed: ${printedWords(quantity)}`;
  return stance ? what : `${what}; how many is not stated`;
}

/** "May 2024 (when it was reported)"; "2021, printed as “In 2021”"; where no time is given, why. */
export function timeOfClaim(period: GroundedPeriod): string {
  const { when, of, basis } = period;
  if (when === null) return `not stated. ${basis}`;
  const printed = printedTime(period);
  return `${dateWords(when)}${of === 'report' ? ' (when it was reported)' : ''}${printed === null ? '' : `, printed as ${printed}`}`;
}

interface NamedEnd extends Pick<Endpoint, 'inferred' | 'text'> {
  /** What a translation says for the words that name it. */
  readonly english: string | null;
  readonly place: PlaceOutline;
  readonly examples: readonly PlaceOutline[];
  readonly parts: readonly PlaceOutline[];
}

/** "North Pyongan: Sonchon, Yomju and Cholsan; how many from each is not said"; "China (inferred); Shenyang named only as an example" */
function endOfClaim(end: NamedEnd): string {
  const { place, examples, parts } = end;
  const named = (places: readonly PlaceOutline[]) => list(places.map(({ names }) => names.en));
  const only = examples.length > 0 ? `; ${named(examples)} named only as an example` : '';
  if (parts.length === 0) return `${placeWords(place)}${howKnown(end)}${only}`;
  // Where the parts are named, their province is stated.
  const wider = place.kind === 'dock' ? NORTH_KOREA : placeWords(place);
  return `${wider}: ${named(parts)}; how many of each is not said${only}`;
}

const NORTH_KOREA = 'North Korea';

/** What is printed of an end that no name in the text decides: “each province” names none, “there” names one. */
function howKnown({ place, text, english, inferred, examples }: NamedEnd): string {
  if (text === null) return inferred === null ? '' : ' (inferred)';
  const names = [...Object.values(place.names), ...place.spellings];
  const isOpen = place.kind === 'dock' || place.kind === 'unplaced' || examples.length > 0;
  if (names.includes(text)) return '';
  if (isOpen) return `, printed as ${printedWords({ text, english })}`;
  return inferred === null ? '' : ` (inferred from ${printedWords({ text, english })})`;
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

export function documentWords({
  kind,
  text,
  english,
}: Pick<Claim['documents'][number], 'kind'> & PrintedWords): string {
  const printed = english ? `${text} [${english}]` : text;
  // "visa: visas" would say it twice.
  return text.toLowerCase() === `${kind}s` ? printed : `${kind}: ${printed}`;
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

/** Who denies a claim, and in which record: "an official in Oslo, as reported by Daily NK (nk-2024-2)". Null: the paper itself. */
export function denierNamed({ who, record }: { who: string | null; record: string }): string {
  return who === null ? record : `${who}, as reported by ${record}`;
}

/**
 * Another record, named so that it can be found: "about 500, Daily NK (nk-2024-1)"; "denied, Daily NK (nk-2024-2)". `claim`
 * is null where what it says stands before it.
 */
export function recordNamed(of: {
  claim: (Stood & { readonly quantity: Quantity | null }) | null;
  publisher: string;
  id: string;
}): string {
  const { claim, publisher, id } = of;
  const named = `${publisher} (${id})`;
  if (claim === null) return named;
  const figure = claim.stance ? claimFigure(claim) : standingLead(claim) + (figureWords(claim.quantity) ?? NO_FIGURE);
  return `${figure}, ${named}`;
}
