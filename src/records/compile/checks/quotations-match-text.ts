import { sealOf, type Text, wordsOf } from '../../text/text.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, isQuoted } from '../project.ts';
import { contextOf, locate } from '../seal.ts';
import type { Seals } from '../seals-file.ts';

/** With the text at hand: it is the text that was sealed, and every quotation stands in it character for character. */
export const quotationsMatchText = ofEachRecord((record) => {
  const { text, seals } = record;
  if (!text || !seals) return [];
  if (text.hash !== seals.text) {
    const message = 'The seals are stale: the text at hand is not the one that was sealed.';
    const remedy = 'Put back the text as captured, or seal again with "--resplit" and look at every sentence number.';
    return [{ file: record.sealsFile, line: 1, message, remedy }];
  }
  return [...tableMatches(record, text, seals), ...quotationsMatch(record, text, seals)];
});

function tableMatches(record: ArticleRecord, text: Text, seals: Seals): Problem[] {
  const wrong = seals.sentences.find(({ at, seal, words }) => {
    const exact = text.plain.slice(...at);
    return sealOf(text.hash, at, exact) !== seal || wordsOf(exact).length !== words;
  });
  const at = (message: string): Problem => ({
    file: record.sealsFile,
    line: 1,
    message,
    remedy: 'Run "npm run seal" with the folder of texts.',
  });
  if (wrong) return [at(`The seal of sentence ${wrong.n} does not match the text.`)];
  return seals.sentences.at(-1)?.at[1] === text.plain.length
    ? []
    : [at('The sentences do not reach the end of the text.')];
}

function quotationsMatch(record: ArticleRecord, text: Text, seals: Seals): Problem[] {
  return record.excerpts.flatMap((excerpt): Problem[] => {
    const sealed = Object.hasOwn(seals.excerpts, excerpt.value.id) ? seals.excerpts[excerpt.value.id] : undefined;
    if (!sealed || !isQuoted(excerpt)) return [];
    const found = locate(excerpt, text, seals.sentences);
    if ('message' in found) return [found];
    const context = contextOf(text.plain, found.at);
    if (context.prefix === sealed.prefix && context.suffix === sealed.suffix) return [];
    const message = `The words around the excerpt "${excerpt.value.id}" are not those of the text.`;
    return [{ file: record.sealsFile, line: 1, message, remedy: 'Run "npm run seal" with the folder of texts.' }];
  });
}
