import { expect, test } from 'vitest';
import { growthTable, ROWS } from './table.ts';

/** The cells of a line of the table. */
function lineOf(table: string, label: string): readonly string[] {
  const found = table.split('\n').find((line) => line.startsWith(`| ${label} |`));
  if (found === undefined) throw new Error(`no line "${label}" in\n${table}`);
  return found
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test('sizes are columns by number, figures have their digits and stand beside each other', () => {
  const table = growthTable({
    1000: { data: { figures: { claims: 10_051, routes: 431 } } },
    15: { data: { figures: { claims: 187, routes: 74, sceneMs: 38.96 } }, build: { figures: { peakGb: 1.836 } } },
  });
  expect(lineOf(table, 'invented articles')).toEqual(['15', '1,000']);
  expect(lineOf(table, 'claims / routes')).toEqual(['187 / 74', '10,051 / 431']);
  expect(lineOf(table, 'one `buildScene` with nothing remembered, ms')).toEqual(['39.0', '–']);
  expect(lineOf(table, 'peak memory of that build, GB')).toEqual(['1.84', '']);
});

test('a step without figures says why it has none', () => {
  const table = growthTable({
    200: {
      build: { stoppedAfterMin: 20 },
      built: { notRun: 'no build' },
      page: { failed: 'Error: the page\n  did not open' },
      'check one': { notRun: 'no such option' },
    },
  });
  expect(lineOf(table, 'build with nothing kept, CPU s')).toEqual(['stopped after 20 min']);
  expect(lineOf(table, 'built folder, MB / files')).toEqual(['no build']);
  expect(lineOf(table, 'elements of the front page')).toEqual(['failed']);
  expect(lineOf(table, 'check of one article, s / CPU s')).toEqual(['no such option']);
  expect(table).toContain('- 200, page: Error: the page did not open');
});

test('every line is there once, and all have as many cells', () => {
  const lines = growthTable({ 0: {}, 15: {} }).split('\n');
  expect(lines).toHaveLength(ROWS.length + 3);
  expect(new Set(ROWS.map(({ label }) => label)).size).toBe(ROWS.length);
  expect(new Set(lines.map((line) => line.split('|').length))).toEqual(new Set([5]));
});

test('what the folder grows by with each article is told from one size to the next', () => {
  const built = (megabytes: number) => ({ built: { figures: { megabytes } } });
  const table = growthTable({ 0: built(20), 20: built(34), 55: { built: { notRun: 'no build' } }, 200: built(60) });
  expect(lineOf(table, 'built folder, MB more for each article than in the column before')).toEqual([
    '',
    '0.70',
    '',
    '',
  ]);
});
