import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../compile/coverage.ts';
import { readRecord } from '../compile/read-record.ts';
import { type Article, Refusal } from './import-article.ts';
import { circumstanceEntry, nothingEntry } from './record-template.ts';

/**
 * Entries for the sentences that a record does not account for, to be pasted into it. What somebody has written by
 * hand is never written to by a program. Throws a `Refusal`.
 */
export function again(root: string, { said, text, sentences }: Article): string {
  const file = `data/articles/${said.id}.yaml`;
  if (!existsSync(join(root, file)))
    throw new Refusal(`There is no ${file} yet. Leave "--again" out, and it is written.`);
  const { record } = readRecord(root, said.id, null);
  if (record.seals && record.seals.text !== text.hash) {
    throw new Refusal(
      `The text is not the one that ${file} was made of, and its numbers may have moved. ` +
        'Run "npm run seal -- <folder of texts> --resplit", and look at every sentence number.',
    );
  }
  if (record.incomplete)
    throw new Refusal(`${file} cannot be read as a whole yet. Run "npm run check" and mend that first.`);
  const { claimed, told, nothing } = sentencesOf(record);
  const left = sentences.filter(({ n }) => !claimed.has(n) && !told.has(n) && !nothing.has(n));
  if (left.length === 0) return `${file} accounts for every sentence. Nothing was changed.`;
  const lines = left.filter(({ as }) => as === 'line');
  const others = left.filter(({ as }) => as !== 'line');
  return [
    `${file} was not changed. It lacks ${left.length} of ${sentences.length} sentences; paste what you need.`,
    ...(others.length > 0 ? ['', 'Under circumstances:', '', others.map(circumstanceEntry).join('\n\n')] : []),
    ...(lines.length > 0 ? ['', 'Under nothing:', '', lines.map(nothingEntry).join('\n\n')] : []),
  ].join('\n');
}
