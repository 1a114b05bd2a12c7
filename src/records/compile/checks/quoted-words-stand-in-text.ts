import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, problemAt } from '../project.ts';
import { quotationsIn } from '../quotations.ts';
import { type Remark, remarksOf } from '../remarks.ts';
import { standsIn } from '../stands-in.ts';

/**
 * With the text at hand: whatever stands in quotation marks in our remarks on an article stands in its text, or in a
 * translation of it that the record holds; printed ages and documents stand in the text. The first letter may be small
 * or capital, as our sentence has it.
 */
export const quotedWordsStandInText = ofEachRecord((record) => {
  const { text, seals } = record;
  if (!text || !seals || text.hash !== seals.text) return [];
  const translated = record.excerpts.flatMap(({ value }) => value.translation?.text ?? []);
  const missing = ({ phrases }: Quoting, where: readonly string[]) =>
    phrases.filter((phrase) => !where.some((words) => standsIn(words, phrase)));
  return [
    ...remarksOf(record).flatMap(({ remark, ...at }) => {
      const quoting = { ...at, phrases: quotationsIn(remark) };
      return missing(quoting, [text.plain, ...translated]).map((phrase) =>
        problem(quoting, phrase, translated.length > 0),
      );
    }),
    ...printedOf(record).flatMap((field) =>
      missing(field, [text.plain]).map((phrase) => problem(field, phrase, false)),
    ),
  ];
});

interface Quoting extends Omit<Remark, 'remark'> {
  readonly phrases: readonly string[];
}

/** Fields that hold the article's own words without quotation marks. */
function printedOf({ claims }: ArticleRecord): Quoting[] {
  return claims.flatMap((entry) => [
    ...entry.value.documents.map(({ text }, i) => ({
      entry,
      path: ['documents', i, 'text'],
      phrases: quotationsIn(text).length > 0 ? quotationsIn(text) : [text],
    })),
    { entry, path: ['profile', 'ages'], phrases: entry.value.profile?.ages ? [entry.value.profile.ages] : [] },
  ]);
}

function problem({ entry, path }: Quoting, phrase: string, isTranslated: boolean): Problem {
  return problemAt(
    entry,
    path,
    `${path.filter((part) => typeof part === 'string').join('.')} quotes “${phrase}”: these words do not stand in the article${isTranslated ? ', nor in a translation of it' : ''}.`,
    'Quote the printed words, or say it without quotation marks.',
  );
}
