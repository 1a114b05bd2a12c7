import type { SentenceAccount } from '../../core/model/account.ts';

/** Which record accounts for each sentence, article by article, for the terminal. It holds no word of any text. */
export function sentenceTable(accounts: readonly SentenceAccount[]): string {
  const articles = [...new Set(accounts.map(({ article }) => article))];
  return articles
    .map((article) => {
      const rows = accounts.filter((account) => account.article === article).map(rowOf);
      const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
      return [
        article,
        ...rows.map(
          ([n = '', kind = '', by = '']) => `  ${n.padStart(widths[0] ?? 0)}  ${kind.padEnd(widths[1] ?? 0)}  ${by}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
}

/** Number, kind, and the ids or the reason; a sentence may serve claims and circumstances at once. */
function rowOf({ article, sentence, claims, circumstances, nothing }: SentenceAccount): string[] {
  const short = (id: string) => id.slice(article.length + 1);
  const kinds = [
    ...(claims.length > 0 ? [claims.length > 1 ? 'claims' : 'claim'] : []),
    ...(circumstances.length > 0 ? [circumstances.length > 1 ? 'circumstances' : 'circumstance'] : []),
  ];
  if (kinds.length > 0)
    return [String(sentence), kinds.join(', '), [...claims, ...circumstances].map(short).join(', ')];
  return nothing === null ? [String(sentence), 'not accounted for', ''] : [String(sentence), 'nothing', nothing];
}
