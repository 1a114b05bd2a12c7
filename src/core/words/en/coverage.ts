import type { Topic } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { enumerationOfPieces, number, plural } from './language.ts';
import { TOPIC_WORDS } from './topics.ts';

/** What was made of the sentences of an article. */

export const HOW_SENTENCES_COUNT =
  'Each sentence of each article counts once: for the claims that quote it, else for the circumstances that tell it in our words, else for nothing, with the reason. Each article’s page has the list.';

export const COVERAGE_TABLE = 'Coverage of each article';

export const COVERAGE_COLUMNS = {
  article: 'Article',
  words: 'Words',
  quoted: 'Quoted',
  sentences: 'Sentences',
  ofClaims: 'under claims',
  ofCircumstances: 'under circumstances',
  ofNothing: 'nothing, with a reason',
};

/** "32 %" */
export function percent(share: number): string {
  return `${number(share)} %`;
}

export const SENTENCE_TABLE = 'What was made of each sentence';

export const SENTENCE_COLUMNS = {
  sentence: 'Sentence',
  paragraph: 'Paragraph',
  madeOfIt: 'What was made of it',
};

/** "3", "3–5", of sentences or paragraphs. */
export function numbered({ first, last }: { first: number; last: number }): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The claims are called by their `numbers` in the article. */
export function quotedUnder({ excerpts, numbers }: { excerpts: number; numbers: readonly string[] }) {
  const passages = Array.from({ length: excerpts }, (_, index) => slot('excerpt', 'the words', index));
  const claims = numbers.map((each, index) => slot('claim', each, index));
  const under = plural(numbers.length, { one: 'Claim', other: 'Claims' });
  return pieces`${slot('outcome', 'Quoted')}: ${enumerationOfPieces(passages)}. ${under} ${enumerationOfPieces(claims)}.`;
}

/** The account of a circumstance, which is given in full the first time and is null after that. */
export function toldInOurWords({ topic, account }: { topic: Topic; account: string | null }) {
  return pieces`${slot('outcome', TOPIC_WORDS[topic])} (told in our words). ${account ?? 'As above: part of the same account.'}`;
}

export function nothingMadeOfIt({ reason }: { reason: string }): string {
  return `Nothing: ${reason}`;
}
