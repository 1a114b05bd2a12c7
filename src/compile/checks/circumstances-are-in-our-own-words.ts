import { type Check, problemAt } from '../project.ts';
import { quotationsIn } from '../quotations.ts';

/** So many words of the text in a row are a quotation, whether it is marked as one or not. */
const LONGEST_RUN = 12;

/** With the text at hand: circumstances are told in our own words, outside the phrases that they quote. */
export const circumstancesAreInOurOwnWords: Check = ({ records }) =>
  records.flatMap((record) => {
    const { text } = record;
    if (!text) return [];
    const printed = ` ${lettersOf(text.plain).join(' ')} `;
    return record.circumstances.flatMap((circumstance) => {
      const told = quotationsIn(circumstance.value.text).reduce(
        (rest, phrase) => rest.replace(phrase, '|'),
        circumstance.value.text,
      );
      const run = told
        .split('|')
        .map((part) => copiedRun(lettersOf(part), printed))
        .find((found) => found !== null);
      if (run === undefined || run === null) return [];
      const message = `text has ${LONGEST_RUN} words in a row as the article has them: "${run}".`;
      return problemAt(circumstance, ['text'], message, 'Tell it in your own words.');
    });
  });

function copiedRun(words: readonly string[], printed: string): string | null {
  for (let i = 0; i + LONGEST_RUN <= words.length; i += 1) {
    const run = words.slice(i, i + LONGEST_RUN).join(' ');
    if (printed.includes(` ${run} `)) return run;
  }
  return null;
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
