import { sentencesOf } from '../coverage.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { type Problem, sentences } from '../problem.ts';
import { type ArticleRecord, problemAt } from '../project.ts';
import type { Seals } from '../seals-file.ts';

/** Every sentence of an article is in an excerpt of a claim, or in a circumstance, or said to be nothing, and why. */
export const sentencesAreAccountedFor = ofEachRecord((record) => {
  const { seals } = record;
  if (!seals) return [];
  return [...unaccounted(record, seals), ...contradictory(record), ...missing(record, seals)];
});

function unaccounted(record: ArticleRecord, seals: Seals): Problem[] {
  if (record.incomplete) return [];
  const { claimed, told, nothing } = sentencesOf(record);
  const left = seals.sentences.map(({ n }) => n).filter((n) => !claimed.has(n) && !told.has(n) && !nothing.has(n));
  if (left.length === 0) return [];
  const many = left.length > 1;
  return [
    {
      file: record.file,
      line: record.lineOf('nothing'),
      message: `${capital(sentences(left))} ${many ? 'are' : 'is'} not accounted for.`,
      remedy: `Quote ${many ? 'each' : 'it'} for a claim, tell it as a circumstance, or list it under nothing and say why.`,
    },
  ];
}

function contradictory(record: ArticleRecord): Problem[] {
  const { claimed, told } = sentencesOf(record);
  const seen = new Set<number>();
  return record.nothing.flatMap((entry): Problem[] => {
    const again = entry.value.sentences.filter((n) => seen.has(n));
    for (const n of entry.value.sentences) seen.add(n);
    const both = entry.value.sentences.filter((n) => claimed.has(n) || told.has(n));
    const say = (numbers: number[], elsewhere: string) =>
      problemAt(
        entry,
        ['sentences'],
        `${capital(sentences(numbers))} ${numbers.length > 1 ? 'are' : 'is'} listed under nothing and also ${elsewhere}.`,
        'Take it out of one of the two.',
      );
    return [
      ...(both.length > 0 ? [say(both, 'quoted for a claim or told as a circumstance')] : []),
      ...(again.length > 0 ? [say(again, 'in an earlier entry there')] : []),
    ];
  });
}

/** Excerpts are looked at with their seals. */
function missing(record: ArticleRecord, seals: Seals): Problem[] {
  const entries: readonly ParsedEntry<{ readonly sentences: readonly number[] }>[] = [
    ...record.circumstances,
    ...record.nothing,
  ];
  return entries.flatMap((entry) => {
    const beyond = entry.value.sentences.filter((n) => n > seals.sentences.length);
    if (beyond.length === 0) return [];
    const message = `There is no ${sentences(beyond)}: the text has ${seals.sentences.length}.`;
    return problemAt(entry, ['sentences'], message, 'Correct the number.');
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
