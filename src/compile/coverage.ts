import type { Coverage } from '../model/article.ts';
import { wordsOf } from '../text/text.ts';
import type { ArticleRecord } from './project.ts';
import { quotationsIn } from './quotations.ts';
import { spanOf } from './seal.ts';
import type { Seals } from './seals-file.ts';

/**
 * How a record accounts for its article's text. Each sentence counts once: for a claim, else for a circumstance, else
 * for nothing. Made from the seals, so that it is the same with and without the texts.
 */
export function coverageOf(record: ArticleRecord, seals: Seals): Coverage {
  const { claimed, told, nothing } = sentencesOf(record);
  const numbers = seals.sentences.map(({ n }) => n);
  return {
    words: seals.words,
    wordsQuoted: wordsQuoted(record, seals),
    sentences: numbers.length,
    sentencesOfClaims: numbers.filter((n) => claimed.has(n)).length,
    sentencesOfCircumstances: numbers.filter((n) => !claimed.has(n) && told.has(n)).length,
    sentencesOfNothing: numbers.filter((n) => !claimed.has(n) && !told.has(n) && nothing.has(n)).length,
  };
}

/** The numbers of sentences that claims quote, that circumstances tell, and that nothing is made of. */
export function sentencesOf(record: ArticleRecord) {
  const used = new Set(record.claims.flatMap(({ value }) => value.excerpts));
  const excerpts = record.excerpts.filter(({ value }) => used.has(value.id));
  const numbers = (pieces: readonly { readonly value: { readonly sentences: readonly number[] } }[]) =>
    new Set(pieces.flatMap(({ value }) => value.sentences));
  return { claimed: numbers(excerpts), told: numbers(record.circumstances), nothing: numbers(record.nothing) };
}

/** Words of the text that are published: excerpts with what stands around them, and phrases quoted in circumstances. */
export function wordsQuoted(record: ArticleRecord, seals: Seals): number {
  const starts = new Set<number>();
  const count = (text: string, from: number) => {
    for (const [start] of wordsOf(text)) starts.add(from + start);
  };
  for (const { value } of record.excerpts) {
    const span = spanOf(value.sentences, seals.sentences);
    if (typeof span === 'string') continue;
    const around = Object.hasOwn(seals.excerpts, value.id) ? seals.excerpts[value.id] : undefined;
    const [start, end] = around?.at ?? span;
    count(value.exact, start);
    if (!around) continue;
    count(around.prefix, start - around.prefix.length);
    count(around.suffix, end);
  }
  const phrases = new Set(record.circumstances.flatMap(({ value }) => quotationsIn(value.text)));
  const further = [...phrases].filter((phrase) => !record.excerpts.some(({ value }) => value.exact.includes(phrase)));
  return starts.size + further.reduce((sum, phrase) => sum + wordsOf(phrase).length, 0);
}
