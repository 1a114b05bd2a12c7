import type { Article } from '../model/article.ts';
import type { Lookup } from '../model/lookup.ts';
import { publishedWords } from '../model/phrase.ts';

/** Publisher, carrier and date of an article in a few words: "Daily NK, carried by DOWNTHENEWS, May to December 2025". */
export function SourceLine({ article, lookup }: { readonly article: Article; readonly lookup: Lookup }) {
  const publisher = lookup.publisher(article.publisher).name;
  const carrier = article.carrier ? `, carried by ${lookup.publisher(article.carrier).name}` : '';
  return (
    <>
      {publisher}
      {carrier}, {publishedWords(article)}
    </>
  );
}

/** Leaves for another site: in a new tab, without telling it where from. */
export function OutLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer external">
      {children}
      <span class="out" aria-hidden="true">
        {' '}
        ↗
      </span>
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
