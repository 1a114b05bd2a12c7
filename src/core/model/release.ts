import type { ClaimId, RouteId } from './ids.ts';

/** A state of the data that has a name. */
export interface Release {
  /** `2026-11-21-3f9ac1d2`: the day and the short hash; a draft has `-draft` behind it. Before the first release there is no day: `3f9ac1d2-draft`. */
  readonly id: string;
  /** ISO 8601 day. For a draft: the day of the release that it was made from; null before the first release. */
  readonly date: string | null;
  /** First 8 hex digits of the SHA-256 of the data, written in one fixed way. */
  readonly hash: string;
  /** Whether the data differ from the last release. */
  readonly draft: boolean;
}

/** What became of one claim between two releases. A claim corrected for two reasons has two of them. */
export interface Change {
  /** The release that brought it; null for what has not been released yet. */
  readonly release: string | null;
  /** ISO 8601 day of that release. */
  readonly date: string | null;
  readonly kind: 'added' | 'corrected' | 'withdrawn';
  readonly claim: ClaimId;
  /**
   * The claim in a few words, as it stood then: "From Ryanggang to China: about 500, planned". What was withdrawn is
   * in no other part of the dataset.
   */
  readonly title: string;
  /** Routes that the claim was and is part of. One that no claim is part of any more is in no other part of the dataset. */
  readonly routes: readonly RouteId[];
  /** Empty for what was added or withdrawn. */
  readonly fields: readonly FieldChange[];
  /** A sentence for readers. Null only for what was added. */
  readonly why: string | null;
}

export interface FieldChange {
  /** The field as the record names it: `quantity`, `status`, `same_event_as`, `excerpts`. */
  readonly field: string;
  /** The field as readers know it: "figure", "quotations". */
  readonly name: string;
  /** Both as readers are shown them; "not stated" where there was or is nothing. */
  readonly from: string;
  readonly to: string;
}

/** What one release brought as a whole. */
export interface ReleaseSummary {
  /** Null for what has not been released yet. */
  readonly release: string | null;
  readonly date: string | null;
  /** The release before it; null for the first. */
  readonly previous: string | null;
  /** Numbers of claims. */
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  /** Records beside claims. Empty where none changed. */
  readonly others: readonly OtherChange[];
}

/** The lists whose records are not claims; a change in them is counted and not told one by one. */
export const OTHER_RECORDS = [
  'articles',
  'circumstances',
  'excerpts',
  'places',
  'publishers',
  'agencies',
  'sectors',
  'sources',
  'imprint',
] as const;
export type OtherRecords = (typeof OTHER_RECORDS)[number];

/** Numbers of records of one list. */
export interface OtherChange {
  readonly records: OtherRecords;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}
