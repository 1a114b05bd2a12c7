import type { PlaceId } from './ids.ts';
import type { LengthSubject, LengthUnit, Means, Step } from './record-values.ts';

/**
 * What few reports say of a movement. Each is there only where the record says it. Nothing of it is drawn: a line tells
 * from where to where, and neither the way, nor what went before, nor who was not asked.
 */
export interface ClaimDetails {
  /** Ways of travelling, in the order of the text. Several are alternatives, or those of groups that part. */
  readonly ways?: readonly Way[];
  /** Where people are chosen, trained or gathered before they leave. */
  readonly steps?: readonly StepPlace[];
  readonly lengths?: readonly Length[];
  /** Places that the text leaves out: nobody is taken from there. */
  readonly without?: readonly NamedPlace[];
  /** Printed words that leave the list of places open: "and other countries". The figure covers those too. */
  readonly others?: Others;
  /** What the figure is made up of, as printed; the atlas neither adds nor checks the sum. */
  readonly breakdown?: readonly Share[];
}

interface Printed {
  /** The words as printed in an excerpt of the claim. */
  readonly text: string;
}

export interface Way extends Printed {
  readonly means: Means;
  /** Places on this way, in order of travel. */
  readonly via: readonly PlaceId[];
}

export interface NamedPlace extends Printed {
  readonly place: PlaceId;
}

export interface StepPlace extends NamedPlace {
  readonly step: Step;
}

/** How long something takes or lasts. A single figure has `low === high`, and one unit. */
export interface Length extends Printed {
  readonly of: LengthSubject;
  readonly low: number;
  readonly high: number;
  readonly unit: LengthUnit;
  /** Of the lower end, where it is printed in another unit: "six months to a year". */
  readonly lowUnit?: LengthUnit;
}

export interface Others {
  readonly origin: string | null;
  readonly destinations: string | null;
}

/** So many of the people, at a place where the text names one. */
export interface Share extends Printed {
  readonly value: number;
  readonly place: PlaceId | null;
}

/** In the order in which they are told. */
export const DETAILS = [
  'ways',
  'steps',
  'lengths',
  'without',
  'others',
  'breakdown',
] as const satisfies readonly (keyof ClaimDetails)[];
