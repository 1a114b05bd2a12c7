import * as v from 'valibot';
import { STATUSES } from '../../core/model/vocabulary.ts';
import { claimReference, fault, fields, kebabId, listOf, oneOf, words } from './schema-blocks.ts';

const none = v.optional(v.nullable(kebabId), null);

/** A figure as it stands in the text, the claim that it is of, and how far that has got. */
const figure = fields({ words, claim: claimReference, status: oneOf(STATUSES, 'status') });

/** A time as it stands in the text, and the claim or the article whose time it is. */
const date = v.pipe(
  fields({ words, claim: v.optional(v.nullable(claimReference), null), article: none }),
  v.check(
    ({ claim, article }) => (claim === null) !== (article === null),
    fault('The date is neither of a claim nor of an article.', 'Write claim or article, and not both.'),
  ),
);

/** What an editor says that the records come to. */
const written = fields({
  text: words,
  figures: v.optional(listOf(figure), []),
  dates: v.optional(listOf(date), []),
  /** What the claims were when the editor looked at them: `stampOf`. */
  looked_at: none,
});

export const saying = v.optional(v.nullable(written), null);

export type RawSaying = v.InferOutput<typeof written>;
