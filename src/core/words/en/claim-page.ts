import type { ArticleOutline } from '../../model/article.ts';
import { pieces, slot } from '../format/pieces.ts';
import { publisherAndDate } from './sources.ts';

/** `claim` in a few words, and its id. */
export function claimPageTitle({ claim, id }: { claim: string; id: string }): string {
  return `${claim} (${id})`;
}

export function claimPageDescription(of: { publisher: string; article: ArticleOutline; claim: string }): string {
  return `One claim of ${publisherAndDate(of)}: ${of.claim}. The record in full, with the sentences it rests on.`;
}

/** "Claim ryanggang-2026/first" */
export function claimKicker(id: string) {
  return pieces`Claim ${slot('id', id)}`;
}

export const ALL_CLAIMS_OF_ROUTE = 'All claims on this route';
export const THE_RECORD = 'The record';
export const REPORTED_BESIDE_IT = 'Reported beside it';
export const ITS_ROUTE = 'Its route';
export const HISTORY_OF_CLAIM = 'History of this claim';
