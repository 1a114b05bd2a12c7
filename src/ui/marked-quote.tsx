import type { Excerpt } from '../model/article.ts';
import type { Claim, Mark } from '../model/claim.ts';

/** An excerpt, character for character, with the words marked that carry one claim's figure, places and status. */
export function MarkedQuote({ excerpt, claim }: { readonly excerpt: Excerpt; readonly claim: Claim }) {
  const marks = claim.marks.filter(({ excerpt: id, at }) => id === excerpt.id && at[0] < at[1]);
  return <p>{piecesOf(excerpt.exact, withoutOverlap(marks)).map(renderPiece)}</p>;
}

interface Piece {
  readonly text: string;
  readonly kind: Mark['kind'] | null;
}

/** Nested marks would split words in two; the figure, then the place, then the status keeps its own. */
const WEIGHT: Readonly<Record<Mark['kind'], number>> = { figure: 0, place: 1, status: 2 };

function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])) {
    if (kept.every((other) => mark.at[1] <= other.at[0] || mark.at[0] >= other.at[1])) kept.push(mark);
  }
  return kept.sort((a, b) => a.at[0] - b.at[0]);
}

function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, kind } of marks) {
    pieces.push({ text: text.slice(from, at[0]), kind: null }, { text: text.slice(...at), kind });
    from = at[1];
  }
  pieces.push({ text: text.slice(from), kind: null });
  return pieces.filter((piece) => piece.text !== '');
}

function renderPiece({ text, kind }: Piece, index: number) {
  return kind === null ? (
    text
  ) : (
    <mark key={index} class={kind}>
      {text}
    </mark>
  );
}
