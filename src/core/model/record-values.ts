/** The values of a record that only the check and the downloads go through; what the map’s page does stands in `vocabulary.ts`. */

/** What the text does with the movement that a claim describes: says it, denies it, or says that none was found. */
export const STANCES = ['affirms', 'denies', 'finds_none'] as const;
export type Stance = (typeof STANCES)[number];

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

/** How people travel. */
export const MEANS = ['train', 'flight', 'ship', 'bus', 'lorry', 'car', 'on_foot'] as const;
export type Means = (typeof MEANS)[number];

/** What comes before departure. */
export const STEPS = ['recruitment', 'selection', 'examination', 'training', 'assembly'] as const;
export type Step = (typeof STEPS)[number];

/** What a length of time is said of. */
export const LENGTH_SUBJECTS = ['stay', 'contract', 'selection', 'training'] as const;
export type LengthSubject = (typeof LENGTH_SUBJECTS)[number];

export const LENGTH_UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];
