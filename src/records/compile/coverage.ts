import type { Coverage } from '../../core/model/article.ts';
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
  const numbers = (entries: readonly { readonly value: { readonly sentences: readonly number[] } }[]) =>
    new Set(entries.flatMap(({ value }) => value.sentences));
  return { claimed: numbers(excerpts), told: numbers(record.circumstances), nothing: numbers(record.nothing) };
}

/**
 * Words of the text that are published: in excerpts; in what is kept around them, where that is not an excerpt again;
 * and in phrases that circumstances quote. Each word of the text counts once.
 */
export function quotedWords(record: Pick<ArticleRecord, 'excerpts' | 'circumstances'>, seals: Seals) {
  const inExcerpts = new Set<number>();
  const around = new Set<number>();
  const count = (text: string, from: number, into: Set<number>) => {
    for (const [start] of wordsOf(text)) into.add(from + start);
  };
  for (const { value } of record.excerpts) {
    const span = spanOf(value.sentences, seals.sentences);
    if (typeof span === 'string') continue;
    const sealed = Object.hasOwn(seals.excerpts, value.id) ? seals.excerpts[value.id] : undefined;
    const [start, end] = sealed?.at ?? span;
    count(value.exact, start, inExcerpts);
    if (!sealed) continue;
    count(sealed.prefix, start - sealed.prefix.length, around);
    count(sealed.suffix, end, around);
  }
  const phrases = new Set(record.circumstances.flatMap(({ value }) => quotationsIn(value.text)));
  const further = [...phrases].filter((phrase) => !record.excerpts.some(({ value }) => value.exact.includes(phrase)));
  return {
    inExcerpts: inExcerpts.size,
    around: [...around].filter((start) => !inExcerpts.has(start)).length,
    inPhrases: further.reduce((sum, phrase) => sum + wordsOf(phrase).length, 0),
  };
}

/** How many words of the text are published. */
function wordsQuoted(record: ArticleRecord, seals: Seals): number {
  const { inExcerpts, around, inPhrases } = quotedWords(record, seals);
  return inExcerpts + around + inPhrases;
}
