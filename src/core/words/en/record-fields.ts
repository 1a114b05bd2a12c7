import type {
  AgencyRole,
  GroundedPeriod,
  PrintedQuantity,
  Profile,
  Quantity,
  TravelDocument,
} from '../../model/claim.ts';
import type { Stance, Status } from '../../model/vocabulary.ts';
import { groupsInWords } from './claim-details.ts';
import { claimFigure } from './claim-parts.ts';
import { dateWords } from './dates.ts';
import { figureWords } from './figures.ts';
import { list } from './language.ts';
import { SEX_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** What a record says in its fields, as the list of changes tells it before and after. */

/** What readers call a field, as it stands in a sentence: "the figure was …". */
export const FIELD_NAMES = {
  stance: 'whether it is said or denied',
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
  ways: 'ways of travelling',
  steps: 'places before departure',
  lengths: 'how long',
  without: 'places left out',
  others: 'more places, not named',
  breakdown: 'what the figure is made up of',
  speaker: 'who says it',
  source: 'who knew it first',
  part_of: 'total that it is part of',
  same_event_as: 'other reports of the same event',
  drawn_of_event: 'why it is drawn of several reports of the event',
  contradicts: 'reports that it contradicts',
  differs: 'reports that it differs from',
  refines: 'reports that it makes more precise',
  replaces: 'reports that it replaces',
  denies: 'reports that it denies',
  notes: 'notes',
  excerpts: 'quotations',
};

export const NOT_STATED = 'not stated';
export const YES = 'yes';
export const NO = 'no';
export const ARTICLE_ITSELF = 'the article in its own voice';

/** "From Ryanggang to China: about 500, planned": a claim as it stood in a release. `movement` is its route's headline. */
export function claimInRelease({
  movement,
  quantity,
  status,
  stance,
}: {
  movement: string;
  quantity: Quantity | null;
  status: Status;
  stance?: Exclude<Stance, 'affirms'> | undefined;
}): string {
  if (stance) return `${movement}: ${claimFigure({ quantity, status, stance })}`;
  return `${movement}: ${figureWords(quantity) ?? 'no figure'}, ${STATUS_WORDS[status]}`;
}

export function printedWords(text: string): string {
  return `“${text}”`;
}

/** A place with how it is printed, what it was inferred from, and places that are named as examples of it. */
export function endpoint({
  place,
  text,
  inferred,
  examples,
  parts,
}: {
  place: string;
  text: string | null;
  inferred: string | null;
  examples: readonly string[];
  parts: readonly string[];
}): string {
  const asides = [
    text === null ? '' : printedWords(text),
    inferred === null ? '' : `inferred: ${inferred}`,
    examples.length === 0 ? '' : `named as an example: ${list(examples)}`,
    parts.length === 0 ? '' : `together: ${list(parts)}`,
  ].filter(Boolean);
  // An aside that is a sentence ends within the brackets like one that is none.
  return asides.length === 0 ? place : `${place} [${asides.map((aside) => aside.replace(/\.$/, '')).join('; ')}]`;
}

export function figurePrinted(quantity: PrintedQuantity): string {
  const groups = quantity.groups === undefined ? '' : `, groups: ${groupsInWords(quantity.groups)}`;
  return `${figureWords(quantity) ?? 'no figure'}, printed as “${quantity.text}”${groups}`;
}

export function periodWithBasis({ when, of, basis }: GroundedPeriod): string {
  return `${when === null ? NOT_STATED : dateWords(when)}${of === 'report' ? ', time of the report' : ''} (${basis})`;
}

/** Empty where it says nothing. */
export function profileWords({ sex, ages, family, skills }: Profile): string {
  return [
    sex === null ? '' : SEX_WORDS[sex],
    ages === null ? '' : `age: ${ages}`,
    family === null ? '' : `family: ${family}`,
    skills === null ? '' : `skills: ${skills}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** "Ministry of Labour (chooses them); …" of agencies by name. */
export function agencyRoles(agencies: readonly { readonly name: string; readonly role: AgencyRole['role'] }[]): string {
  return agencies.map(({ name, role }) => `${name} (${role})`).join('; ');
}

export function documentList(documents: readonly TravelDocument[]): string {
  return documents.map(({ kind, text }) => `${kind}: “${text}”`).join('; ');
}

/** Who told it, from the first to the article's author. */
export function speakerChain(speakers: readonly string[]): string {
  return speakers.join(', to ');
}

/** What is quoted, with what stands around it in the atlas's words. */
export function quoted({
  exact,
  before,
  after,
  translation,
}: {
  exact: string;
  before: string | null;
  after: string | null;
  translation: {
    readonly by: string;
    readonly text: string;
    readonly words?: readonly { readonly text: string; readonly english: string }[];
  } | null;
}): string {
  return [
    before === null ? '' : `[before: ${before}]`,
    `“${exact}”`,
    translation === null ? '' : `[in English, by ${translation.by}: “${translation.text}”]`,
    ...(translation?.words ?? []).map(({ text, english }) => `[“${text}” in English: “${english}”]`),
    after === null ? '' : `[after: ${after}]`,
  ]
    .filter(Boolean)
    .join(' ');
}
