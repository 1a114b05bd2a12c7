import type { Article } from '../../model/article.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimCount, sentenceCount } from './counts.ts';
import { dateWords } from './dates.ts';
import { publisherAndDate } from './sources.ts';
import { DATE_BASIS_WORDS } from './vocabulary.ts';

/** `publisher` by name; how many claims rest on the article. */
export function articlePageDescription(of: { publisher: string; article: Article; claims: number }): string {
  const { sentences } = of.article.coverage;
  return `${publisherAndDate(of)}: ${claimCount(of.claims)}, every quotation in its order, and what was made of each of its ${sentences} sentences.`;
}

export function articleKicker({ titled }: { titled: boolean }): string {
  return titled ? 'Article' : 'Article · its title is not known: these are our words';
}

export const READ_THE_ARTICLE = 'Read the article';
export const WHAT_IS_KNOWN_OF_IT = 'What is known of it';

export const ARTICLE_FACTS = {
  publisher: 'Publisher',
  readAt: 'Read at',
  title: 'Title',
  inOurWords: 'In our words',
  published: 'Published',
  by: 'By',
  translatedBy: 'Translated by',
  editedBy: 'Edited by',
  language: 'Language',
  sources: 'Its sources',
  reservations: 'Reservations',
  corrections: 'Corrections',
  captured: 'Captured',
  address: 'Address',
  archived: 'Archived copy',
  seal: 'Seal of the text',
} as const;

/** `carrier` is who else carries the article, where it was read there. */
export function readAt(carrier: string | null): string {
  return carrier === null
    ? 'the publisher’s own page'
    : `${carrier}, which carries it; the publisher’s own page was not read`;
}

/** "27 February 2024 (stated in the text). The date stands under the headline." */
export function dateAndBasis({ when, basis, how }: Article['published']): string {
  return `${dateWords(when)} (${DATE_BASIS_WORDS[basis]}). ${how}`;
}

export const NAMES_NOBODY = 'the text names nobody';

/** "a source in Ryanggang; a second source (its own terms)" */
export function sourcesInItsTerms(terms: readonly string[]): string {
  return terms.length === 0 ? 'none are named' : `${terms.join('; ')} (its own terms)`;
}

export const NO_CORRECTIONS_KNOWN = 'none are known';
export const CAPTURED_SOME_DAY = 'on a day that nobody noted';
export const NO_ARCHIVED_COPY = 'none is recorded';

/** The seal itself, and the way to where it is explained. */
export function sealOfText(seal: string) {
  return pieces`${slot('seal', seal)} (SHA-256; ${slot('method', 'what a seal is')})`;
}

export const WHAT_IS_QUOTED = 'What is quoted of it';
export const HOW_IT_IS_QUOTED =
  'In the order of the text. The words that carry a figure or a destination lead to their route on the map.';
export const WHAT_WAS_MADE_OF_SENTENCES = 'What was made of each sentence';

export function coverageSentences({ coverage }: Article): string {
  const share = Math.round((100 * coverage.wordsQuoted) / coverage.words);
  return `Of ${sentenceCount(coverage.sentences)}, ${coverage.sentencesOfClaims} rest under claims and are quoted, ${coverage.sentencesOfCircumstances} are told in our words, and ${coverage.sentencesOfNothing} hold nothing for the map, each with the reason. ${share} % of the ${coverage.words} words of the text are quoted.`;
}

export const CITE_THE_ARTICLE = 'Cite the article';
