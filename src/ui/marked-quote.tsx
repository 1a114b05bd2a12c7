import type { Excerpt } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import { marksIn, piecesOf, withoutOverlap } from './mark-pieces.ts';

/** An excerpt, character for character, with the words marked that carry one claim's figure, places and status. */
export function MarkedQuote({ excerpt, claim }: { readonly excerpt: Excerpt; readonly claim: Claim }) {
  return (
    <p>
      {piecesOf(excerpt.exact, withoutOverlap(excerpt.exact, [], marksIn(claim, excerpt.id))).map(
        ({ text, words }, index) =>
          words === null ? (
            text
          ) : (
            <mark key={index} class={words.kind}>
              {text}
            </mark>
          ),
      )}
    </p>
  );
}
