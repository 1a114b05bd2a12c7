import type { Article } from '../../core/model/article.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Site } from './site.ts';
import { TableFrame } from './table-frame.tsx';

const NUMBER = new Intl.NumberFormat('en');

const COLUMNS: readonly (readonly [name: string, value: (article: Article) => string])[] = [
  ['Words', ({ coverage }) => NUMBER.format(coverage.words)],
  ['Quoted', ({ coverage }) => `${Math.round((100 * coverage.wordsQuoted) / coverage.words)} %`],
  ['Sentences', ({ coverage }) => String(coverage.sentences)],
  ['under claims', ({ coverage }) => String(coverage.sentencesOfClaims)],
  ['under circumstances', ({ coverage }) => String(coverage.sentencesOfCircumstances)],
  ['nothing, with a reason', ({ coverage }) => String(coverage.sentencesOfNothing)],
];

/** How much of each article's text the records account for, and how much of it is quoted. */
export function CoverageTable({ site, up }: { readonly site: Site; readonly up: string }) {
  const { evidence } = site;
  return (
    <TableFrame label="Coverage of each article">
      <table class="coverage-table">
        <thead>
          <tr>
            <th scope="col">Article</th>
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
                <a href={up + pageAddress({ kind: 'article', id: article.id })}>
                  {article.title ?? article.description}
                </a>
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
