import { articleCount, claimCount } from './counts.ts';
import { number } from './language.ts';

interface Amount {
  readonly claims: number;
  readonly articles: number;
}

/** How much of the atlas is on view; `shown` is null where nothing narrows it. */
export interface Showing {
  readonly all: Amount;
  readonly shown: Amount | null;
  /** Claims that are left out because they give no time. */
  readonly timeless: number;
}

/** "Showing 14 of 48 claims from 3 of 5 articles; 20 that give no time are left out" */
export function showing({ all, shown, timeless }: Showing): string {
  const claims = claimCount(all.claims);
  const articles = articleCount(all.articles);
  if (shown === null) return `Showing all ${claims} from ${articles}`;
  const out = leftOut(timeless);
  if (shown.claims === 0) return `None of ${claims} from ${articles} matches${out}`;
  return `Showing ${number(shown.claims)} of ${claims} from ${number(shown.articles)} of ${articles}${out}`;
}

/** The same as a sentence of a text. */
export function showingSentence(of: Showing): string {
  return `${showing(of)}.`;
}

/** A button where nothing is shown: “Show 5 claims by leaving out “Status””. `field` is a part of the filter. */
export function showWithout({ field, claims }: { field: string; claims: number }): string {
  return `Show ${claimCount(claims)} by leaving out “${field}”`;
}

/** What is searched for, as a part of the filter. */
export const SEARCHED_WORDS = 'Words';

function leftOut(timeless: number): string {
  if (timeless === 0) return '';
  return timeless === 1 ? '; 1 that gives no time is left out' : `; ${number(timeless)} that give no time are left out`;
}
