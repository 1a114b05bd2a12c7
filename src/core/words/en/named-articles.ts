import type { ArticleOutline } from '../../model/article.ts';
import { publishedWords } from './dates.ts';

/** An article with the names of who published it and of who carries it, where it was read there. */
export interface NamedArticle {
  readonly publisher: string;
  readonly carrier: string | null;
  readonly article: ArticleOutline;
}

/** What an article is called: "북, 노동자 파견 계획 [North plans to send workers]", or its description in our words. */
export function articleTitle({ title, titleEn, description }: Titled): string {
  return title === null ? description : withEnglish({ title, english: titleEn ?? null });
}

type Titled = Pick<ArticleOutline, 'title' | 'titleEn' | 'description'>;

/** A title, with what it says in English in brackets, as citations have it. */
export function withEnglish({ title, english }: { title: string; english: string | null }): string {
  return english === null ? title : `${title} [${english}]`;
}

/** "Daily NK, read only on the page of DOWNTHENEWS, May to December 2025" */
export function articleSource({ publisher, carrier, article }: NamedArticle): string {
  return `${publisher}${carrier ? `, read only on the page of ${carrier}` : ''}, ${publishedWords(article)}`;
}
