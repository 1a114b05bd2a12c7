const TEXT = { type: 'string', minLength: 1 };
const ADDRESS = { type: 'string', format: 'uri', pattern: '^(https|http|ftp|sftp)://.+' };
const DAY = {
  type: 'string',
  format: 'date',
  pattern: '^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$',
};

/**
 * What the public JSON schema of the Citation File Format 1.2.0 asks of the fields that the atlas writes, in a shorter
 * notation: schema.json of https://github.com/citation-file-format/citation-file-format (Druskat, Spaaks and others,
 * CC-BY-4.0). Fields that the atlas does not write are left out, and so refused; of the licences only those are in it
 * that data are published under.
 */
export const CFF_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['authors', 'cff-version', 'message', 'title'],
  properties: {
    'cff-version': { type: 'string', pattern: '^1\\.2\\.0$' },
    message: TEXT,
    type: { type: 'string', enum: ['dataset', 'software'] },
    title: TEXT,
    authors: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: TEXT, website: ADDRESS },
      },
    },
    version: TEXT,
    'date-released': DAY,
    url: ADDRESS,
    license: { type: 'string', enum: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'ODC-By-1.0', 'PDDL-1.0'] },
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: TEXT },
  },
} as const;
