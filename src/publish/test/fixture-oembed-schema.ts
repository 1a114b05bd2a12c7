/** The fields of oEmbed 1.0 as a JSON Schema: those that each type has to have, and none beside them. Only for tests. */

const ADDRESS = { type: 'string', format: 'uri', pattern: '^https?://' };
const PIXELS = { type: 'integer', minimum: 1 };
const WORDS = { type: 'string', minLength: 1 };

const COMMON = {
  version: { const: '1.0' },
  title: WORDS,
  author_name: WORDS,
  author_url: ADDRESS,
  provider_name: WORDS,
  provider_url: ADDRESS,
  cache_age: { type: 'integer', minimum: 0 },
  thumbnail_url: ADDRESS,
  thumbnail_width: PIXELS,
  thumbnail_height: PIXELS,
};

// The three of a thumbnail come together or not at all.
const TOGETHER = Object.fromEntries(
  ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].map((name, _index, all) => [
    name,
    all.filter((other) => other !== name),
  ]),
);

export const OEMBED_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['type', 'version'],
  dependencies: TOGETHER,
  oneOf: [
    {
      properties: { ...COMMON, type: { const: 'rich' }, html: WORDS, width: PIXELS, height: PIXELS },
      required: ['html', 'width', 'height'],
      additionalProperties: false,
    },
    { properties: { ...COMMON, type: { const: 'link' } }, additionalProperties: false },
  ],
};
