import { copiedRun, LONGEST_RUN, type Printed, printedWords } from '../copied-run.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';
import type { RawExcerpt } from '../record-schema.ts';

/**
 * What stands before and after an excerpt is told, not quoted; and only what is not in English is translated. The
 * comparison with the text needs the text at hand.
 */
export const surroundingsAreInOurOwnWords = ofEachRecord(({ article, excerpts, text }) => {
  const printed = text && printedWords(text.plain);
  return excerpts.flatMap((excerpt) => [
    ...quotationIn(excerpt),
    ...(printed ? copyIn(excerpt, printed) : []),
    ...(article && /^en\b/.test(article.value.language) ? translationOf(excerpt) : []),
  ]);
});

const SIDES = ['before', 'after'] as const;

function quotationIn(excerpt: ParsedEntry<RawExcerpt>): Problem[] {
  return SIDES.filter((side) => /[“”"]/.test(excerpt.value[side] ?? '')).map((side) =>
    problemAt(
      excerpt,
      [side],
      `${side} of the excerpt "${excerpt.value.id}" holds quotation marks.`,
      'Tell it in your own words; what has to be quoted is an excerpt.',
    ),
  );
}

function copyIn(excerpt: ParsedEntry<RawExcerpt>, printed: Printed): Problem[] {
  return SIDES.flatMap((side) => {
    const run = copiedRun(excerpt.value[side] ?? '', printed);
    if (run === null) return [];
    const message = `${side} of the excerpt "${excerpt.value.id}" has ${LONGEST_RUN} words in a row as the article has them: "${run}".`;
    return [problemAt(excerpt, [side], message, 'Tell it in your own words.')];
  });
}

function translationOf(excerpt: ParsedEntry<RawExcerpt>): Problem[] {
  if (excerpt.value.translation === null) return [];
  const message = `The excerpt "${excerpt.value.id}" has a translation, and its article is in English.`;
  return [problemAt(excerpt, ['translation'], message, 'Take it out, or correct the language of the article.')];
}
