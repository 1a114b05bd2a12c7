import { numbersIn, rangesInWords } from '../numbers.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import { type Problem, quoted } from '../problem.ts';
import { type ArticleRecord, excerptsOf, problemAt } from '../project.ts';
import { qualifierStandsIn } from '../qualifier-words.ts';
import type { RawClaim, RawQuantity } from '../record-schema.ts';

/** A figure is printed, as digits or as a word, in a phrase that stands in an excerpt of its claim. */
export const figureStandsInExcerpt = ofEachRecord((record) =>
  record.claims.flatMap((claim) => figureStands(claim, record)),
);

function figureStands(claim: ParsedEntry<RawClaim>, record: ArticleRecord): Problem[] {
  const { quantity } = claim.value;
  if (!quantity) return [];
  const printed = numbersIn(quantity.text);
  const strayed = (['value', 'low', 'high'] as const).flatMap((field) => {
    const figure = quantity[field];
    if (figure === undefined || printed.has(figure)) return [];
    return problemAt(
      claim,
      ['quantity', field],
      `quantity.${field} says ${figure.toLocaleString('en')}: this figure does not stand in "${quantity.text}", neither as digits nor as a word.`,
      'Write the figure as printed, or quote the phrase that holds it.',
    );
  });
  return [
    ...strayed,
    ...endsInWords(claim, quantity),
    ...rangeIsWhole(claim, quantity.value, quantity.text),
    ...phraseStands(claim, record, quantity.text),
    ...qualifierStands(claim, record),
  ];
}

/** An end in words is what is printed there, and no number is made of it, nor of a number a word. */
function endsInWords(claim: ParsedEntry<RawClaim>, quantity: RawQuantity): Problem[] {
  return (['low_words', 'high_words'] as const).flatMap((field) => {
    const words = quantity[field];
    if (words === undefined) return [];
    const say = (message: string, remedy: string) => [
      problemAt(claim, ['quantity', field], `quantity.${field} says "${words}"${message}`, remedy),
    ];
    if (/^[\p{N}\s.,]+$/u.test(words))
      return say(', which is a number.', `Write it as ${field.slice(0, -'_words'.length)}, in digits alone.`);
    // A phrase that opens its sentence has a capital; the words are written as inside one.
    if (findPhrase(quantity.text.toLowerCase(), words.toLowerCase())) return [];
    return say(
      `: these words do not stand in "${quantity.text}".`,
      'Write the words as printed at that end of the range.',
    );
  });
}

/** One end of a printed range is not the figure: "30-40" is neither 30 nor 40, nor is 两三百 either 200 or 300. */
function rangeIsWhole(claim: ParsedEntry<RawClaim>, value: number | undefined, phrase: string): Problem[] {
  const range = /\d[\d,]*\s?[-–]\s?\d[\d,]*/.exec(phrase)?.[0];
  if (value === undefined) return [];
  const isEnd =
    (range !== undefined && numbersIn(range).has(value)) || rangesInWords(phrase).some((ends) => ends.includes(value));
  if (!isEnd) return [];
  const message = `quantity.value says ${value.toLocaleString('en')}, and "${phrase}" prints a range.`;
  return [problemAt(claim, ['quantity', 'value'], message, 'Write low and high.')];
}

function phraseStands(claim: ParsedEntry<RawClaim>, record: ArticleRecord, phrase: string): Problem[] {
  const excerpts = excerptsOf(record, claim.value);
  if (excerpts.length === 0 || excerpts.some(({ value }) => findPhrase(value.exact, phrase))) return [];
  return [
    problemAt(
      claim,
      ['quantity', 'text'],
      `quantity.text says "${phrase}": these words do not stand in the excerpt ${quoted(claim.value.excerpts, 'or')}.`,
      'Quote the printed phrase, or name the excerpt that holds it.',
    ),
  ];
}

/** The qualifier is the printed word: nothing becomes "about" or "up to" on its way into the record. */
function qualifierStands(claim: ParsedEntry<RawClaim>, record: ArticleRecord): Problem[] {
  const qualifier = claim.value.quantity?.qualifier ?? null;
  const excerpts = excerptsOf(record, claim.value).map(({ value }) => value.exact.toLowerCase());
  if (qualifier === null || excerpts.length === 0) return [];
  return qualifier
    .split(', ')
    .filter(
      (word) =>
        !excerpts.some(
          (exact) =>
            findPhrase(exact, word) || findPhrase(exact, word.replace(/s$/, '')) || qualifierStandsIn(exact, word),
        ),
    )
    .map((word) =>
      problemAt(
        claim,
        ['quantity', 'qualifier'],
        `quantity.qualifier says "${word}", which does not stand in the excerpt ${quoted(claim.value.excerpts, 'or')}.`,
        'Write the word as printed, or null where the figure stands alone.',
      ),
    );
}
