import { groupedBy } from '../../../core/model/grouped.ts';
import type { Text } from '../../text/text.ts';
import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';
import { quotationsIn } from '../quotations.ts';
import { remarksOf } from '../remarks.ts';
import { standsIn } from '../stands-in.ts';

/** “Thursday” (paragraph 5); “early this month” of the report (paragraphs 4 and 10). */
const PLACED = /(“[^“”]+”)[^“”().;]*\(paragraphs? ([^()]*)\)/g;

/**
 * With the text at hand: where a remark names the paragraph that it quotes, the words stand in it, or in one of those it
 * names. Paragraphs are counted as in the table of sentences: each line that is not blank, page furniture included.
 */
export const namedParagraphsHoldQuotations = ofEachRecord((record) => {
  const { text, seals } = record;
  if (!text || !seals || text.hash !== seals.text) return [];
  return remarksOf(record).flatMap(({ entry, path, remark }) =>
    [...remark.matchAll(PLACED)].flatMap(([, quotation = '', named = '']) => {
      const [phrase = ''] = quotationsIn(quotation);
      const numbers = [...named.matchAll(/\d+/g)].map(([number]) => Number(number));
      const holding = paragraphsWith(phrase, text);
      // That it stands nowhere is another problem.
      if (holding.length === 0 || holding.some((number) => numbers.includes(number))) return [];
      return problemAt(
        entry,
        path,
        `${path.filter((part) => typeof part === 'string').join('.')} says of “${phrase}” that it stands in paragraph ${named}: it stands in paragraph ${holding.join(' and ')}.`,
        'Count the lines of the text that are not blank, or look it up in the table of sentences.',
      );
    }),
  );
});

function paragraphsWith(phrase: string, { plain, sentences }: Text): readonly number[] {
  const spans = groupedBy(sentences, ({ paragraph }) => [paragraph]);
  return [...spans].flatMap(([number, inIt]) => {
    const [from, to] = [inIt[0]?.at[0] ?? 0, inIt.at(-1)?.at[1] ?? 0];
    return standsIn(plain.slice(from, to), phrase) ? number : [];
  });
}
