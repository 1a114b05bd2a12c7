import { closest, distance } from 'fastest-levenshtein';
import { quoted } from './problem.ts';

/**
 * The known value that a misspelt one most resembles, or null where none is near. A third of the letters may differ, but
 * only one where the first does: "selected" is no slip for "defected", nor "donggang" for "pyongyang".
 */
export function nearest(value: string, known: readonly string[]): string | null {
  const folded = fold(value);
  const near = known.filter((one) => distance(folded, fold(one)) <= mostApart(folded, fold(one)));
  return near.length === 0 ? null : (known.find((one) => fold(one) === closest(folded, near.map(fold))) ?? null);
}

function mostApart(value: string, known: string): number {
  return value[0] === known[0] ? Math.max(2, Math.floor(Math.max(value.length, known.length) / 3)) : 1;
}

/** More options than this are not read in a message. */
const MOST_SHOWN = 24;

export function isShownWhole(options: readonly string[]): boolean {
  return options.length <= MOST_SHOWN;
}

/** What to write instead of an unknown value, as a sentence. */
export function suggestion(value: string, options: readonly string[], what: string): string {
  const known = [...new Set(options)];
  const best = nearest(value, known);
  if (best !== null) return `Did you mean "${best}"?`;
  if (known.length === 0) return `There is no known ${what} yet.`;
  const shown = isShownWhole(known)
    ? quoted(known, 'or')
    : `${known
        .slice(0, MOST_SHOWN)
        .map((one) => `"${one}"`)
        .join(', ')} and ${known.length - MOST_SHOWN} more`;
  return `Known: ${shown}.`;
}

/** Case and the kind of separator are the commonest slips, and count for nothing. */
function fold(value: string): string {
  return value.toLowerCase().replace(/[\s_-]+/g, '-');
}
