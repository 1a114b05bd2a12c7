/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Gen|Col|St|No|vs|etc|approx|Inc|Ltd)\.$/u;

/** Terminator, then whatever closes a quotation or bracket, then a space and something that can open a sentence. */
const WESTERN_END = /[.!?…]+["”’')\]]*(?= ["“‘'([※◆\p{Lu}\p{N}])/gu;
const EASTERN_END = /[。！？]+[”’」』）]*/gu;

/**
 * Where the sentences of one paragraph end, as offsets (exclusive), the last being the paragraph's end. A split is
 * only a proposal: positions are recorded, and an editor may count two sentences as one.
 */
export function endsOfSentences(paragraph: string): number[] {
  const ends = new Set<number>();
  for (const match of paragraph.matchAll(WESTERN_END)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATION.test(paragraph.slice(0, end))) ends.add(end);
  }
  for (const match of paragraph.matchAll(EASTERN_END)) ends.add(match.index + match[0].length);
  ends.add(paragraph.length);
  return [...ends].sort((a, b) => a - b);
}
