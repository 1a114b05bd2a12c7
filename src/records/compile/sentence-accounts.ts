import type { SentenceAccount } from '../../core/model/account.ts';
import type { ArticleId, CircumstanceId, ClaimId, ExcerptId } from '../../core/model/ids.ts';
import { fullId } from './checks/ids-resolve.ts';
import type { ArticleRecord } from './project.ts';

/** What was made of each sentence of an article, in the order of the text. Empty for an article without seals. */
export function sentenceAccounts(record: ArticleRecord): SentenceAccount[] {
  return (record.seals?.sentences ?? []).map(({ n, paragraph }) => {
    const holding = <Entry extends { readonly sentences: readonly number[] }>(
      entries: readonly { readonly value: Entry }[],
    ) => entries.map(({ value }) => value).filter(({ sentences }) => sentences.includes(n));
    const excerpts = holding(record.excerpts).map(({ id }) => id);
    const claims = record.claims.map(({ value }) => value).filter((claim) => claim.excerpts.some(isIn(excerpts)));
    const told = holding(record.circumstances);
    const [reason] = holding(record.nothing);
    return {
      article: record.id as ArticleId,
      sentence: n,
      paragraph,
      excerpts: excerpts.map((id) => fullId(id, record) as ExcerptId),
      claims: claims.map(({ id }) => fullId(id, record) as ClaimId),
      circumstances: told.map(({ id }) => fullId(id, record) as CircumstanceId),
      nothing: claims.length === 0 && told.length === 0 ? (reason?.why ?? null) : null,
    };
  });
}

function isIn(ids: readonly string[]) {
  return (id: string): boolean => ids.includes(id);
}
