import type { Claim, QuotationMark } from '../core/model/claim.ts';
import type { ExcerptId } from '../core/model/ids.ts';

/** Words of an excerpt that are told apart from the rest. */
export type MarkedWords = Pick<QuotationMark, 'kind' | 'at'>;

/** A stretch of a text; `words` is null where it is plain. */
export interface MarkPiece<Words> {
  readonly text: string;
  readonly words: Words | null;
}

/** The marks of a claim that stand in an excerpt. */
export function marksIn(claim: Claim, excerpt: ExcerptId): QuotationMark[] {
  return claim.marks.filter(({ excerpt: id, at }) => id === excerpt && at[0] < at[1]);
}

/** A nested figure or place would be split in two; the figure, then the place, then the status keeps its own. */
const WEIGHT: Readonly<Record<QuotationMark['kind'], number>> = { figure: 0, place: 1, status: 2 };

/**
 * What is kept already, and of the others those that lie apart from it and from each other, the weightiest first. Of words
 * that carry a status what is left round the others stays: “were moved on from” is said of a place that is marked itself.
 */
export function withoutOverlap<Words extends MarkedWords>(
  text: string,
  kept: readonly Words[],
  others: readonly Words[],
): Words[] {
  const all = [...kept];
  for (const words of others.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])) {
    all.push(...(words.kind === 'status' ? roundOthers(text, all, words) : apartFrom(all, [words])));
  }
  return all;
}

/** The stretches of some words that lie between words that are kept, from the first letter to the last. */
function roundOthers<Words extends MarkedWords>(text: string, kept: readonly MarkedWords[], words: Words): Words[] {
  const inside = kept.map(({ at }) => at).filter(([from, to]) => from < words.at[1] && to > words.at[0]);
  if (inside.length === 0) return [words];
  const cuts = [words.at[0], ...inside.toSorted(([a], [b]) => a - b).flat(), words.at[1]];
  return cuts.flatMap((cut, index) => {
    const stretch = index % 2 === 0 ? text.slice(cut, cuts[index + 1]) : '';
    const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(stretch);
    return found ? [{ ...words, at: [cut + found.index, cut + found.index + found[0].length] }] : [];
  });
}

/** Those words that share no letter with any that is kept. */
export function apartFrom<Words extends MarkedWords>(kept: readonly MarkedWords[], words: readonly Words[]): Words[] {
  return words.filter(({ at }) => kept.every((other) => at[1] <= other.at[0] || at[0] >= other.at[1]));
}

/** A text cut at words that do not overlap. The pieces together are the text, and none is empty. */
export function piecesOf<Words extends MarkedWords>(text: string, all: readonly Words[]): MarkPiece<Words>[] {
  const pieces: MarkPiece<Words>[] = [];
  let from = 0;
  for (const words of all.toSorted((a, b) => a.at[0] - b.at[0])) {
    pieces.push({ text: text.slice(from, words.at[0]), words: null }, { text: text.slice(...words.at), words });
    from = words.at[1];
  }
  pieces.push({ text: text.slice(from), words: null });
  return pieces.filter((piece) => piece.text !== '');
}
