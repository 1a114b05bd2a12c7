import type { Length } from './claim-details.ts';
import type { AgencyId, ArticleId, CircumstanceId, ClaimId, PlaceId } from './ids.ts';
import type { Stance, Topic } from './vocabulary.ts';

export interface Amount {
  readonly low: number;
  readonly high: number;
  /** ISO 4217. */
  readonly currency: string;
  /** "person and month", "exit permit"; null where the text gives none. */
  readonly per: string | null;
  /** As printed. */
  readonly text: string;
  /** The conversion printed beside it, as printed; the atlas converts nothing itself. */
  readonly converted: string | null;
}

/** What an article reports beside the movements, in our words. */
export interface Circumstance {
  readonly id: CircumstanceId;
  readonly article: ArticleId;
  readonly topic: Topic;
  /** Left out where it says something. A denial, or a finding of none, is of its claims and places. */
  readonly stance?: Exclude<Stance, 'affirms'>;
  readonly text: string;
  /** Numbers of its sentences in the article, from 1, and the paragraphs they stand in. */
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  /** Seals of those sentences: whoever has the text can verify them. */
  readonly seals: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly places: readonly PlaceId[];
  readonly agencies: readonly AgencyId[];
  /** Other circumstances that say what cannot hold beside this one. */
  readonly contradicts: readonly CircumstanceId[];
  /** Other circumstances that say something else, which can hold as well. */
  readonly differs: readonly CircumstanceId[];
  readonly speaker: readonly string[];
  readonly amounts: readonly Amount[];
  /** Left out where none is given. */
  readonly lengths?: readonly Length[];
  readonly notes: readonly string[];
}
