import type { Text } from '../../text/text.ts';
import { isOneInWords } from '../length-words.ts';
import { numbersIn } from '../numbers.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import { type Problem, sentences as sentencesInWords } from '../problem.ts';
import { problemAt } from '../project.ts';
import { quotationsIn } from '../quotations.ts';
import type { RawAmount, RawCircumstance } from '../record-schema.ts';
import type { Seals } from '../seals-file.ts';
import { unitsStand } from './details-stand-in-excerpt.ts';

/**
 * The amounts of a circumstance hold the figures they say; and with the text at hand, amounts and quoted phrases are
 * those of its sentences.
 */
export const circumstancesStandInText = ofEachRecord((record) =>
  record.circumstances.flatMap((circumstance) => [
    ...circumstance.value.amounts.flatMap((amount, i) => figuresStand(circumstance, ['amounts', i], amount)),
    ...circumstance.value.lengths.flatMap((length, i) => figuresStand(circumstance, ['lengths', i], length)),
    ...unitsStand(circumstance),
    ...(record.text && record.seals && record.text.hash === record.seals.text
      ? wordsStand(circumstance, record.text, record.seals)
      : []),
  ]),
);

function figuresStand(
  circumstance: ParsedEntry<RawCircumstance>,
  path: readonly [list: 'amounts' | 'lengths', index: number],
  amount: Pick<RawAmount, 'value' | 'low' | 'high' | 'text'>,
): Problem[] {
  const printed = numbersIn(amount.text);
  return (['value', 'low', 'high'] as const).flatMap((field) => {
    const figure = amount[field];
    if (figure === undefined || printed.has(figure)) return [];
    if (path[0] === 'lengths' && figure === 1 && isOneInWords(amount.text)) return [];
    const message = `${path[0]}.${field} says ${figure}: this figure does not stand in "${amount.text}".`;
    return problemAt(circumstance, [...path, field], message, 'Write the figure as printed.');
  });
}

function wordsStand(circumstance: ParsedEntry<RawCircumstance>, text: Text, seals: Seals): Problem[] {
  const { sentences, amounts, lengths, text: told } = circumstance.value;
  const printed = seals.sentences.filter(({ n }) => sentences.includes(n)).map(({ at }) => text.plain.slice(...at));
  const stands = (phrase: string) => printed.some((sentence) => findPhrase(sentence, phrase));
  const where = `in ${sentencesInWords(sentences)}`;
  return [
    ...quotationsIn(told)
      .filter((phrase) => !stands(phrase))
      .map((phrase) =>
        problemAt(
          circumstance,
          ['text'],
          `text quotes “${phrase}”: these words do not stand ${where}.`,
          'Quote the printed words, or tell it in your own words without quotation marks.',
        ),
      ),
    ...lengths.flatMap(({ text: phrase }, i) => {
      if (stands(phrase)) return [];
      const message = `lengths.text says "${phrase}": these words do not stand ${where}.`;
      return problemAt(circumstance, ['lengths', i, 'text'], message, 'Quote the printed words.');
    }),
    ...amounts.flatMap((amount, i) =>
      (['text', 'converted'] as const).flatMap((field) => {
        const phrase = amount[field];
        if (phrase === null || stands(phrase)) return [];
        const message = `amounts.${field} says "${phrase}": these words do not stand ${where}.`;
        return problemAt(circumstance, ['amounts', i, field], message, 'Quote the printed amount.');
      }),
    ),
  ];
}
