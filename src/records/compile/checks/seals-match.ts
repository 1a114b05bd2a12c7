import { sealOf } from '../../text/text.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, isQuoted, problemAt } from '../project.ts';
import type { RawExcerpt } from '../record-schema.ts';
import { spanOf } from '../seal.ts';
import type { Seals } from '../seals-file.ts';

/** Every excerpt is sealed, at the place of its sentences, and its words are those that were sealed. Needs no text. */
export const sealsMatch = ofEachRecord((record) => {
  const { seals } = record;
  if (!seals) return [];
  return [
    ...staleSeals(record, seals),
    ...record.excerpts.filter(isQuoted).flatMap((excerpt) => sealMatches(excerpt, record, seals)),
  ];
});

const AGAIN = 'Run "npm run seal" with the folder of texts.';

function staleSeals(record: ArticleRecord, seals: Seals): Problem[] {
  const at = (message: string): Problem => ({ file: record.sealsFile, line: 1, message, remedy: AGAIN });
  const excerpts = new Set(record.excerpts.map(({ value }) => value.id));
  const words = seals.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return [
    ...(seals.article === record.id ? [] : [at(`The seals are those of "${seals.article}".`)]),
    ...(seals.words === words ? [] : [at(`The seals give ${seals.words} words, and their sentences have ${words}.`)]),
    ...(record.incomplete ? [] : Object.keys(seals.excerpts).filter((id) => !excerpts.has(id))).map((id) =>
      at(`The excerpt "${id}" is sealed, and the record has no such excerpt.`),
    ),
  ];
}

function sealMatches(excerpt: ParsedEntry<RawExcerpt>, record: ArticleRecord, seals: Seals): Problem[] {
  const { id, exact, sentences } = excerpt.value;
  const span = spanOf(sentences, seals.sentences);
  if (typeof span === 'string') {
    const remedy = 'Take whole sentences that follow each other, or make two excerpts of it.';
    return [problemAt(excerpt, ['sentences'], `The excerpt "${id}" ${span}`, remedy)];
  }
  const sealed = Object.hasOwn(seals.excerpts, id) ? seals.excerpts[id] : undefined;
  if (!sealed) return [problemAt(excerpt, ['id'], `The excerpt "${id}" is not sealed.`, AGAIN)];
  // With the text at hand, the comparison with the text says what is different, and where.
  const compared = record.text?.hash === seals.text && record.text.plain.slice(...span) !== exact;
  if (compared) return [];
  if (sealed.at[0] !== span[0] || sealed.at[1] !== span[1]) {
    const message = `The excerpt "${id}" is sealed at ${sealed.at.join('–')}, and its sentences stand at ${span.join('–')}.`;
    return [problemAt(excerpt, ['sentences'], message, `Correct the numbers. If they are right: ${AGAIN}`)];
  }
  if (sealOf(seals.text, sealed.at, exact) === sealed.seal) return [];
  return [
    problemAt(
      excerpt,
      ['exact'],
      `The excerpt "${id}" does not match its seal: its words are not those that were sealed.`,
      `Put back the words as printed. If they are right: ${AGAIN}`,
    ),
  ];
}
