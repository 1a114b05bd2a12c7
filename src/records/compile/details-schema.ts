import * as v from 'valibot';
import { LENGTH_SUBJECTS, LENGTH_UNITS, MEANS, STEPS } from '../../core/model/record-values.ts';
import { fault, fields, kebabId, listOf, oneOf, people, positive, setOf, words } from './schema-blocks.ts';

/** What few records say: see `ClaimDetails`. All of it may be left out. */
const optionalWords = v.optional(v.nullable(words), null);

interface Span {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A figure, or both ends of a range, and not both. */
export const isSpan = ({ value, low, high }: Span) =>
  value === undefined ? low !== undefined && high !== undefined : low === undefined && high === undefined;
const VALUE_OR_RANGE = 'Write value, or low and high.';

/** How many groups or enterprises a figure for each of them is said of. */
export const groups = v.pipe(
  fields({ value: v.optional(people), low: v.optional(people), high: v.optional(people), text: words }),
  v.check((it) => isSpan(it), fault('The number of groups is neither a figure nor a range.', VALUE_OR_RANGE)),
);

const length = v.pipe(
  fields({
    of: oneOf(LENGTH_SUBJECTS, 'subject of a length'),
    value: v.optional(positive),
    low: v.optional(positive),
    high: v.optional(positive),
    unit: oneOf(LENGTH_UNITS, 'unit of a length'),
    low_unit: v.optional(v.nullable(oneOf(LENGTH_UNITS, 'unit of a length')), null),
    text: words,
  }),
  v.check((it) => isSpan(it), fault('The length is neither a figure nor a range.', VALUE_OR_RANGE)),
  v.check(
    ({ low, low_unit }) => low_unit === null || low !== undefined,
    fault('low_unit stands beside a single figure.', 'Write low and high, or leave low_unit out.'),
  ),
);
export const lengths = v.optional(listOf(length), []);

const others = v.pipe(
  fields({ origin: optionalWords, destinations: optionalWords }),
  v.check(
    ({ origin, destinations }) => origin !== null || destinations !== null,
    fault('others says of neither end that more places are meant.', 'Write the printed words, or leave others out.'),
  ),
);

export const details = {
  ways: v.optional(
    listOf(fields({ means: oneOf(MEANS, 'means of travel'), via: v.optional(setOf(kebabId), []), text: words })),
    [],
  ),
  steps: v.optional(listOf(fields({ step: oneOf(STEPS, 'step before departure'), place: kebabId, text: words })), []),
  lengths,
  without: v.optional(listOf(fields({ place: kebabId, text: words })), []),
  others: v.optional(v.nullable(others), null),
  breakdown: v.optional(
    listOf(fields({ value: people, place: v.optional(v.nullable(kebabId), null), text: words })),
    [],
  ),
};

export type RawLength = v.InferOutput<typeof length>;
