import { OPENS_IN_NEW_TAB } from '#words/controls.ts';
import { ARCHIVED_COPY, READ_IN_ARTICLE } from '#words/excerpts.ts';
import { articleSource, type NamedArticle } from '#words/named-articles.ts';
import type { ArticleOutline, Excerpt } from '../core/model/article.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { passageAddress } from '../core/model/text-fragment.ts';

/**
 * Publisher, carrier and date of an article in a few words: "Daily NK, read only on the page of DOWNTHENEWS, May to
 * December 2025".
 */
export function SourceLine({ article, lookup }: { readonly article: ArticleOutline; readonly lookup: Lookup }) {
  return <>{articleSource(namedArticle(article, lookup))}</>;
}

export function namedArticle(article: ArticleOutline, lookup: Lookup): NamedArticle {
  const publisher = lookup.publisher(article.publisher).name;
  return { article, publisher, carrier: article.carrier && lookup.publisher(article.carrier).name };
}

/** Opens the article at the passage, and its archived copy where there is one. */
export function PassageLinks({ article, excerpt }: { readonly article: ArticleOutline; readonly excerpt: Excerpt }) {
  return (
    <>
      <OutLink href={passageAddress(article.address, excerpt)}>{READ_IN_ARTICLE}</OutLink>
      {article.archived && (
        <>
          {' · '}
          <OutLink href={passageAddress(article.archived, excerpt)}>{ARCHIVED_COPY}</OutLink>
        </>
      )}
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
      <span class="unseen"> {OPENS_IN_NEW_TAB}</span>
    </a>
  );
}
