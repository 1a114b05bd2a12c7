/**
 * What the public profiles of Data Package 2.0 ask of the properties that the atlas writes, in a shorter notation:
 * profiles/2.0 of https://github.com/frictionlessdata/datapackage (Frictionless Data, MIT licence). Properties that the
 * atlas does not write are left out, and so refused: a slip of the pen cannot pass for an extension.
 */
const TEXT = { type: 'string', minLength: 1 };
/** No absolute path, no way up, no other scheme than http, https and ftp. */
const PATH = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
};
const ADDRESS = { type: 'string', format: 'uri' };

const LICENCES = {
  type: 'array',
  minItems: 1,
  items: closed({ name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path: PATH, title: TEXT }, []),
};

function field(type: string, constraints: object, others: object = {}, required: readonly string[] = []) {
  return closed(
    {
      name: TEXT,
      type: { const: type },
      description: TEXT,
      constraints: closed({ required: { type: 'boolean' }, unique: { type: 'boolean' }, ...constraints }, []),
      ...others,
    },
    ['name', 'type', 'description', ...required],
  );
}

const ENUM = { enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } } };
const FIELD = {
  oneOf: [
    field('string', { ...ENUM, pattern: { type: 'string', format: 'regex' } }),
    field('integer', { minimum: { type: 'integer' }, maximum: { type: 'integer' } }),
    field('boolean', {}),
    field('date', {}),
    field(
      'list',
      {},
      {
        delimiter: { type: 'string' },
        itemType: { enum: ['string', 'integer', 'number', 'boolean', 'datetime', 'date', 'time'] },
      },
      ['delimiter', 'itemType'],
    ),
  ],
};

const NAMES = { type: 'array', minItems: 1, items: { type: 'string' } };

const SCHEMA = closed(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: FIELD },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: { ...NAMES, uniqueItems: true },
    foreignKeys: {
      type: 'array',
      items: closed({ fields: NAMES, reference: closed({ resource: TEXT, fields: NAMES }, ['fields']) }, [
        'fields',
        'reference',
      ]),
    },
  },
  ['fields'],
);

const DIALECT = closed(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    header: { type: 'boolean' },
    delimiter: { type: 'string' },
    lineTerminator: { type: 'string' },
    quoteChar: { type: 'string' },
    doubleQuote: { type: 'boolean' },
    skipInitialSpace: { type: 'boolean' },
  },
  [],
);

const RESOURCE = closed(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    title: TEXT,
    description: TEXT,
    path: PATH,
    format: TEXT,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 1 },
    dialect: DIALECT,
    schema: SCHEMA,
  },
  ['name', 'path'],
);

export const PACKAGE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...closed(
    {
      $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
      name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
      title: TEXT,
      description: TEXT,
      homepage: ADDRESS,
      version: TEXT,
      licenses: LICENCES,
      contributors: {
        type: 'array',
        minItems: 1,
        items: closed({ title: TEXT, path: PATH, roles: NAMES }, ['title']),
      },
      keywords: NAMES,
      sources: { type: 'array', items: closed({ title: TEXT, path: PATH }, []) },
      resources: { type: 'array', minItems: 1, items: RESOURCE },
    },
    ['resources', '$schema'],
  ),
};

function closed(properties: Readonly<Record<string, object>>, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}
