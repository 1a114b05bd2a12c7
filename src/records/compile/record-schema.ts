import * as v from 'valibot';
import {
  DATE_BASES,
  DOCUMENT_KINDS,
  PERIOD_SUBJECTS,
  QUALIFIERS,
  SEXES,
  STANCES,
  TOPICS,
  UNITS,
} from '../../core/model/record-values.ts';
import { DIRECTIONS, MEASURES, STATUSES } from '../../core/model/vocabulary.ts';
import { agenciesOfCircumstance, agenciesOfClaim } from './agency-forms.ts';
import { details, groups, isSpan, lengths } from './details-schema.ts';
import { saying } from './saying-schema.ts';
import {
  circumstanceReference,
  claimReference,
  currency,
  edtf,
  fault,
  fields,
  httpsAddress,
  isoDay,
  kebabId,
  languageTag,
  listOf,
  oneOf,
  people,
  positive,
  sentenceNumbers,
  setOf,
  trueOrFalse,
  words,
} from './schema-blocks.ts';

/**
 * The record of one article as it is written by hand. Facts have to be written, with null for silence; only what is
 * mostly absent may be left out.
 */
const sayings = listOf(words);
const optionalWords = v.optional(v.nullable(words), null);
const ids = v.optional(setOf(kebabId), []);
const references = v.optional(setOf(claimReference), []);
const besides = v.optional(setOf(circumstanceReference), []);
const notes = v.optional(sayings, []);

export const article = fields({
  id: kebabId,
  publisher: kebabId,
  carrier: v.nullable(kebabId),
  title: v.nullable(words),
  title_en: optionalWords,
  title_basis: words,
  description: words,
  authors: sayings,
  translators: sayings,
  editors: sayings,
  language: languageTag,
  address: httpsAddress,
  archived: v.optional(v.nullable(httpsAddress), null),
  retrieved: v.optional(v.nullable(isoDay), null),
  published: fields({
    when: edtf,
    earliest: isoDay,
    latest: isoDay,
    basis: oneOf(DATE_BASES, 'basis of a date'),
    how: words,
  }),
  sources: sayings,
  disclaimers: sayings,
  corrections: sayings,
  headline: saying,
});

const translatedWords = v.optional(listOf(fields({ text: words, english: words })), []);

export const excerpt = fields({
  id: kebabId,
  sentences: sentenceNumbers,
  exact: words,
  before: optionalWords,
  after: optionalWords,
  translation: v.optional(v.nullable(fields({ text: words, by: words, words: translatedWords })), null),
});

const longEndpoint = fields({
  place: kebabId,
  text: optionalWords,
  inferred: optionalWords,
  examples: ids,
  parts: ids,
});
const shortEndpoint = v.pipe(
  kebabId,
  v.transform(
    (place): v.InferOutput<typeof longEndpoint> => ({ place, text: null, inferred: null, examples: [], parts: [] }),
  ),
);
/** `russia`, or `{ place: russia, text: … }`. */
const endpoint = v.lazy((input) => (typeof input === 'object' && input !== null ? longEndpoint : shortEndpoint));

/** A figure; a range; and ranges of which one end is printed in words. */
const FIGURES: readonly string[] = ['value', 'low high', 'high low_words', 'low high_words'];

const quantity = v.pipe(
  fields({
    value: v.optional(people),
    low: v.optional(people),
    high: v.optional(people),
    low_words: v.optional(words),
    high_words: v.optional(words),
    qualifier: v.nullable(oneOf(QUALIFIERS, 'qualifier')),
    unit: oneOf(UNITS, 'unit'),
    text: words,
    groups: v.optional(v.nullable(groups), null),
  }),
  v.check(
    ({ qualifier, ...quantity }) => {
      const ends = (['value', 'low', 'high', 'low_words', 'high_words'] as const).filter(
        (end) => quantity[end] !== undefined,
      );
      return ends.length === 0 ? qualifier !== null : FIGURES.includes(ends.join(' '));
    },
    fault(
      'The quantity is neither a figure, nor a range, nor a word in place of a figure.',
      'Write value, or low and high, or only a qualifier; low_words or high_words for the end of a range that is printed in words; and null for the whole quantity where nothing is said.',
    ),
  ),
);

export const claim = fields({
  id: kebabId,
  excerpts: setOf(kebabId),
  stance: v.optional(oneOf(STANCES, 'stance'), 'affirms'),
  direction: oneOf(DIRECTIONS, 'direction'),
  origin: endpoint,
  via: v.optional(listOf(endpoint), []),
  destinations: listOf(endpoint),
  joint: v.optional(trueOrFalse, false),
  quantity: v.nullable(quantity),
  measure: oneOf(MEASURES, 'measure'),
  status: oneOf(STATUSES, 'status'),
  status_text: optionalWords,
  period: fields({ when: v.nullable(edtf), of: oneOf(PERIOD_SUBJECTS, 'subject of a period'), basis: words }),
  sectors: ids,
  profile: v.optional(
    v.nullable(
      fields({
        sex: v.optional(v.nullable(oneOf(SEXES, 'value for sex')), null),
        ages: optionalWords,
        family: optionalWords,
        skills: optionalWords,
      }),
    ),
    null,
  ),
  agencies: agenciesOfClaim,
  documents: v.optional(listOf(fields({ kind: oneOf(DOCUMENT_KINDS, 'kind of document'), text: words })), []),
  ...details,
  speaker: sayings,
  source: v.optional(v.nullable(kebabId), null),
  part_of: v.optional(v.nullable(claimReference), null),
  same_event_as: references,
  drawn_of_event: optionalWords,
  contradicts: references,
  differs: references,
  refines: references,
  replaces: references,
  denies: references,
  notes,
  looked_at: v.optional(
    v.nullable(
      fields({
        sectors: optionalWords,
        speaker: optionalWords,
        origin: optionalWords,
        siblings: optionalWords,
        examples: optionalWords,
        others: optionalWords,
        parts: optionalWords,
        ways: optionalWords,
        period: optionalWords,
      }),
    ),
    null,
  ),
});

const amount = v.pipe(
  fields({
    value: v.optional(positive),
    low: v.optional(positive),
    high: v.optional(positive),
    currency,
    per: v.nullable(words),
    text: words,
    converted: v.optional(v.nullable(words), null),
  }),
  v.check((it) => isSpan(it), fault('The amount is neither a figure nor a range.', 'Write value, or low and high.')),
);

export const circumstance = fields({
  id: kebabId,
  topic: oneOf(TOPICS, 'topic'),
  stance: v.optional(oneOf(STANCES, 'stance'), 'affirms'),
  text: words,
  sentences: sentenceNumbers,
  claims: references,
  places: ids,
  agencies: agenciesOfCircumstance,
  contradicts: besides,
  differs: besides,
  speaker: sayings,
  amounts: v.optional(listOf(amount), []),
  lengths,
  notes,
});

export const nothing = fields({ sentences: sentenceNumbers, why: words });

export type RawArticle = v.InferOutput<typeof article>;
export type RawExcerpt = v.InferOutput<typeof excerpt>;
export type RawEndpoint = v.InferOutput<typeof longEndpoint>;
export type RawClaim = v.InferOutput<typeof claim>;
export type RawQuantity = NonNullable<RawClaim['quantity']>;
export type RawCircumstance = v.InferOutput<typeof circumstance>;
export type RawAmount = v.InferOutput<typeof amount>;
export type RawNothing = v.InferOutput<typeof nothing>;
