import { renderToString } from 'preact-render-to-string';
import { count } from '#words/counts.ts';
import type { Desk, DeskArticle } from '../../records/intake/desk.ts';
import { ProblemList } from './desk-problems.tsx';
import { DeskRecord } from './desk-record.tsx';

/** A page of the editor's desk as HTML: one record, or the list of all where `article` is null. */
export function deskPage(desk: Desk, article: DeskArticle | null, palette: string): string {
  const title = article === null ? 'Desk' : `${article.id}: desk`;
  const body = renderToString(
    article === null ? <DeskList desk={desk} /> : <DeskRecord desk={desk} article={article} />,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} (Dispatch Atlas)</title>
<style>${palette}</style>
<link rel="stylesheet" href="/src/build/desk/desk.css">
</head>
<body>${body}<script>new EventSource('/desk/changes').onmessage=()=>location.reload()</script></body>
</html>`;
}

function DeskList({ desk }: { readonly desk: Desk }) {
  const problems = desk.articles.reduce((sum, { problems: own }) => sum + own.length, 0) + desk.elsewhere.length;
  return (
    <main class="desk desk-list">
      <header>
        <h1>Desk</h1>
        <p>
          {problems === 0
            ? 'The data are sound: the map shows them as they are.'
            : `${count(problems, 'problem')} to mend. Until then the map shows the last sound data.`}
        </p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col" class="number">
              To fill in
            </th>
            <th scope="col" class="number">
              To mend
            </th>
            <th scope="col" class="number">
              Quoted
            </th>
            <th scope="col" class="number">
              Claims
            </th>
            <th scope="col" class="number">
              Circumstances
            </th>
            <th scope="col" class="number">
              Sentences accounted for
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.articles.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </tbody>
      </table>
      {desk.elsewhere.length > 0 && (
        <section>
          <h2>In the lists that records refer to</h2>
          <ProblemList problems={desk.elsewhere} />
        </section>
      )}
      <p class="desk-hint">A new article: npm run article -- path/to/text</p>
    </main>
  );
}

function ArticleRow({ article }: { readonly article: DeskArticle }) {
  const { id, title, problems, open, claims, circumstances, coverage } = article;
  const mend = problems.length - open;
  return (
    <tr>
      <th scope="row">
        <a href={`./${id}`}>{id}</a>
        {title !== null && <span class="desk-title">{title}</span>}
      </th>
      <td class="number">{open === 0 ? '–' : open}</td>
      <td class={mend === 0 ? 'number' : 'number is-wrong'}>{mend === 0 ? '–' : mend}</td>
      <td class="number">{shareInWords(article)}</td>
      <td class="number">{claims.length}</td>
      <td class="number">{circumstances.length}</td>
      <td class="number">{coverage === null ? 'not sealed' : accountedInWords(article)}</td>
    </tr>
  );
}

/** "32 %", of all words of the article; "–" before it is sealed. */
function shareInWords({ coverage }: DeskArticle): string {
  if (coverage === null || coverage.words === 0) return '–';
  return `${Math.round((100 * coverage.wordsQuoted) / coverage.words)} %`;
}

function accountedInWords({ sentences }: DeskArticle): string {
  return `${sentences.filter(({ open }) => !open).length} of ${sentences.length}`;
}
