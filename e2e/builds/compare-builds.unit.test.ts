import { expect, test } from 'vitest';
import { compareBuilds } from './compare-builds.ts';
import { buildWith, comparedWith, FILES, type Files, PAGE, pngSaying } from './fixture-builds.ts';

const ROUTE = 'route/one/index.html';

/** Everything that differs: address, part, and both sides. */
function differing(files: Files) {
  const { missing, additional, compared } = comparedWith(files);
  return [
    ...missing.map((address) => [address, 'missing']),
    ...additional.map((address) => [address, 'new']),
    ...compared.flatMap(({ address, differences }) =>
      differences.map(({ part, before, after }) => [address, part, before, after]),
    ),
  ];
}

function pageWith(before: string, after: string): Files {
  if (!PAGE.includes(before)) throw new Error(`The page has no ${before}.`);
  return { [ROUTE]: PAGE.replace(before, after) };
}

test('a build is the same as itself, file by file', () => {
  const { compared, ...others } = comparedWith({});
  expect(compared).toHaveLength(Object.keys(FILES).length - 1);
  expect(compared.filter(({ sameBytes }) => !sameBytes)).toEqual([]);
  expect(others).toEqual({ missing: [], additional: [], bundles: [] });
});

test.each([
  ['text', '2,000', '3,000', 'About 2,000 people.', 'About 3,000 people.'],
  ['text', '>Inventland</text>', '>Elsewhere</text>', 'Inventland', 'Elsewhere'],
  ['attributes', 'aria-label="Site"', 'aria-label="Pages"', 'aria-label="Site"', 'aria-label="Pages"'],
  ['attributes', 'lang="en"', 'lang="de"', 'lang="en"', 'lang="de"'],
  ['ids', 'id="figure" ', '', '#figure', null],
  ['links', '<a href="../../">', '<a href="../">', '../../', '../'],
  [
    'links',
    'rel="canonical"',
    'rel="prev"',
    'canonical https://atlas.example/route/one/',
    'prev https://atlas.example/route/one/',
  ],
  ['metadata', 'content="A route."', 'content="Route."', 'description: A route.', 'description: Route.'],
  [
    'metadata',
    "'self' ",
    '',
    "Content-Security-Policy: script-src 'self' 'sha-*'",
    "Content-Security-Policy: script-src 'sha-*'",
  ],
  ['JSON-LD', '"name":"To Inventland"', '"name":"Elsewhere"', '"name": "To Inventland"', '"name": "Elsewhere"'],
])('a page differs in its %s: %s became "%s"', (part, before, after, was, is) => {
  expect(differing(pageWith(before, after))).toEqual([[ROUTE, part, was, is]]);
});

test.each([
  ['the hash of a bundle', 'document-CwcSkrK2.css', 'document-ABCDEFGH.css'],
  ['the name of a bundle', 'document-CwcSkrK2.css', 'paper-ABCDEFGH.css'],
  ['a class', 'class="figure"', 'class="number"'],
  ['an element within a line', '<b>2,000</b>', '<strong>2,<i>000</i></strong>'],
  ['a block in two', 'About <b>', 'About</p><p><b>'],
  ['white space', 'About <b>', 'About\n   <b>'],
  ['an entity', 'About', '&#65;bout'],
  ['a script and its hash', 'start("now")', 'start("later")'],
  ['hashes in the policy', "'sha256-AbC='", "'sha256-DeF=' 'sha256-GhI='"],
  ['what a drawing refers to', 'id="hatch"/><use href="#ground"/>', 'id="lines"/><use href="#land"/>'],
  ['the layout of JSON-LD', '{"@type"', '{ "@type"'],
])('a page says the same with %s changed', (_, before, after) => {
  expect(differing(pageWith(before, after))).toEqual([]);
});

