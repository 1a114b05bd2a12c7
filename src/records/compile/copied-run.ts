/** So many words of a text in a row are a quotation, whether it is marked as one or not. */
export const LONGEST_RUN = 12;

/** The first run of that many words of ours that a text has in the same order; null where there is none. */
export function copiedRun(ours: string, printed: Printed): string | null {
  const words = lettersOf(ours);
  for (let i = 0; i + LONGEST_RUN <= words.length; i += 1) {
    const run = words.slice(i, i + LONGEST_RUN).join(' ');
    if (printed.words.includes(` ${run} `)) return run;
  }
  return null;
}

/** A text made ready to be searched for runs of words. */
export interface Printed {
  readonly words: string;
}

export function printedWords(plain: string): Printed {
  return { words: ` ${lettersOf(plain).join(' ')} ` };
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
