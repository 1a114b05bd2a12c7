import { copiedRun, LONGEST_RUN, printedWords } from '../copied-run.ts';
import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';
import { quotationsIn } from '../quotations.ts';

/** With the text at hand: circumstances are told in our own words, outside the phrases that they quote. */
export const circumstancesAreInOurOwnWords = ofEachRecord((record) => {
  const { text } = record;
  if (!text) return [];
  const printed = printedWords(text.plain);
  return record.circumstances.flatMap((circumstance) => {
    const told = quotationsIn(circumstance.value.text).reduce(
      (rest, phrase) => rest.replace(phrase, '|'),
      circumstance.value.text,
    );
    const run = told
      .split('|')
      .map((part) => copiedRun(part, printed))
      .find((found) => found !== null);
    if (run === undefined || run === null) return [];
    const message = `text has ${LONGEST_RUN} words in a row as the article has them: "${run}".`;
    return problemAt(circumstance, ['text'], message, 'Tell it in your own words.');
  });
});
