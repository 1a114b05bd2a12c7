import { wordsOf } from '../text/text.ts';
import type { ClassifiedSentence } from './classify.ts';
import { FULL_DATE } from './words-that-tell.ts';

/** Fewer words than this are a site's name, a section or a button. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 25;

/**
 * The first line of a page that looks like its headline: words enough, no date, no list of links, and above everything
 * that is a sentence. Null where there is none: a text may have been captured without it.
 */
export function headlineOf(sentences: readonly ClassifiedSentence[]): ClassifiedSentence | null {
  const body = sentences.findIndex(({ as }) => as !== 'line');
  const above = sentences.slice(0, Math.max(0, body));
  return above.find((line, i) => looksLikeHeadline(line) && !isOfPicture(above[i + 1])) ?? null;
}

function looksLikeHeadline({ exact, furniture }: ClassifiedSentence): boolean {
  const words = wordsOf(exact).length;
  return !furniture && words >= FEWEST_WORDS && words <= MOST_WORDS && !/[|»›•·]/u.test(exact) && !hasDate(exact);
}

/** A picture’s title stands over the line that says so. */
function isOfPicture(next: ClassifiedSentence | undefined): boolean {
  return next !== undefined && /^\W*(?:file )?(?:photo|image|picture)\b/i.test(next.exact);
}

function hasDate(line: string): boolean {
  return line.search(FULL_DATE) >= 0;
}
