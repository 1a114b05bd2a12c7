import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { NO_FILTER, narrowed } from '../../core/view/filter.ts';
import { shownCsv, shownGeoJson } from './shown.ts';

const DATASET = datasetOf([
  { to: 'northland', people: 700 },
  { to: 'northland', people: 900, status: 'completed' },
  { from: 'upland', to: 'westland', status: 'completed' },
  { to: 'abroad', status: 'completed' },
]);
const SHOWN = {
  link: 'https://atlas.example/#status=completed',
  widthRule: 'largest',
  legend: ['One.', 'Two.'],
} as const;
const mapData = narrowed(DATASET, { ...NO_FILTER, statuses: ['completed'] }, () => true);
const ids = mapData.claims.map(({ id }) => id);

test('the table holds the claims that are shown and no others, with link, release, rule and legend in each row', () => {
  const text = shownCsv(evidenceIn(DATASET), ids, SHOWN);
  expect(text.startsWith('\ufeffclaim_id,')).toBe(true);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  expect(rows.map((row) => row['claim_id'])).toEqual(ids);
  for (const row of rows) {
    expect(row).toMatchObject({
      view_link: SHOWN.link,
      release: DATASET.release.id,
      width_rule: 'largest',
      legend: 'One. Two.',
    });
  }
  expect(rows.filter((row) => row['gives_width'] === 'true').map((row) => row['claim_id'])).toEqual(['gazette/2']);
  // What a row says of its route, it says of what is shown.
  expect(rows[0]?.['route_claims']).toBe('1');
});

test('nothing shown is a table with a head and no rows', () => {
  const text = shownCsv(evidenceIn(DATASET), [], SHOWN);
  expect(text.split('\r\n')).toHaveLength(2);
});

test('the lines are those on the map, with link, release, rule and legend beside them', () => {
  const text = shownGeoJson(lookupIn(mapData), SHOWN);
  const read = JSON.parse(text);
  expect(check(text)).toEqual(read);
  expect(read).toMatchObject({
    view: SHOWN.link,
    release: DATASET.release.id,
    width_rule: 'largest',
    legend: SHOWN.legend,
  });
  const claims = read.features.flatMap(
    (feature: { properties: { claim_ids: string[] } }) => feature.properties.claim_ids,
  );
  expect(claims.sort()).toEqual([...ids].sort());
  expect(read.features[0].properties.figure).toBe('900');
});
