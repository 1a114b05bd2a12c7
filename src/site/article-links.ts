import type { SentMapData } from '../core/model/sent-map-data.ts';
import { pageAddress } from '../core/view/page-address.ts';

/**
 * The page of the article that an address asks for, `#article-…`, where this page has no such section. Links are
 * written so since the time when it held all articles; they lead to the page of theirs.
 */
export function articlePageOf(hash: string, { articles }: SentMapData): string | null {
  const article = articles.find(({ id }) => hash === `#article-${id}`);
  if (!article || document.getElementById(hash.slice(1))) return null;
  return pageAddress({ kind: 'article', id: article.id });
}
