import type { ArticleId, CircumstanceId, ClaimId, ExcerptId } from './ids.ts';

/** How the records account for one sentence of an article. One without claims and circumstances has a reason. */
export interface SentenceAccount {
  readonly article: ArticleId;
  /** Its number in the article, from 1, and the paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
  /** The excerpts it is quoted in. */
  readonly excerpts: readonly ExcerptId[];
  readonly claims: readonly ClaimId[];
  readonly circumstances: readonly CircumstanceId[];
  /** Why nothing was made of it; null where something was. */
  readonly nothing: string | null;
}
