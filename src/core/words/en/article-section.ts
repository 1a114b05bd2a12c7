import type { Coverage } from '../../model/article.ts';
import type { Sourced } from '../../model/source-count.ts';
import { circumstanceCount, sentenceCount } from './counts.ts';
import { dateWords } from './dates.ts';
import { list } from './language.ts';
import { claimsAndSources } from './sources.ts';

/** What is said of an article beside its evidence. */

/** "Daily NK. 27 February 2024." `carrier` is who else carries it, where it was read there; `when` is EDTF. */
export function publisherAndDay(of: { publisher: string; carrier: string | null; when: string }): string {
  const read = of.carrier ? `, read on the page of ${of.carrier}; the publisher’s own page was not read` : '';
  return `${of.publisher}${read}. ${dateWords(of.when)}.`;
}

export function writtenBy(people: readonly string[]): string {
  return `By ${list(people)}.`;
}

export function translatedBy(people: readonly string[]): string {
  return `Translated by ${list(people)}.`;
}

export function editedBy(people: readonly string[]): string {
  return `Edited by ${list(people)}.`;
}

export const READ_ARTICLE = 'Read the article';
export const NO_ARCHIVED_COPY = 'No archived copy is known.';

export function itsSources(sources: readonly string[]): string {
  return `Its sources, in its own words: ${sources.join('; ')}.`;
}

/** How much of it is quoted, and what the rest of it holds. */
export function coverageOfArticle({ claims, coverage }: { claims: readonly Sourced[]; coverage: Coverage }): string {
  const { sentencesOfClaims, sentencesOfCircumstances, sentencesOfNothing, wordsQuoted, words } = coverage;
  return [
    `${claimsAndSources(claims)}.`,
    `${sentenceCount(coverage.sentences)}: ${sentencesOfClaims} rest under claims,`,
    `${sentencesOfCircumstances} under circumstances, ${sentencesOfNothing} hold nothing for the map.`,
    `${Math.round((100 * wordsQuoted) / words)} % of its ${words} words are quoted.`,
  ].join(' ');
}

export const ALL_SENTENCES = 'All of it, sentence by sentence';

export function ofNoSingleRoute(circumstances: number): string {
  return `${circumstanceCount(circumstances)} of no single route`;
}
