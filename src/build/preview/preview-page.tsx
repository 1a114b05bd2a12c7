import { renderToString } from 'preact-render-to-string';
import { LOCALE } from '#words/locale.ts';
import {
  accountedFor,
  COLUMNS,
  DESK,
  HOW_TO_BEGIN,
  IN_LISTS,
  NONE,
  NOT_SEALED,
  percent,
  previewTitle,
  soundness,
} from '#words/preview.ts';
import type { Preview, PreviewArticle } from '../../records/intake/preview.ts';
import { ProblemList } from './preview-problems.tsx';
import { PreviewRecord } from './preview-record.tsx';

/** A page of the editor's desk as HTML: one record, or the list of all where `article` is null. */
export function previewPage(preview: Preview, article: PreviewArticle | null, palette: string): string {
  const body = renderToString(
    article === null ? <PreviewList preview={preview} /> : <PreviewRecord preview={preview} article={article} />,
  );
  return `<!doctype html>
<html lang="${LOCALE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${previewTitle(article?.id ?? null)}</title>
<style>${palette}</style>
<link rel="stylesheet" href="/src/build/preview/preview.css">
</head>
<body>${body}<script>new EventSource('/desk/changes').onmessage=()=>location.reload()</script></body>
</html>`;
}

function PreviewList({ preview }: { readonly preview: Preview }) {
  const problems = preview.articles.reduce((sum, { problems: own }) => sum + own.length, 0) + preview.elsewhere.length;
  return (
    <main class="desk desk-list">
      <header>
        <h1>{DESK}</h1>
        <p>{soundness(problems)}</p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{COLUMNS.article}</th>
            <th scope="col" class="number">
              {COLUMNS.toFillIn}
            </th>
            <th scope="col" class="number">
              {COLUMNS.toMend}
            </th>
            <th scope="col" class="number">
              {COLUMNS.quoted}
            </th>
            <th scope="col" class="number">
              {COLUMNS.claims}
            </th>
            <th scope="col" class="number">
              {COLUMNS.circumstances}
            </th>
            <th scope="col" class="number">
              {COLUMNS.sentences}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.articles.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </tbody>
      </table>
      {preview.elsewhere.length > 0 && (
        <section>
          <h2>{IN_LISTS}</h2>
          <ProblemList problems={preview.elsewhere} />
        </section>
      )}
      <p class="desk-hint">{HOW_TO_BEGIN}</p>
    </main>
  );
}

function ArticleRow({ article }: { readonly article: PreviewArticle }) {
  const { id, title, problems, open, claims, circumstances, coverage } = article;
  const mend = problems.length - open;
  return (
    <tr>
      <th scope="row">
        <a href={`./${id}`}>{id}</a>
        {title !== null && <span class="desk-title">{title}</span>}
      </th>
      <td class="number">{open === 0 ? NONE : open}</td>
      <td class={mend === 0 ? 'number' : 'number is-wrong'}>{mend === 0 ? NONE : mend}</td>
      <td class="number">{shareInWords(article)}</td>
      <td class="number">{claims.length}</td>
      <td class="number">{circumstances.length}</td>
      <td class="number">{coverage === null ? NOT_SEALED : accountedInWords(article)}</td>
    </tr>
  );
}

/** "32 %", of all words of the article; "–" before it is sealed. */
function shareInWords({ coverage }: PreviewArticle): string {
  if (coverage === null || coverage.words === 0) return NONE;
  return percent(Math.round((100 * coverage.wordsQuoted) / coverage.words));
}

function accountedInWords({ sentences }: PreviewArticle): string {
  return accountedFor({ sentences: sentences.filter(({ open }) => !open).length, of: sentences.length });
}
