import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isDrawn } from '../../core/model/drawn.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { isMarked } from '../../core/model/route.ts';
import { weighRoute } from '../../core/scene/weight.ts';
import { circumstanceOf, datasetOf } from '../../core/test/fixture-dataset.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { PACKAGE_SCHEMA } from '../test/fixture-package-schema.ts';
import { ARTICLES } from './articles-table.ts';
import { checkSums } from './check-sums.ts';
import { CIRCUMSTANCES } from './circumstances-table.ts';
import { CLAIMS } from './claims-table.ts';
import { LIST_SEPARATOR } from './csv.ts';
import { publishedFiles } from './published-files.ts';
import { cellsOf } from './table.ts';

/**
 * What has been published, column by column. Whoever reads a table by the names or the numbers of its columns goes on to
 * find them: none is renamed, moved or taken away, and a new one is written at the end here, too.
 */
const PROMISED = {
  claims:
    'claim_id article_id route_id origin_id origin_name origin_level via destination_ids destination_names ' +
    'destination_level joint direction measure status quantity_low quantity_high quantity_qualifier quantity_unit ' +
    'quantity_text period period_basis sectors profile agencies documents speaker part_of same_event_as drawn excerpt ' +
    'notes origin_inferred destination_inferred origin_iso origin_geonames origin_wikidata destination_iso ' +
    'destination_geonames destination_wikidata period_of period_earliest period_latest profile_sex agency_names ' +
    'agency_roles source_id contradicts refines replaces why_not_drawn excerpt_translation publisher article_address ' +
    'route_title route_claims route_articles route_sources release page drawn_of_event differs stance denies quantity_end_words ' +
    'origin_text destination_texts examples parts other_origins other_destinations left_out ways steps lengths ' +
    'group_count_low group_count_high breakdown replaced_by route_denials words_in_english',
  articles:
    'article_id title title_basis description publisher_id publisher carrier authors translators editors language ' +
    'address archived retrieved published published_earliest published_latest published_basis published_how sources ' +
    'disclaimers corrections claims words words_quoted sentences sentences_of_claims sentences_of_circumstances ' +
    'sentences_of_nothing text_sha256 release page title_en',
  circumstances:
    'circumstance_id article_id topic text sentences paragraphs claims places agencies speaker amounts amount_values ' +
    'lengths notes release page contradicts differs stance',
} as const;

const INVENTED = datasetOf(
  [
    { id: 'all', to: 'northland', people: 700, qualifier: 'about' },
    { to: 'northland', people: [30, 40], unit: 'persons_per_group', partOf: 'gazette/all' },
    { to: ['pearl', 'coral'], people: 30, rest: { notes: ['=1+1', "'a'", '“b”\nc'], period: at('2031-02/..') } },
    { article: 'courier', from: 'westland', to: 'home', direction: 'repatriation', sameEventAs: ['gazette/all'] },
    { to: 'westland', direction: 'stock', people: 50 },
    { from: 'upland', via: ['ferry'], to: 'westland' },
    { from: 'northland', to: 'condor', people: 5 },
    { to: 'abroad', people: 9 },
  ],
  [
    circumstanceOf('pay', {
      amounts: [{ low: 3, high: 4, currency: 'USD', per: 'month', text: '$3–4', converted: null }],
      sentences: [7, 8],
    }),
  ],
);
const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so their downloads were not tested.');

const ajv = new Ajv({ strictTypes: false });
addFormats(ajv);
const isPackage = ajv.compile(PACKAGE_SCHEMA);

