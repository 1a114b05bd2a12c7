import type { Topic } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { list, number, plural } from './language.ts';
import { sentencesByNumber } from './preview.ts';
import { TOPIC_WORDS } from './topics.ts';

/** One record on the editor's desk. */

export const SENTENCES = 'Sentences';
export const TEXT_NOT_AT_HAND = 'The text is not at hand: only numbers and seals are shown.';
export const CLAIMS = 'Claims';
export const IDLE_QUOTATIONS = 'Quotations that need a look';
export const CIRCUMSTANCES = 'Circumstances';
export const NOTHING = 'Nothing';
export const NOT_ACCOUNTED_FOR = 'not accounted for';

/** Of a sentence whose text is not at hand. */
export function wordsAndSeal({ words, seal }: { words: number; seal: string }): string {
  return `${number(words)} ${plural(words, { one: 'word', other: 'words' })}, seal ${seal}`;
}

/** "wages-1: Wages"; without a topic as long as it has none. */
export function circumstanceAndTopic({ id, topic }: { id: string; topic: Topic | null }): string {
  return topic === null ? id : `${id}: ${TOPIC_WORDS[topic]}`;
}

export function fromSentences(numbers: readonly number[]): string {
  return `From ${sentencesByNumber(numbers)}`;
}

/** "sentences 4, 5: a heading." */
export function sentencesAndReason(numbers: readonly number[]) {
  return pieces`${sentencesByNumber(numbers)}: ${slot('reason')}`;
}

/** "Dispatch: from Ryanggang by way of Dandong to China (one figure for all)"; parts may not be filled in yet. */
export function movement({ via, joint }: { via: readonly string[]; joint: boolean }) {
  const way = via.length === 0 ? '' : ` by way of ${list(via)}`;
  const line = pieces`${slot('direction')}: from ${slot('origin')}${way} to ${slot('destinations')}`;
  return joint ? pieces`${line} (one figure for all)` : line;
}

export const CLAIM_FACTS = {
  stance: 'Said or denied',
  figure: 'Figure',
  counted: 'Counted',
  status: 'Status',
  when: 'When',
  work: 'Work',
  agencies: 'Agencies',
  saidBy: 'Said by',
} as const;

export const NOT_STATED = 'not stated';

/** "Beta Trading recruiter; Gamma partner" */
export function agenciesAndRoles(agencies: readonly { readonly name: string; readonly role: string }[]): string {
  return agencies.map(({ name, role }) => `${name} ${role}`).join('; ');
}

/** Who says it, and according to whom. */
export function saidBy(speakers: readonly string[]): string {
  return speakers.length === 0 ? 'the article itself' : speakers.join(', according to ');
}

export function translated({ text, by }: { text: string; by: string }): string {
  return `${text} (translated by ${by})`;
}

export function previewedPlace({ place, inferred }: { place: string; inferred: boolean }): string {
  return inferred ? `${place} (inferred)` : place;
}
