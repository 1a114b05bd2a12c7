import type { Standing } from '../../model/stance.ts';
import type { Stage } from '../../model/status.ts';
import type { Undrawn } from '../../model/undrawn.ts';
import type {
  DateBasis,
  Direction,
  Language,
  Measure,
  PlaceKind,
  Sex,
  Stance,
  Status,
} from '../../model/vocabulary.ts';

/** What the records hold in codes. One place, so that map, list and legend say the same. */

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  affirms: 'said to be so',
  denies: 'denied',
  finds_none: 'none found',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  planned: 'planned',
  selecting: 'being selected',
  chosen: 'chosen',
  under_way: 'under way',
  completed: 'completed',
  not_realised: 'not realised',
};

/** What one kind of line stands for. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  planned: 'planned or being chosen',
  happened: 'under way or completed',
  dropped: 'dropped or blocked',
};

/** How far people have got, or what became of a claim that does not hold. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  ...STATUS_WORDS,
  corrected: 'corrected',
  denies: STANCE_WORDS.denies,
  finds_none: STANCE_WORDS.finds_none,
};

/** What a status means, for legend and evidence. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  planned: 'Planned: announced or intended, nobody reported to have moved.',
  selecting: 'Being selected: people are being recruited or screened.',
  chosen: 'Chosen: people are chosen and about to leave.',
  under_way: 'Under way: people are reported to be moving.',
  completed: 'Completed: people are reported to have moved.',
  not_realised: 'Not realised: considered and dropped, or blocked.',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  dispatch: 'dispatch',
  repatriation: 'return',
  transfer: 'onward move',
  defection: 'defection',
  stock: 'already there',
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  plan: 'a plan or quota',
  in_selection: 'people in selection',
  awaiting_interview: 'people awaiting a final interview',
  chosen: 'people chosen and about to leave',
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
  parts_drawn: 'Not on the map: parts of its figure are drawn, and the same people would appear twice.',
  not_affirmed: 'Not on the map: it is denied, or none was found.',
  replaced: 'Not on the map: its publisher has corrected it.',
  told_elsewhere: 'No line of its own: another report of this event is drawn.',
};

/** What a colour or a square of the map stands for. */
export const DIRECTION_KEYS: Readonly<Record<Direction, string>> = {
  dispatch: 'sent abroad',
  repatriation: 'sent back',
  transfer: 'moved on',
  defection: 'defected',
  stock: 'already there',
};

export const PLACE_KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  country: 'country',
  region: 'region',
  province: 'province',
  county: 'county',
  city: 'city',
  area: 'a city and an unstated area round it',
  territory: 'territory in dispute',
  dock: 'drawn place of people whose province is not stated',
  unplaced: 'not named in the report',
};

/** The languages in which places have names. */
export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: 'Korean',
  'zh-Hans': 'Chinese (simplified)',
  ru: 'Russian',
  ja: 'Japanese',
};
