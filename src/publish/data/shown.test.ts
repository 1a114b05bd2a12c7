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
  const text = shownGeoJson({ ...lookupIn(mapData), place: evidenceIn(DATASET).place }, SHOWN);
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

test('of an open route both say what they do among all: a total whose parts are drawn is not drawn by itself either', () => {
  const whole = evidenceIn(
    datasetOf([
      { id: 'total', to: 'northland', people: 700 },
      { id: 'part', from: 'upland', to: 'northland', people: 300, partOf: 'gazette/total' },
    ]),
  );
  const { claims, routes } = whole.mapData;
  const picked = routes.filter((route) => route.claims.some((id) => id === 'gazette/total'));
  const csv = shownCsv(
    whole,
    claims.map(({ id }) => id),
    SHOWN,
    picked.flatMap((route) => route.claims),
  );
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(rows.map((row) => [row['claim_id'], row['why_not_drawn']])).toEqual([['gazette/total', 'parts_drawn']]);
  const { features } = JSON.parse(shownGeoJson(whole, SHOWN, picked));
  expect(features).toMatchObject([{ properties: { claim_ids: ['gazette/total'], drawn: false }, geometry: null }]);
});
