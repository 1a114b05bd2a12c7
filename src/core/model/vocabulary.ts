/** The closed vocabularies of a record. Labels for readers are in `core/words`; definitions are in `data/README.md`. */

/** What the text does with the movement that a claim describes: says it, denies it, or says that none was found. */
export const STANCES = ['affirms', 'denies', 'finds_none'] as const;
export type Stance = (typeof STANCES)[number];

/** Which way people move. `transfer` is from one foreign country on to another. `stock` is a statement about people already there, with no movement. */
export const DIRECTIONS = ['dispatch', 'repatriation', 'transfer', 'defection', 'stock'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How far the movement has got, from idea to fact. `not_realised`: considered and dropped, or blocked. */
export const STATUSES = ['planned', 'selecting', 'chosen', 'under_way', 'completed', 'not_realised'] as const;
export type Status = (typeof STATUSES)[number];

/** What was counted. Figures of different measures are never added. */
export const MEASURES = [
  'plan',
  'in_selection',
  'awaiting_interview',
  'chosen',
  'departed',
  'arrived',
  'present',
  'to_be_repatriated',
  'returned',
  'defected',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Only `persons` is a total; the other two are never multiplied. */
export const UNITS = ['persons', 'persons_per_group', 'persons_per_enterprise'] as const;
export type Unit = (typeof UNITS)[number];

/** The word printed beside a figure, or in place of one. */
export const QUALIFIERS = [
  'about',
  'up to',
  'at least',
  'more than',
  'over',
  'additional',
  'about, additional',
  'relatively few',
  'several',
  'some',
  'many',
  'most',
  'vast majority',
  'large numbers',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Sex of a group as the article puts it. */
export const SEXES = ['women', 'mostly_women', 'men', 'mostly_men'] as const;
export type Sex = (typeof SEXES)[number];

/** How a publication date is known. */
export const DATE_BASES = ['stated_in_text', 'stated_by_address', 'listed_elsewhere', 'inferred'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Whether a period is when people move, or only when the movement was reported. */
export const PERIOD_SUBJECTS = ['movement', 'report'] as const;
export type PeriodSubject = (typeof PERIOD_SUBJECTS)[number];

export const DOCUMENT_KINDS = ['visa', 'pass', 'permit', 'passport'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a circumstance is about. */
export const TOPICS = [
  'wages',
  'company_payments',
  'fees',
  'bribes',
  'criteria',
  'exclusions',
  'procedure',
  'agencies',
  'documents',
  'training',
  'surveillance',
  'conditions',
  'defections',
  'families',
  'rations',
  'rotation',
  'motives',
  'demand',
  'politics',
  'sanctions',
  'expert',
  'sourcing',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What a place is, from firm to vague. An `area` is a city and an unstated surrounding; a `territory` is occupied or
 * disputed, and lies in no country; `dock` is the drawn place
 * of people whose province is not stated; `unplaced` is a destination that the text does not name.
 */
export const PLACE_KINDS = [
  'country',
  'region',
  'province',
  'county',
  'city',
  'area',
  'territory',
  'dock',
  'unplaced',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Languages the model holds names in (BCP 47). The page is in English. */
export const LANGUAGES = ['en', 'ko', 'zh-Hans', 'ru', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
