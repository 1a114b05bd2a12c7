import type { DateBasis } from '../../model/vocabulary.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';
import { list } from './language.ts';
import { withEnglish } from './named-articles.ts';
import { paragraphWords } from './paragraphs.ts';
import { DATE_BASIS_WORDS } from './vocabulary.ts';

/** Where the quotations of an evidence pack come from. */

/** "Daily NK, read only on the page of X, “Title”, May 2025 (date stated in the text), paragraph 4" */
export function quotationSource({
  publisher,
  carrier,
  title,
  titleEn,
  description,
  published,
  basis,
  paragraphs,
}: {
  publisher: string;
  carrier: string | null;
  title: string | null;
  /** What it says in English; null where that is not told. */
  titleEn: string | null;
  description: string;
  /** In words. */
  published: string;
  basis: DateBasis;
  paragraphs: readonly number[];
}): string {
  return [
    publisher,
    carrier === null ? '' : `read only on the page of ${carrier}`,
    title === null ? `[${description}]` : withEnglish({ title: `“${title}”`, english: titleEn }),
    basis === 'inferred' ? published : `${published} (date ${DATE_BASIS_WORDS[basis]})`,
    paragraphWords(paragraphs),
  ]
    .filter(Boolean)
    .join(', ');
}

export function archivedCopy(address: string): Pieces<'address'> {
  return pieces`Archived copy: ${slot('address', address)}`;
}

/** Whose article it is, and who read it on whose page. */
export function sourceBy({
  publisher,
  carrier,
  authors,
  translators,
  editors,
}: {
  publisher: string;
  carrier: string | null;
  authors: readonly string[];
  translators: readonly string[];
  editors: readonly string[];
}): string {
  return [
    carrier === null
      ? publisher
      : `${publisher}, read on the page of ${carrier}; the publisher’s own page was not read`,
    authors.length === 0 ? '' : `By ${list(authors)}`,
    translators.length === 0 ? '' : `Translated by ${list(translators)}`,
    editors.length === 0 ? '' : `Edited by ${list(editors)}`,
  ]
    .filter(Boolean)
    .join('. ');
}

/** "May 2025. It is printed under the title." */
export function sourceDate({ when, how }: { when: string; how: string }): string {
  return `${dateWords(when)}. ${how}`;
}

/** By whom, when, and how that is known. */
export function sourceLine({ by, date }: { by: string; date: string }): string {
  return `${by}. ${date}`;
}
