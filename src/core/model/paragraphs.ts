import type { Excerpt } from './article.ts';

/** The paragraphs of its article that a quotation stands in, in their order. */
export function paragraphsOf({ paragraph, breaks = [] }: Pick<Excerpt, 'paragraph' | 'breaks'>): readonly number[] {
  return [paragraph, ...breaks.map((_at, index) => paragraph + index + 1)];
}

/** Pieces that together are a text, by paragraph: `breaks` are where the text begins a new one, in UTF-16 code units. */
export function inParagraphs<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  breaks: readonly number[] = [],
): readonly (readonly Piece[])[] {
  const starts = [0, ...breaks];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    let at = 0;
    return pieces.flatMap((piece) => {
      const from = at;
      at += piece.text.length;
      const text = piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
      return text === '' ? [] : [{ ...piece, text }];
    });
  });
}
