import { articleTitle } from '#words/named-articles.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { LIST_SEPARATOR } from './csv.ts';
import type { Column, Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** A file beside the description, as it is to be described. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly path: string;
  readonly format: string;
  readonly mime: string;
  readonly bytes: number;
  /** What the columns of a table mean. */
  readonly schema: object | null;
}

/** datapackage.json (Data Package v2). Paths are relative to it. */
export function dataPackage(evidence: Evidence, files: readonly Described[]): object {
  const { imprint, release } = evidence.mapData;
  const licence = { name: imprint.licence.spdx, path: imprint.licence.address, title: imprint.licence.name };
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: imprint.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: `${imprint.name}: ${imprint.subtitle}`,
    description:
      'What news articles report of North Korean workers abroad, claim by claim, each with the sentences it rests on. ' +
      'Figures of different claims must not be added. What is empty is not stated. The licence is for the records; ' +
      'quotations are their publishers’.',
    homepage: imprint.address,
    version: release.id,
    licenses: [licence],
    contributors: [{ title: imprint.publisher, path: imprint.address, roles: ['publisher'] }],
    keywords: ['North Korea', 'labour migration', 'overseas workers', 'news reports'],
    sources: evidence.dataset.articles.map((article) => ({
      title: `${evidence.publisher(article.publisher).name}: ${articleTitle(article)}`,
      path: article.address,
    })),
    resources: files.map(resourceOf),
  };
}

function resourceOf({ name, title, about, path, format, mime, bytes, schema }: Described): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    title,
    description: about,
    path,
    format,
    mediatype: mime,
    encoding: 'utf-8',
    bytes,
    ...(schema ? { type: 'table', dialect: DIALECT, schema } : {}),
  };
}

const DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

/** The Table Schema of a table. */
export function tableSchema<Row>({ name, columns, key, refersTo }: Table<Row>): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => fieldOf(column, key)),
    missingValues: [''],
    primaryKey: [key],
    foreignKeys: Object.entries(refersTo).map(([field, { table, column }]) => ({
      fields: [field],
      // A table that refers to itself leaves its name out.
      reference: { ...(table === name ? {} : { resource: table }), fields: [column] },
    })),
  };
}

function fieldOf<Row>({ name, type, about, required, oneOf }: Column<Row>, key: string): object {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === key ? { unique: true } : {}),
    ...(oneOf ? { enum: oneOf } : {}),
    ...(type === 'integer' ? { minimum: 0 } : {}),
  };
  return {
    name,
    ...(isList(type)
      ? { type: 'list', delimiter: LIST_SEPARATOR, itemType: type === 'list' ? 'string' : 'integer' }
      : { type }),
    description: about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function isList(type: Column<never>['type']): boolean {
  return type === 'list' || type === 'list of integers';
}
