import type { ArticleCoverage } from './compile.ts';

const HEAD = [
  'article',
  'words',
  'quoted',
  'sentences in claims',
  'in circumstances',
  'in nothing',
  'accounted for',
  'quotations verified',
];

/** How much of each text the records account for, as a table for the terminal; each sentence counts once. */
export function coverageTable(coverage: readonly ArticleCoverage[]): string {
  const rows = [HEAD, ...coverage.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function rowOf(article: ArticleCoverage): string[] {
  const accounted = article.sentencesOfClaims + article.sentencesOfCircumstances + article.sentencesOfNothing;
  return [
    article.article,
    String(article.words),
    `${article.words === 0 ? 0 : Math.round((100 * article.wordsQuoted) / article.words)} %`,
    String(article.sentencesOfClaims),
    String(article.sentencesOfCircumstances),
    String(article.sentencesOfNothing),
    `${accounted} of ${article.sentences}`,
    article.quotationsVerified === null ? 'not at hand' : `${article.quotationsVerified} of ${article.quotations}`,
  ];
}
