import { allArticles, articlesOfPublishers, NEWEST_ARTICLES } from '#words/map-page.ts';
import { articleTitle } from '#words/named-articles.ts';
import { SOURCES } from '#words/page-frame.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { articleAnchor } from '../ui/anchors.ts';
import { Said } from '../ui/said.tsx';
import { SourceLine } from '../ui/source-line.tsx';

/** How many of them the page of the map names; the others are counted. */
const PUBLISHERS_NAMED = 4;
const ARTICLES_NAMED = 6;

/** Who has published what the atlas rests on: a few by name, all by number, and the way to the whole list. */
export function SourcesInShort({ evidence }: { readonly evidence: Evidence }) {
  const { articles, publishers } = evidence.dataset;
  const shares = publishers
    .map(({ id, name }) => ({ name, articles: articles.filter(({ publisher }) => publisher === id).length }))
    .filter((share) => share.articles > 0)
    .toSorted((a, b) => b.articles - a.articles);
  const others = shares.slice(PUBLISHERS_NAMED);
  const newest = articles.toSorted((a, b) => b.published.latest.localeCompare(a.published.latest));
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{SOURCES}</h2>
      <p>
        {articlesOfPublishers({
          articles: articles.length,
          publishers: shares.slice(0, PUBLISHERS_NAMED),
          rest: { publishers: others.length, articles: others.reduce((sum, share) => sum + share.articles, 0) },
        })}{' '}
        <Said
          pieces={allArticles(articles.length)}
          as={{ all: (text) => <a href={`${pageAddress({ kind: 'all' })}#sources`}>{text}</a> }}
        />
      </p>
      {articles.length > ARTICLES_NAMED && <h3>{NEWEST_ARTICLES}</h3>}
      <ul class="sources-in-short">
        {newest.slice(0, ARTICLES_NAMED).map((article) => (
          <li key={article.id} id={articleAnchor(article.id)}>
            <a href={pageAddress({ kind: 'article', id: article.id })}>{articleTitle(article)}</a>
            <span>
              <SourceLine article={article} lookup={evidence} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
