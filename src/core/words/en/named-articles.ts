import type { ArticleOutline } from '../../model/article.ts';
import { publishedWords } from './dates.ts';

/** An article with the names of who published it and of who carries it, where it was read there. */
export interface NamedArticle {
  readonly publisher: string;
  readonly carrier: string | null;
  readonly article: ArticleOutline;
}

/** "Daily NK, read only on the page of DOWNTHENEWS, May to December 2025" */
export function articleSource({ publisher, carrier, article }: NamedArticle): string {
  return `${publisher}${carrier ? `, read only on the page of ${carrier}` : ''}, ${publishedWords(article)}`;
}
