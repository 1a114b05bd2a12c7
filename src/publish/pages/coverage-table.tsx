import { COVERAGE_COLUMNS, COVERAGE_TABLE, percent } from '#words/coverage.ts';
import { number } from '#words/language.ts';
import { articleTitle } from '#words/named-articles.ts';
import type { Article } from '../../core/model/article.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Site } from './site.ts';
import { TableFrame } from './table-frame.tsx';

const COLUMNS: readonly (readonly [name: string, value: (article: Article) => string])[] = [
  [COVERAGE_COLUMNS.words, ({ coverage }) => number(coverage.words)],
  [COVERAGE_COLUMNS.quoted, ({ coverage }) => percent(Math.round((100 * coverage.wordsQuoted) / coverage.words))],
  [COVERAGE_COLUMNS.sentences, ({ coverage }) => number(coverage.sentences)],
  [COVERAGE_COLUMNS.ofClaims, ({ coverage }) => number(coverage.sentencesOfClaims)],
  [COVERAGE_COLUMNS.ofCircumstances, ({ coverage }) => number(coverage.sentencesOfCircumstances)],
  [COVERAGE_COLUMNS.ofNothing, ({ coverage }) => number(coverage.sentencesOfNothing)],
];

/** How much of each article's text the records account for, and how much of it is quoted. */
export function CoverageTable({ site, up }: { readonly site: Site; readonly up: string }) {
  const { evidence } = site;
  return (
    <TableFrame label={COVERAGE_TABLE}>
      <table class="coverage-table">
        <thead>
          <tr>
            <th scope="col">{COVERAGE_COLUMNS.article}</th>
            {COLUMNS.map(([name]) => (
              <th key={name} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evidence.dataset.articles.map((article) => (
            <tr key={article.id}>
              <th scope="row">
                <a href={up + pageAddress({ kind: 'article', id: article.id })}>{articleTitle(article)}</a>
                <span class="table-note">{evidence.publisher(article.publisher).name}</span>
              </th>
              {COLUMNS.map(([name, value]) => (
                <td key={name} class="number">
                  {value(article)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
