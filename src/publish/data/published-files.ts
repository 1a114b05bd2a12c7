import { citationFile } from '../../core/cite/citation-file.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { ARTICLES } from './articles-table.ts';
import { CIRCUMSTANCES } from './circumstances-table.ts';
import { CLAIMS } from './claims-table.ts';
import { placesCollection, routesCollection } from './collections.ts';
import { csvOf } from './csv.ts';
import { type Described, dataPackage, tableSchema } from './data-package.ts';
import { readMe } from './read-me.ts';
import { cellsOf, type Table } from './table.ts';

export interface PublishedFile {
  /** Below the site's address: `data/claims.csv`. */
  readonly path: string;
  readonly mime: string;
  readonly content: string;
}

type Draft = Omit<Described, 'bytes'> & { readonly content: () => string };

const GEO_JSON = { format: 'geojson', mime: 'application/geo+json', schema: null } as const;

/**
 * All downloads but their check sums, each made when its content is first asked for. That throws for a list that no
 * cell of a table can hold.
 */
export function publishedFiles(evidence: Evidence): readonly PublishedFile[] {
  const drafts: readonly Draft[] = [
    tableDraft(CLAIMS, evidence),
    tableDraft(ARTICLES, evidence),
    tableDraft(CIRCUMSTANCES, evidence),
    {
      name: 'places',
      title: 'Places',
      about: 'Places that records name, as GeoJSON (RFC 7946).',
      path: 'places.geojson',
      content: () => lineByLine(placesCollection(evidence)),
      ...GEO_JSON,
    },
    {
      name: 'routes',
      title: 'Routes',
      about:
        'Routes as they are drawn, as GeoJSON (RFC 7946): claims with the same origin, destinations and direction. The curves are drawings and no itineraries.',
      path: 'routes.geojson',
      content: () => lineByLine(routesCollection(evidence, DEFAULT_VIEW.widthRule)),
      ...GEO_JSON,
    },
    {
      name: 'dataset',
      title: 'The whole dataset',
      about: 'Everything the atlas knows, in one file: articles, excerpts, claims, circumstances, places, changes.',
      path: 'dataset.json',
      content: () => `${JSON.stringify(evidence.dataset)}\n`,
      format: 'json',
      mime: 'application/json',
      schema: null,
    },
  ];
  const files = drafts.map(({ path, mime, content }) => publishedFile(`data/${path}`, mime, content));
  const described = (): readonly Described[] =>
    drafts.map(({ content: _, ...draft }, at) => ({ ...draft, bytes: bytesOf(files[at]?.content ?? '') }));
  return [
    ...files,
    publishedFile(
      'data/datapackage.json',
      'application/json',
      () => `${JSON.stringify(dataPackage(evidence, described()), null, 2)}\n`,
    ),
    publishedFile('data/README.txt', 'text/plain', () => readMe(evidence, drafts, [CLAIMS, ARTICLES, CIRCUMSTANCES])),
    publishedFile('data/CITATION.cff', 'text/yaml', () =>
      citationFile(evidence.mapData.imprint, evidence.mapData.release),
    ),
  ];
}

/** A file whose content is made once it is asked for, and kept. */
export function publishedFile(path: string, mime: string, make: () => string): PublishedFile {
  let made: string | null = null;
  return {
    path,
    mime,
    get content() {
      made ??= make();
      return made;
    },
  };
}

function tableDraft<Row>(table: Table<Row>, evidence: Evidence): Draft {
  const { name, title, about, columns } = table;
  return {
    name,
    title,
    about,
    path: `${name}.csv`,
    format: 'csv',
    mime: 'text/csv',
    schema: tableSchema(table),
    content: () =>
      csvOf(
        columns.map((column) => column.name),
        cellsOf(table, evidence),
      ),
  };
}

/** GeoJSON with each feature on a line of its own, so that two releases can be compared. */
function lineByLine({ features, ...rest }: { readonly features: readonly object[] }): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

function bytesOf(content: string): number {
  return new TextEncoder().encode(content).length;
}
