import * as v from 'valibot';
import { PLACE_KINDS } from '../../core/model/record-values.ts';
import { saying } from './saying-schema.ts';
import {
  degrees,
  FIELD,
  fault,
  fields,
  httpsAddress,
  kebabId,
  listOf,
  oneOf,
  people,
  setOf,
  sinceDate,
  words,
} from './schema-blocks.ts';

/** The lists that records refer to: publishers, agencies, sectors and places. */
const maybe = v.optional(v.nullable(words), null);
const names = fields({ en: words, ko: maybe, 'zh-Hans': maybe, ru: maybe, ja: maybe });
const spellings = v.optional(listOf(words), []);

export const publisher = fields({ id: kebabId, name: words, address: httpsAddress });
export const agency = fields({ id: kebabId, names, spellings });
/** Spellings are for the check alone: readers see the label. */
export const sector = fields({ id: kebabId, label: words, spellings });
export const source = fields({ id: kebabId, label: words, why: words });
export const imprint = fields({
  name: words,
  subtitle: words,
  publisher: words,
  address: v.pipe(
    httpsAddress,
    v.check(
      (value) => value.endsWith('/'),
      (issue) => fault(`${FIELD} says "${issue.input}".`, 'End the address with "/".'),
    ),
  ),
  licence: fields({ name: words, spdx: words, address: httpsAddress }),
  corrections: v.nullable(words),
  headline: saying,
  deck: saying,
});

const lngLat = fields({ lng: degrees(180), lat: degrees(90) });
const computed = v.literal(
  'computed',
  fault(`${FIELD} is no anchor.`, 'Write { lng: …, lat: … }, computed, or null for a place that is not drawn.'),
);

function code(form: RegExp, what: string, example: string) {
  return v.pipe(
    words,
    v.check(
      (value) => form.test(value),
      (issue) => fault(`${FIELD} says "${issue.input}", which is not ${what}.`, `Write it like this: ${example}.`),
    ),
  );
}

const disputed = fields({
  administered_by: kebabId,
  claimed_by: v.optional(setOf(kebabId), []),
  said_by: words,
  since: v.optional(v.nullable(sinceDate), null),
  address: v.optional(v.nullable(httpsAddress), null),
});

export const place = fields({
  id: kebabId,
  kind: oneOf(PLACE_KINDS, 'kind of place'),
  names,
  spellings,
  disputed: v.optional(v.nullable(disputed), null),
  parent: v.optional(v.nullable(kebabId), null),
  iso: v.optional(v.nullable(code(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code', 'RU, KP-01')), null),
  geonames: v.optional(v.nullable(people), null),
  wikidata: v.optional(v.nullable(code(/^Q[1-9]\d*$/, 'a Wikidata id', 'Q159')), null),
  members: v.optional(listOf(code(/^[A-Z]{2}$/, 'an ISO 3166-1 code', 'VN')), []),
  anchor: v.nullable(v.lazy((input) => (typeof input === 'object' && input !== null ? lngLat : computed))),
  anchor_basis: maybe,
});

export type RawPublisher = v.InferOutput<typeof publisher>;
export type RawAgency = v.InferOutput<typeof agency>;
export type RawSector = v.InferOutput<typeof sector>;
export type RawSource = v.InferOutput<typeof source>;
export type RawImprint = v.InferOutput<typeof imprint>;
export type RawPlace = v.InferOutput<typeof place>;
