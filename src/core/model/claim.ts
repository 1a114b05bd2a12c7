import type { ClaimDetails } from './claim-details.ts';
import type { AgencyId, ArticleId, ClaimId, ExcerptId, PlaceId, SectorId, SourceId } from './ids.ts';
import type {
  Direction,
  DocumentKind,
  Measure,
  PeriodSubject,
  Qualifier,
  Sex,
  Stance,
  Status,
  Unit,
} from './vocabulary.ts';

/** How many people a claim speaks of, in a figure or in a word ("many"). Silence is a null quantity, never 0. */
export interface Quantity {
  /** A single figure has `low === high`. Both are null where a word stands in place of a figure. */
  readonly low: number | null;
  readonly high: number | null;
  /** The printed words at one end of a range whose other end is a number, written small: "several thousand to 10,000". */
  readonly lowWords?: string;
  readonly highWords?: string;
  readonly qualifier: Qualifier | null;
  readonly unit: Unit;
  /** Of a figure for one group or enterprise: how many there are. Never multiplied. Left out where it is not said. */
  readonly groups?: GroupCount;
}

export interface PrintedQuantity extends Quantity {
  /** The phrase as printed in the excerpt. */
  readonly text: string;
}

/** A number of groups or enterprises. A single figure has `low === high`. */
export interface GroupCount {
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

/** A place at one end of a claim. */
export interface End {
  readonly place: PlaceId;
  /** Places that the article names only as examples ("major cities such as Pyongyang"). They end no line. */
  readonly examples: readonly PlaceId[];
  /** Places within `place` that make up the end together: their people are not told apart. Left out where there are none. */
  readonly parts?: readonly PlaceId[];
}

/** With how the claim names it. */
export interface Endpoint extends End {
  /** The words in the excerpt that name it; null where it is inferred. */
  readonly text: string | null;
  /** How it was inferred, where the excerpt does not name it. */
  readonly inferred: string | null;
}

export interface Period {
  /** EDTF, see `edtf.ts`; null where the text gives no time. */
  readonly when: string | null;
  readonly of: PeriodSubject;
}

/** With the words it rests on and what they were resolved against, in a sentence for readers. */
export interface GroundedPeriod extends Period {
  readonly basis: string;
}

export interface Profile {
  readonly sex: Sex | null;
  /** As printed: "19–23", "in their 30s and 40s". */
  readonly ages: string | null;
  readonly family: string | null;
  readonly skills: string | null;
}

/** That of several reports of one event this one is drawn. */
export interface EventChoice {
  /** The editor's reason, in a sentence for readers. */
  readonly why: string;
}

export interface AgencyRole {
  readonly agency: AgencyId;
  /** What it does, as a verb phrase: "selects the workers". */
  readonly role: string;
}

export interface TravelDocument {
  readonly kind: DocumentKind;
  readonly text: string;
}

/** The printed words that carry the figure, a place or the status, and where they stand in one excerpt. */
export interface QuotationMark {
  readonly excerpt: ExcerptId;
  readonly kind: 'figure' | 'place' | 'status';
  /** Start and end in the excerpt's `exact`, in UTF-16 code units; end is exclusive. */
  readonly at: readonly [start: number, end: number];
}

/** What one article says about one movement of people, or about people already there (`stock`): what drawing needs. */
export interface ClaimOutline {
  readonly id: ClaimId;
  readonly article: ArticleId;
  /** Left out where it affirms. A denial has the rank of a claim and denies the movement that its other fields describe. */
  readonly stance?: Exclude<Stance, 'affirms'>;
  readonly direction: Direction;
  readonly origin: End;
  /** Transit points in order of travel. */
  readonly via: readonly End[];
  /** For a stock: where the people are. */
  readonly destinations: readonly End[];
  /** One figure covers several destinations and cannot be split. */
  readonly joint: boolean;
  readonly quantity: Quantity | null;
  readonly measure: Measure;
  readonly status: Status;
  readonly period: Period;
  readonly sectors: readonly SectorId[];
  readonly profile: Profile | null;
  readonly agencies: readonly AgencyRole[];
  readonly documents: readonly TravelDocument[];
  /** Who knew it first, as the editor has set it; claims with the same source count as one. Null: not set. */
  readonly source: SourceId | null;
  readonly partOf: ClaimId | null;
  readonly sameEventAs: readonly ClaimId[];
  /** Not null on the one report of an event that the editor has chosen to draw; why, only its reader needs. */
  readonly drawnOfEvent: object | null;
  readonly refines: readonly ClaimId[];
  readonly replaces: readonly ClaimId[];
  /** What its publisher has put in its place; left out where it stands. */
  readonly replacedBy?: readonly ClaimId[];
  /** What a denial denies; left out where it names no claim. */
  readonly denies?: readonly ClaimId[];
  /** Left out where there are none. Titles say that a list is left open. */
  readonly details?: Pick<ClaimDetails, 'others'>;
}

/** The whole claim, with what only its reader needs. */
export interface Claim extends ClaimOutline {
  readonly details?: ClaimDetails;
  /** What it rests on. */
  readonly excerpts: readonly ExcerptId[];
  readonly quantity: PrintedQuantity | null;
  /** Who said it, first voice first; the publisher is implied as the last. Empty: the article in its own voice. */
  readonly speaker: readonly string[];
  readonly origin: Endpoint;
  readonly via: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  readonly period: GroundedPeriod;
  readonly drawnOfEvent: EventChoice | null;
  /** What cannot both hold for everybody. */
  readonly contradicts: readonly ClaimId[];
  /** What says something else and can hold as well. */
  readonly differs: readonly ClaimId[];
  /** What was inferred, and what must not be read into it. */
  readonly notes: readonly string[];
  readonly marks: readonly QuotationMark[];
}
