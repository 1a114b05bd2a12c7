import { QUALIFIERS } from '../../core/model/record-values.ts';
import type { Span } from '../text/text.ts';

/** Words before a figure that make it another one: those of the records, and what else is said for them. */
const BEFORE = [
  ...QUALIFIERS,
  'almost',
  'approximately',
  'around',
  'at most',
  'below',
  'fewer than',
  'less than',
  'more or less',
  'nearly',
  'no fewer than',
  'no more than',
  'roughly',
  'under',
];
/** And after it. “28,000 more workers” says nothing of the figure. */
const AFTER = ['or more', 'or fewer', 'or less', 'or so', 'at most', 'at least'];

// The longest first: "no more than" is not "more than".
const BEFORE_IT = new RegExp(`(?<![\\p{L}-])(${alternatives(BEFORE)})\\s+(?:an?\\s+)?$`, 'iu');
const AFTER_IT = new RegExp(`^\\s+(${alternatives(AFTER)})(?![\\p{L}-])`, 'iu');

/** A word that qualifies the figure from outside its own words; null where there is none. */
export function qualifierBeside(text: string, [start, end]: Span): string | null {
  return BEFORE_IT.exec(text.slice(0, start))?.[1] ?? AFTER_IT.exec(text.slice(end))?.[1] ?? null;
}

function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
