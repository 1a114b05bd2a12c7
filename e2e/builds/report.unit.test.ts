import { expect, test } from 'vitest';
import { cut, excerpts } from './excerpt.ts';
import { comparedWith, FILES, PAGE, pngSaying } from './fixture-builds.ts';
import { differingFiles, report } from './report.ts';

test('nothing differs: a count of each kind, and nothing else', () => {
  const comparison = comparedWith({});
  expect(differingFiles(comparison)).toBe(0);
  expect(report(comparison).split('\n')).toEqual([
    'embeds: 1 the same, 0 differ',
    'pages: 2 the same, 0 differ',
    'evidence packs: 1 the same, 0 differ',
    'oEmbed answers: 1 the same, 0 differ',
    'feeds: 1 the same, 0 differ',
    'data: 1 the same, 0 differ',
    'loaders: 1 the same, 0 differ',
    'check sums of releases: 1 the same, 0 differ',
    'headers: 1 the same, 0 differ',
    'pictures as SVG: 1 the same, 0 differ',
    'pictures as PNG: 1 the same, 0 differ',
    'other files: 1 the same, 0 differ',
    '',
    'Both publish the same.',
  ]);
});

test('all differences are told at once, those alike together, and the rest is told but not counted', () => {
  const comparison = comparedWith({
    'index.html': FILES['index.html'].replace('atlas', 'map'),
    'release/2031-05-01-11111111/embed/index.html': '<!doctype html><title>The map</title>',
    'route/one/index.html': PAGE.replace('document-CwcSkrK2', 'paper-ABCDEFGH'),
    'picture/one.png': pngSaying('Map of a route', 'others'),
    'data/claims.csv': null,
    'data/persons.csv': '',
    'assets/document-CwcSkrK2.css': null,
  });
  expect(differingFiles(comparison)).toBe(4);
  const told = report(comparison);
  expect(told).toContain('Missing:\n  data/claims.csv\n\nNew:\n  data/persons.csv\n\n');
  expect(told).toContain('index.html\n  text\n  - The atlas\n  + The map\n\n');
  expect(told).toContain('embed/index.html\n  text\n  - Frozen\n  + The map\n\n');
  expect(told).toContain('Drawn otherwise, with the same words (does not count):\n  picture/one.png\n\n');
  expect(told).toContain('Bundles (do not count)\n  bundles\n  - assets/document-*.css\n\n');
  expect(told).toContain('route/one/index.html (does not count)\n  bundles\n');
  expect(told).toContain('pages: 1 the same (1 with other bytes), 1 differ\n');
  expect(told).toContain('data: 0 the same, 0 differ, 1 missing, 1 new\n');
  expect(told).toMatch(/\n4 files are not the same\.$/);
});

test('what differs alike in many files is told once below their addresses', () => {
  const comparison = comparedWith({ 'route/one/oembed.json': '{}', 'changes.atom': '{}' });
  const [one, other] = comparison.compared.filter(({ differences }) => differences.length > 0);
  const alike = { part: 'line', before: 'a', after: 'b' };
  const own = { part: 'line', before: 'c', after: 'd' };
  if (!one || !other) throw new Error('two files differ');
  const told = report({
    ...comparison,
    compared: [
      { ...one, differences: [alike, own] },
      { ...other, differences: [alike] },
    ],
  });
  expect(told).toContain(`${one.address}\n${other.address}\n  line\n  - a\n  + b\n\n`);
  expect(told).toContain(`\n\n${one.address}\n  line\n  - c\n  + d\n\n`);
});

test('an excerpt begins shortly before what differs and shows signs that cannot be seen', () => {
  const lead = 'x'.repeat(300);
  expect(excerpts(`${lead}one`, `${lead}two`)).toEqual([`…${'x'.repeat(40)}one`, `…${'x'.repeat(40)}two`]);
  expect(cut('a\r\n\tb')).toBe('a␍␊␉b');
  expect(cut('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`);
});
