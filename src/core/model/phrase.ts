import type { ArticleOutline } from './article.ts';
import type { ClaimOutline, Quantity } from './claim.ts';
import { dateWords } from './date-words.ts';
import type { Undrawn } from './drawn.ts';
import type { Lookup } from './lookup.ts';
import type { Place } from './place.ts';
import type { Route } from './route.ts';
import type { DateBasis, Direction, Measure, Sex, Status, Topic } from './vocabulary.ts';

/** English words for what the records hold in codes. One place, so that map, list and legend say the same. */

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  planned: 'planned',
  selecting: 'being selected',
  under_way: 'under way',
  completed: 'completed',
  not_realised: 'not realised',
};

/** What a status means, for legend and evidence. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  planned: 'Planned: announced or intended, nobody reported to have moved.',
  selecting: 'Being selected: people are being recruited, screened or chosen.',
  under_way: 'Under way: people are reported to be moving.',
  completed: 'Completed: people are reported to have moved.',
  not_realised: 'Not realised: considered and dropped, or blocked.',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  dispatch: 'dispatch',
  repatriation: 'return',
  defection: 'defection',
  stock: 'already there',
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  plan: 'a plan or quota',
  in_selection: 'people in selection',
  awaiting_interview: 'people awaiting a final interview',
  departed: 'people who have left',
  arrived: 'people who have arrived',
  present: 'people already there',
  to_be_repatriated: 'people to be sent back',
  returned: 'people who have returned',
  defected: 'people who defected',
};

export const SEX_WORDS: Readonly<Record<Sex, string>> = {
  women: 'women',
  mostly_women: 'mostly women',
  men: 'men',
  mostly_men: 'mostly men',
};

export const DATE_BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  stated_in_text: 'stated in the text',
  stated_by_address: 'stated by the address',
  listed_elsewhere: 'listed elsewhere',
  inferred: 'inferred',
};

/** Why a claim has no line of its own, as a sentence for its reader. */
export const UNDRAWN_WORDS: Readonly<Record<Undrawn, string>> = {
  place_not_named: 'Not on the map: the report names no place that could be drawn.',
  parts_drawn: 'Not on the map: its parts are drawn, and the same people would appear twice.',
  told_elsewhere: 'Not drawn here: another report of the same event names its places more closely, and is drawn there.',
};

export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  wages: 'Wages',
  company_payments: 'What companies pay',
  fees: 'Fees',
  bribes: 'Bribes',
  criteria: 'Selection criteria',
  exclusions: 'Who is excluded',
  procedure: 'Steps and duration',
  agencies: 'Agencies',
  documents: 'Documents',
  training: 'Training',
  surveillance: 'Surveillance',
  conditions: 'Conditions',
  defections: 'Defections',
  families: 'Families',
  rations: 'Rations',
  rotation: 'Rotation',
  motives: 'Willing or not',
  demand: 'Demand for workers',
  politics: 'Politics',
  sanctions: 'Sanctions',
  expert: 'A named expert',
  sourcing: 'How it is known',
};

const NUMBER = new Intl.NumberFormat('en');

/** "about 15,000", "30–40 in each group", "“many”, no figure"; null where the text says nothing of a quantity. */
export function figureWords(quantity: Quantity | null): string | null {
  if (!quantity) return null;
  const { low, high, qualifier, unit } = quantity;
  if (low === null || high === null) return qualifier === null ? null : `“${qualifier}”, no figure`;
  const figure = low === high ? NUMBER.format(low) : `${NUMBER.format(low)}–${NUMBER.format(high)}`;
  const scope =
    unit === 'persons_per_group' ? ' in each group' : unit === 'persons_per_enterprise' ? ' from each enterprise' : '';
  return `${qualified(figure, qualifier)}${scope}`;
}

function qualified(figure: string, qualifier: Quantity['qualifier']): string {
  if (qualifier === 'additional') return `${figure} additional`;
  if (qualifier === 'about, additional') return `about ${figure} additional`;
  return qualifier ? `${qualifier} ${figure}` : figure;
}

/** A claim's figure and its status alone: "about 500, planned", "no figure; planned". */
export function claimFigure({ quantity, status }: Pick<ClaimOutline, 'quantity' | 'status'>): string {
  const figure = figureWords(quantity) ?? 'no figure';
  return `${figure}${figure.endsWith('figure') ? ';' : ','} ${STATUS_WORDS[status]}`;
}

/** "1 claim", "2 claims". */
export function count(number: number, noun: string): string {
  return `${NUMBER.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** "a, b and c". */
export function listWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** The date with a word on how firm it is; the sentence behind it stands in the article's entry. */
export function publishedWords({ published }: ArticleOutline): string {
  return `${dateWords(published.when)}${published.basis === 'inferred' ? ', date inferred' : ''}`;
}

/** The place's English name as it stands inside a sentence. */
export function placeWords(place: Place): string {
  if (place.kind === 'dock') return 'North Korea (province not stated)';
  // What is named by a description is no proper name.
  if (place.kind === 'unplaced') return place.names.en.charAt(0).toLowerCase() + place.names.en.slice(1);
  return /^United /.test(place.names.en) ? `the ${place.names.en}` : place.names.en;
}

/** The route as a headline: "From Ryanggang to China". */
export function routeTitle(route: Route, lookup: Lookup): string {
  const words = (id: Route['origin']) => placeWords(lookup.place(id));
  return movementWords(route.direction, words(route.origin), route.destinations.map(words));
}

/** The same of places that are in words already. */
export function movementWords(direction: Direction, from: string, destinations: readonly string[]): string {
  const to = listWords(destinations);
  switch (direction) {
    case 'dispatch':
      return `From ${from} to ${to}`;
    case 'repatriation':
      return `Back from ${from} to ${to.replace(' (province not stated)', '')}`;
    case 'defection':
      return `Defected from ${from} to ${to}`;
    case 'stock':
      return `Already in ${to}`;
  }
}
