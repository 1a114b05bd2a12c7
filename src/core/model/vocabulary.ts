/** The closed vocabularies of a record. Labels for readers are in `core/words`; definitions are in `data/README.md`. */

/**
 * Which way people move. `transfer` is from one foreign country on to another. `stock` is a statement about people already
 * there, with no movement.
 */
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

/** Languages the model holds names in (BCP 47). The page is in English. */
export const LANGUAGES = ['en', 'ko', 'zh-Hans', 'ru', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export type {
  DateBasis,
  DocumentKind,
  PeriodSubject,
  PlaceKind,
  Qualifier,
  Sex,
  Stance,
  Topic,
  Unit,
} from './record-values.ts';