describe.each([['invented data', INVENTED] as const, ...(dataset ? [['the real data', dataset] as const] : [])])(
  'of %s',
  (_name, whole) => {
    const evidence = evidenceIn(whole);
    const files = publishedFiles(evidence);
    const tables = [CLAIMS, ARTICLES, CIRCUMSTANCES] as const;

    test.each(Object.entries(PROMISED))(
      '%s.csv has the columns that were promised, in their order',
      (name, promised) => {
        expect(rowsOf(`${name}.csv`)[0]).toEqual(promised.split(' '));
      },
    );

    test.each(Object.entries(PROMISED))(
      'the schema and README.txt describe the columns of %s.csv, no others',
      (name, promised) => {
        const { resources } = JSON.parse(contentOf('datapackage.json')) as { resources: Resource[] };
        const fields = resources.find((each) => each.name === name)?.schema?.fields ?? [];
        expect(fields.map((field) => field.name)).toEqual(promised.split(' '));
        const [, listed = ''] = contentOf('README.txt').split(`\n${name.toUpperCase()}.CSV\n`);
        const [, lines = ''] = listed.split('\n\n');
        expect(
          lines
            .trim()
            .split('\n')
            .map((line) => line.split(': ')[0]),
        ).toEqual(promised.split(' '));
      },
    );

    test('every table has its promise', () => {
      expect(Object.keys(PROMISED)).toEqual(tables.map((table) => table.name));
    });

    test.each(tables.map((table) => [table.name, table] as const))(
      '%s.csv reads back as exactly what went out',
      (name, table) => {
        const [head, ...rows] = rowsOf(`${name}.csv`);
        expect(head).toEqual(table.columns.map((column) => column.name));
        const cells = cellsOf(table as typeof CLAIMS, evidence);
        expect(rows).toEqual(
          cells.map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : String(cell ?? '')))),
        );
        for (const [at, column] of table.columns.entries()) {
          if (!column.type.startsWith('list')) continue;
          for (const [index, row] of cells.entries()) {
            const written = rows[index]?.[at] ?? '';
            expect(written === '' ? [] : written.split(LIST_SEPARATOR)).toEqual((row[at] as unknown[]).map(String));
          }
        }
      },
    );

    test('datapackage.json is valid by the public profiles, and describes every file with its true size', () => {
      const described = JSON.parse(contentOf('datapackage.json'));
      expect(isPackage(described), JSON.stringify(isPackage.errors?.slice(0, 3))).toBe(true);
      expect(described.version).toBe(whole.release.id);
      for (const { path, bytes } of described.resources) expect(Buffer.byteLength(contentOf(path))).toBe(bytes);
      const others = ['datapackage.json', 'README.txt', 'CITATION.cff'];
      expect(files.map(({ path }) => path).sort()).toEqual(
        [...described.resources.map(({ path }: { path: string }) => path), ...others].map((p) => `data/${p}`).sort(),
      );
    });

    test('the rows hold to the types, constraints and keys that it states', () => {
      const { resources } = JSON.parse(contentOf('datapackage.json')) as { resources: Resource[] };
      const byName = new Map(resources.map((each) => [each.name, each]));
      let checked = 0;
      for (const { path, schema } of resources.filter((each) => each.schema)) {
        const rows = recordsOf(path);
        for (const field of schema?.fields ?? []) {
          const values = rows.map((row) => row[field.name] ?? '');
          for (const value of values) expect(problemWith(value, field), `${path} ${field.name} “${value}”`).toBeNull();
          if (field.constraints?.unique) expect(new Set(values).size).toBe(values.length);
          checked += values.length;
        }
        for (const { fields, reference } of schema?.foreignKeys ?? []) {
          const target = reference.resource === undefined ? path : (byName.get(reference.resource)?.path ?? '');
          const keys = new Set(recordsOf(target).map((row) => row[reference.fields[0] ?? '']));
          for (const row of rows) {
            const value = row[fields[0] ?? ''];
            if (value !== '') expect(keys, `${path} ${fields[0]}`).toContain(value);
          }
        }
      }
      expect(checked).toBeGreaterThan(whole.claims.length * 50);
    });

    test('places.geojson and routes.geojson are GeoJSON by the measure of a strict reader, without a crs', () => {
      for (const name of ['places.geojson', 'routes.geojson']) {
        const read = JSON.parse(contentOf(name));
        expect(check(contentOf(name))).toEqual(read);
        expect(read).not.toHaveProperty('crs');
        expect(read.bbox).toHaveLength(4);
        expect(read.release).toBe(whole.release.id);
      }
      expect(collection('places.geojson').features).toHaveLength(whole.places.length);
    });

    test('routes.geojson has every route with its counts, its rule, and a shape if and only if it is drawn', () => {
      const { features } = collection('routes.geojson');
      expect(features.map(({ id }) => id)).toEqual(whole.routes.map(({ id }) => id));
      for (const { id, geometry, properties } of features) {
        const route = evidence.route(id as string as RouteId);
        expect(geometry !== null).toBe(isDrawn(route, evidence));
        expect(properties?.['claim_count']).toBe(route.claims.length);
        expect(properties?.['width_rule']).toBe('largest');
        const { claim, weight } = weighRoute(route, evidence, 'largest');
        expect(properties?.['width_claim_id']).toBe(weight.kind === 'people' ? claim.id : null);
      }
      expect(features.some(({ geometry }) => geometry === null)).toBe(true);
      expect(features.filter(({ geometry }) => geometry?.type === 'Point').length).toBe(
        whole.routes.filter((route) => isMarked(route) && isDrawn(route, evidence)).length,
      );
    });

    test('dataset.json reads back as the dataset', () => {
      expect(JSON.parse(contentOf('dataset.json'))).toEqual(JSON.parse(JSON.stringify(whole)));
      expect(JSON.parse(contentOf('dataset.json'))).toEqual(whole);
    });

    test('README.txt names every file and explains every column', () => {
      const text = contentOf('README.txt');
      for (const { path } of files) if (!path.endsWith('README.txt')) expect(text).toContain(path.slice(5));
      for (const { columns } of tables) for (const { name } of columns) expect(text).toContain(`\n${name}: `);
      expect(text).toContain(whole.release.id);
    });

    test('check sums are lines of hash and name, sorted, one for each file', () => {
      const sums = checkSums(files, (content) => createHash('sha256').update(content).digest('hex'));
      const names = sums
        .split('\n')
        .slice(0, -1)
        .map((line) => /^[0-9a-f]{64} {2}([\w.-]+)$/.exec(line)?.[1]);
      expect(names).toEqual(files.map(({ path }) => path.slice(5)).sort());
      expect(sums).toContain(createHash('sha256').update(contentOf('claims.csv')).digest('hex'));
    });

    function contentOf(name: string): string {
      const file = files.find(({ path }) => path === `data/${name}`);
      if (!file) throw new Error(`no such file: ${name}`);
      return file.content;
    }

    function collection(name: string): FeatureCollection {
      return JSON.parse(contentOf(name));
    }

    function rowsOf(name: string): string[][] {
      const rows: string[][] = parse(contentOf(name), { record_delimiter: '\r\n' });
      return rows.map((row) => row.map((cell) => cell.replace(/^'/, '')));
    }

    function recordsOf(name: string): Record<string, string>[] {
      const [head = [], ...rows] = rowsOf(name);
      return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index] ?? '', cell])));
    }
  },
);

