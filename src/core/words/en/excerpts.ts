import { joined, pieces, slot } from '../format/pieces.ts';
import { languageName } from './language.ts';
import { articleSource, type NamedArticle } from './named-articles.ts';
import { paragraphWords } from './paragraphs.ts';

/** `language`: its code. */
export function noTranslation(language: string): string {
  return `The original is in ${languageName(language)}. No translation has been made.`;
}

/** "Daily NK, 27 February 2024, paragraph 3." */
export function quotedFrom({ paragraphs, ...article }: NamedArticle & { paragraphs: readonly number[] }): string {
  return `${articleSource(article)}, ${paragraphWords(paragraphs)}.`;
}

export const READ_IN_ARTICLE = 'Read it in the article';
export const ARCHIVED_COPY = 'Archived copy';

/** Where it stands in the text as read, in characters, and by what that can be verified; the slot is in code. */
export function placeAndSeal({ from, to, seal }: { from: number; to: number; seal: string }) {
  return pieces`Characters ${String(from)} to ${String(to)} of the text as read; seal ${slot('seal', seal)}. If the page no longer holds the passage, it opens at its top.`;
}

export const MARK_WORDS = { figure: 'figure', place: 'place', status: 'status' } as const;

/** Heard before the words of a mark and behind them: "[figure: 500]". */
export const MARK_OPENINGS = { figure: '[figure: ', place: '[place: ', status: '[status: ' } as const;
export const MARK_END = ']';

/** "Marked: figure, place", each in the dress of its mark. */
export function marked(kinds: readonly (keyof typeof MARK_WORDS)[]) {
  return pieces`Marked: ${joined(kinds.flatMap((kind, index) => [index > 0 ? ', ' : '', slot(kind, MARK_WORDS[kind])]))}`;
}