test.each([
  ['data/claims.csv', 'claim,persons\r\none,2001\r\n', 'line', 'one,2000\r', 'one,2001\r'],
  ['data/claims.csv', 'claim,persons\none,2000\r\n', 'line', 'claim,persons\r', 'claim,persons'],
  [
    'route/one/oembed.json',
    '{"title": "To Inventland"}',
    'line',
    '{"title":"To Inventland"}',
    '{"title": "To Inventland"}',
  ],
  [
    'route/one/evidence-pack.pdf',
    '%PDF\n/URI (https://two.example/)\n%%EOF',
    'links',
    'https://one.example/',
    'https://two.example/',
  ],
  ['changes.atom', '<feed />', 'line', '<feed/>', '<feed />'],
  ['embed/dispatch-atlas-1.0.0.js', 'define() ', 'line', 'define()', 'define() '],
  [
    'picture/one.png',
    pngSaying('Map of routes'),
    'chunks',
    'Description en Map of a route',
    'Description en Map of routes',
  ],
  ['picture/one.svg', FILES['picture/one.svg'].replace('A route', 'Routes'), 'text', 'A route', 'Routes'],
  [
    '_headers',
    FILES['_headers'].replace('nosniff', 'no'),
    'line',
    '  X-Content-Type-Options: nosniff',
    '  X-Content-Type-Options: no',
  ],
  ['release/2031-05-01-11111111/embed/index.html', '<!doctype html><title>Thawed</title>', 'text', 'Frozen', 'Thawed'],
  ['release/2031-05-01-11111111/SHA256SUMS', '', 'names', 'data/claims.csv', null],
] as const)('%s differs where what it says does', (address, content, part, was, is) => {
  expect(differing({ [address]: content })).toContainEqual([address, part, was, is]);
});

test('an evidence pack with the same words and links in other bytes differs all the same', () => {
  const address = 'route/one/evidence-pack.pdf';
  expect(differing({ [address]: `${FILES[address]}\n` }).map((found) => found.slice(0, 2))).toEqual([
    [address, 'bytes'],
  ]);
});

test('a file without text is the same byte for byte or not at all', () => {
  const [difference, ...others] = differing({ 'fonts/letters.ttf': Uint8Array.of(0, 255, 253) });
  expect(difference?.slice(0, 2)).toEqual(['fonts/letters.ttf', 'bytes']);
  expect(difference?.[2]).not.toBe(difference?.[3]);
  expect(others).toEqual([]);
});

test.each([
  ['picture/one.png', pngSaying('Map of a route', 'others')],
  ['picture/one.svg', FILES['picture/one.svg'].replace('h9', 'h8')],
  ['_headers', FILES['_headers'].replace('AbC', 'DeF')],
  [
    'release/2031-05-01-11111111/SHA256SUMS',
    `${'1'.repeat(64)}  data/claims.csv\n${'1'.repeat(64)}  embed/assets/frame-ABCDEFGH.js\n`,
  ],
])('%s is the same with other bytes where it says the same', (address, content) => {
  expect(differing({ [address]: content })).toEqual([]);
  expect(comparedWith({ [address]: content }).compared.find((file) => file.address === address)?.sameBytes).toBe(false);
});

test('missing and new addresses are found, bundles apart', () => {
  expect(differing({ [ROUTE]: null, 'route/two/index.html': PAGE })).toEqual([
    [ROUTE, 'missing'],
    ['route/two/index.html', 'new'],
  ]);
  const rehashed = comparedWith({ 'assets/document-CwcSkrK2.css': null, 'assets/document-ABCDEFGH.css': 'p{}' });
  expect(rehashed).toMatchObject({ missing: [], additional: [], bundles: [] });
  const renamed = comparedWith({ 'assets/document-CwcSkrK2.css': null, 'assets/paper-ABCDEFGH.css': 'p{}' });
  expect(renamed).toMatchObject({
    missing: [],
    additional: [],
    bundles: [{ part: 'bundles', before: 'assets/document-*.css', after: 'assets/paper-*.css' }],
  });
});

test('two folders without a build are not the same, and a broken picture is named', () => {
  const empty = buildWith(Object.fromEntries(Object.keys(FILES).map((address) => [address, null])));
  expect(() => compareBuilds(empty, empty)).toThrow(empty);
  expect(() => comparedWith({ 'picture/one.png': 'no picture' })).toThrow('picture/one.png');
});