test('a joint figure and a path over the date line are several lines', () => {
  const routes = publishedFiles(evidenceIn(INVENTED)).find(({ path }) => path === 'data/routes.geojson');
  const { features } = JSON.parse(routes?.content ?? '') as FeatureCollection;
  const typeOf = (id: string) => features.find((feature) => feature.id === id)?.geometry?.type;
  expect(typeOf('dispatch-home-coral-and-pearl')).toBe('MultiLineString');
  expect(typeOf('dispatch-northland-condor')).toBe('MultiLineString');
  expect(typeOf('dispatch-upland-westland')).toBe('LineString');
});

test('a destination without a code leaves the cell empty, unless a position has to be held beside one that has', () => {
  const whole = datasetOf([{ to: 'northland' }, { to: ['pearl', 'coral'] }, { to: ['coral', 'northland'] }]);
  const places = whole.places.map((place) => ({
    ...place,
    iso: place.names.en === 'Pearl' ? ('PX' as never) : null,
    geonames: null,
    wikidata: null,
  }));
  const content = publishedFiles(evidenceIn({ ...whole, places })).find(({ path }) => path === 'data/claims.csv');
  const rows: Record<string, string>[] = parse(content?.content ?? '', { record_delimiter: '\r\n', columns: true });
  expect(rows.map((row) => row['destination_iso'])).toEqual(['', 'PX | none', '']);
  for (const name of ['destination_geonames', 'destination_wikidata']) {
    expect(rows.map((row) => row[name])).toEqual(['', '', '']);
  }
  const about = CLAIMS.columns.find(({ name }) => name === 'destination_iso')?.about;
  expect(about).toContain('Empty where no destination has one');
});

test('both ends of a figure say that a bound beside it is printed and not ours', () => {
  for (const end of ['quantity_low', 'quantity_high']) {
    const about = CLAIMS.columns.find(({ name }) => name === end)?.about;
    expect(about).toContain('With “up to”, “at least” or “more than” it is the printed number');
  }
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly itemType?: string;
  readonly constraints?: { required?: boolean; unique?: boolean; enum?: string[]; minimum?: number };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly foreignKeys: readonly { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

/** What is wrong with a cell, or null. */
function problemWith(value: string, { type, itemType, constraints = {} }: Field): string | null {
  if (value === '') return constraints.required ? 'is required' : null;
  if (constraints.enum && !constraints.enum.includes(value)) return 'is none of its words';
  if (type === 'integer' && !/^\d+$/.test(value)) return 'is no whole number';
  if (type === 'integer' && Number(value) < (constraints.minimum ?? 0)) return 'is too small';
  if (type === 'boolean' && !['true', 'false'].includes(value)) return 'is neither true nor false';
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'is no day';
  if (itemType === 'integer' && !value.split(LIST_SEPARATOR).every((item) => /^\d+$/.test(item))) return 'is no list';
  return null;
}

function at(when: string) {
  return { when, of: 'movement', basis: 'invented' } as const;
}
