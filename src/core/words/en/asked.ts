import { dateWords } from './dates.ts';
import { alternatives } from './language.ts';

/** What a view picks and what its filter asks for, one phrase each. */

export const REPORTED_FIELD = 'Reported';
export const PERIOD_FIELD = 'Time that a claim speaks of';

/** "Route: From Ryanggang to China" */
export function routeAsked(title: string): string {
  return `Route: ${title}`;
}

/** "Place: Russia" */
export function placeAsked(name: string): string {
  return `Place: ${name}`;
}

/** "Status: planned or being selected" */
export function valuesAsked({ field, values }: { field: string; values: readonly string[] }): string {
  return `${field}: ${alternatives(values)}`;
}

/** "Reported: May to December 2025"; null is an open end, but not at both. */
export function monthsAsked({ field, from, to }: { field: string; from: string | null; to: string | null }): string {
  return `${field}: ${dateWords(from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`)}`;
}

/** "Words: “visa”" */
export function wordsAsked(words: string): string {
  return `Words: “${words}”`;
}
