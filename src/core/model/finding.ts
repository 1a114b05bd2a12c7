import type { ArticleId, ClaimId } from './ids.ts';

/** A sentence or two of an editor's, with the figures in it: each is a claim's, and leads to it. */
export interface Saying {
  readonly text: string;
  /** In the order of the text; none lies in another. */
  readonly figures: readonly SaidFigure[];
}

export interface SaidFigure {
  /** Its words in the text: code units, from 0, the end excluded. */
  readonly at: readonly [start: number, end: number];
  readonly claim: ClaimId;
}

/** What editors say that the records come to. They are no records: a release does not name them. */
export interface Findings {
  /** Null where no editor has written one. */
  readonly headline: Saying | null;
  readonly deck: Saying | null;
  /** By article; articles without one are not among them. */
  readonly articles: Readonly<Partial<Record<ArticleId, Saying>>>;
}
