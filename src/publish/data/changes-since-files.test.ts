import { expect, test } from 'vitest';
import type { ChangesSince } from '../../core/changes/changes-since.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { datasetWithHistory, GONE, NORTHLAND } from '../test/fixture-changes.ts';
import { changesSince, changesSinceFiles } from './changes-since-files.ts';

const [FIRST, SECOND, THIRD] = ['2031-05-01-11111111', '2031-06-01-22222222', '2031-06-01-33333333'];
const dataset = datasetWithHistory('“50”');

test('each release has a file of what came after it, and of nothing that it brought itself', () => {
  const files = changesSinceFiles(dataset);
  expect(files.map(({ path, mime }) => [path, mime])).toEqual(
    [THIRD, SECOND, FIRST].map((release) => [`since/${release}.json`, 'application/json']),
  );
  const read = files.map(({ content }) => JSON.parse(content) as ChangesSince);
  expect(read.map(({ release, changes }) => [release, changes.map((change) => change.release)])).toEqual([
    [THIRD, []],
    [SECOND, [THIRD]],
    [FIRST, [THIRD, SECOND, SECOND]],
  ]);
  for (const { format, latest } of read) {
    expect(format).toBe('dispatch-atlas-since/1');
    expect(latest).toEqual({ release: THIRD, date: '2031-06-01' });
  }
});

test('a corrected figure is told from what to what, with the reason and where the log tells of it', () => {
  expect(changesSince(FIRST, dataset)?.changes[1]).toEqual({
    release: SECOND,
    date: '2031-06-01',
    kind: 'corrected',
    claim: 'gazette/1',
    title: 'From North Korea (province not stated) to Northland: 50, planned',
    routes: [NORTHLAND],
    figure: { from: '“50”', to: '““50”” & more' },
    why: '“50”',
    address: `changes/#${SECOND}.gazette.1`,
  });
});

test('a correction of something else, and what was withdrawn, change no figure', () => {
  const [withdrawn, , status] = changesSince(FIRST, dataset)?.changes ?? [];
  expect(withdrawn).toMatchObject({ kind: 'withdrawn', figure: null, routes: [GONE] });
  expect(status).toMatchObject({ kind: 'corrected', figure: null });
});

test('what is not released yet is in none, and before the first release there are none', () => {
  expect(JSON.stringify(changesSinceFiles(dataset))).not.toContain('dispatch-home-dune');
  expect(changesSince('2031-01-01-00000000', dataset)).toBeNull();
  const unreleased = { ...datasetOf([{ to: 'northland' }]), changes: [], releases: [] };
  expect(changesSinceFiles(unreleased)).toEqual([]);
});

test('every address is one that pages kept years ago take for a way within the site', () => {
  const ways = (changesSince(FIRST, dataset)?.changes ?? []).map(({ address }) => address);
  expect(ways).toHaveLength(3);
  for (const way of ways) expect(way).toMatch(/^(?:[a-z0-9][a-z0-9-]*\/)*#[\w=.-]+$/);
});
