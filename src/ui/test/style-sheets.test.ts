import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EMBED_FRAMES } from '../../core/scene/frames.ts';
import { headCss } from '../../render/svg/head-css.ts';
import { BREAKPOINTS, FRAME_BREAKPOINTS } from '../breakpoints.ts';

const SRC = resolve(import.meta.dirname, '../..');

const sheets = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file.replaceAll('\\', '/'), withoutComments(readFileSync(join(SRC, file), 'utf8'))] as const),
);

/** They only import, each sheet into one layer. */
const ENTRIES = [
  'site/page.css',
  'publish/pages/document.css',
  'publish/embed-pages/embed.css',
  'build/preview/preview.css',
] as const;

/** Of no one component: what all pages share, what several components share, and the frames of whole pages. */
const SHARED =
  /^(?:ui\/(?:fonts|reset|tokens|base|unseen|masthead|evidence|checking)|site\/(?:layout|below|print)|embed\/embed-live|publish\/pages\/document-\w+|publish\/embed-pages\/embed-\w+|publish\/pack\/pack|render\/map\/map)\.css$/;

/** Fonts are known by their names alone, so they need no layer. */
const FONTS = 'ui/fonts.css';

const layers = /@layer ([\w,]+);/.exec(headCss())?.[1]?.split(',') ?? [];
const imports = ENTRIES.flatMap((entry) =>
  [...(sheets.get(entry) ?? '').matchAll(/@import "([^"]+)"(?: layer\((\w+)\))?;/g)].map(([, path = '', layer]) => ({
    path: join(dirname(entry), path).replaceAll('\\', '/'),
    layer,
  })),
);
const imported = new Map(imports.map(({ path, layer }) => [path, layer]));
const rest = [...sheets].filter(([path]) => !ENTRIES.some((entry) => entry === path) && path !== FONTS);

test.each(ENTRIES)('%s imports sheets and says nothing itself', (entry) => {
  expect(
    sheets
      .get(entry)
      ?.replace(/@import "[^"]+"(?: layer\(\w+\))?;/g, '')
      .trim(),
  ).toBe('');
});

test.each(rest)('all rules of %s lie in one of the layers that the page names', (path, css) => {
  expect(layers.length).toBeGreaterThan(3);
  const layer = imported.get(path);
  if (layer !== undefined) return expect(layers).toContain(layer);
  expect(imported.has(path)).toBe(false);
  const own = topLevelOf(css).filter((head) => !head.startsWith('@page'));
  expect(own.length).toBeGreaterThan(0);
  for (const head of own) expect(layers.map((each) => `@layer ${each}`)).toContain(head);
});

test('a sheet lies in the same layer wherever it is imported', () => {
  for (const { path, layer } of imports) expect(layer, path).toBe(imported.get(path));
});

test.each(rest.filter(([path]) => !SHARED.test(path)))('%s lies beside what it dresses', (path) => {
  const stem = join(SRC, dirname(path), basename(path, '.css'));
  expect(existsSync(`${stem}.tsx`) || existsSync(`${stem}.ts`)).toBe(true);
});

test('letters have seven sizes at most, in rem', () => {
  const sizes = [...(sheets.get('ui/tokens.css') ?? '').matchAll(/--size-\d+: ([^;]+);/g)].map(([, size = '']) => size);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.length).toBeLessThanOrEqual(7);
  for (const size of sizes) expect(size).toMatch(/^[\d.]+rem$/);
});

/** Paper has points; rows of the time strip are drawn for letters of one size, as the map is. */
const OTHER_SIZES: readonly RegExp[] = [
  /^(?:publish\/pack\/pack|site\/print|publish\/pages\/document-print)\.css [\d.]+pt$/,
  /^ui\/time-strip\.css 12px$/,
];

test.each(rest)('every size of letters in %s is one of them, or a share of the size around', (path, css) => {
  for (const [, size = ''] of css.matchAll(/[\s{;]font(?:-size)?:\s*(?:(?:normal|[1-9]00)\s+)?([^\s;/]+)/g)) {
    if (OTHER_SIZES.some((each) => each.test(`${path} ${size}`))) continue;
    expect(size).toMatch(/^(?:var\(--size-[1-7]\)|0\.\d+em|inherit)$/);
  }
});

test.each(rest.filter(([path]) => path !== 'ui/tokens.css'))('%s names no colour but by a variable', (_path, css) => {
  const values = [...css.matchAll(/:\s([^;{}]+);/g)].map(([, value = '']) => value);
  const literal =
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|(?<![-\w])(?:white|black|gr[ae]y|red|blue|green|yellow)(?![-\w])/i;
  expect(values.filter((value) => literal.test(value))).toEqual([]);
});

/** They fit frames of any size, and ask for more. */
const EMBEDS = /^(?:publish\/embed-pages|embed)\//;

test('the site changes its layout at five widths at most', () => {
  const named = Object.values(BREAKPOINTS);
  expect(named.length).toBeLessThanOrEqual(5);
  const asked = rest
    .filter(([path]) => !EMBEDS.test(path))
    .flatMap(([path, css]) =>
      [...css.matchAll(/@(?:media|container)[^{]*/g)].flatMap(([query]) =>
        [...query.matchAll(/width[:<>=\s]+([\d.]+)px/g)].map(([, px]) => ({ path, px: Number(px) })),
      ),
    );
  expect(new Set(asked.map(({ px }) => Math.ceil(px)))).toEqual(new Set(named));
  // Just less than a width is a fiftieth of a px below it; a map's own width is rounded to whole px, and there it is half.
  for (const { path, px } of asked)
    expect([0, 0.02, 0.5], path).toContain(Math.round((Math.ceil(px) - px) * 100) / 100);
});

/** What an embed asks of its size, with the sheet's file; the drawer's script asks what its sheet does. */
const embedQueries = [
  ...rest
    .filter(([path]) => EMBEDS.test(path))
    .flatMap(([path, css]) => [...css.matchAll(/@(?:media|container)[^{]*/g)].map(([query]) => ({ path, query }))),
  ...[...readFileSync(join(SRC, 'embed/embed-drawer.ts'), 'utf8').matchAll(/matchMedia\('([^']*)'\)/g)].map(
    ([, query = '']) => ({ path: 'embed/embed-drawer.ts', query }),
  ),
];

test('embeds change their layout at widths and heights that have a name', () => {
  const { widths, heights, flat } = FRAME_BREAKPOINTS;
  const asked = embedQueries.filter(({ query }) => !query.startsWith('@container map'));
  const numbers = asked.flatMap(({ path, query }) => sizesIn(query).map((size) => ({ path, ...size })));
  const named: readonly number[] = Object.values(widths);
  expect(numbers.filter(({ of, px }) => of === 'width' && !named.includes(px))).toEqual([]);
  expect(new Set(numbers.filter(({ of }) => of === 'height').map(({ px }) => px))).toEqual(
    new Set(Object.values(heights)),
  );
  const ratios = asked.flatMap(({ query }) => [...query.matchAll(/aspect-ratio >= (\d+) \/ (\d+)/g)]);
  expect(ratios.length).toBeGreaterThan(0);
  for (const [, width, height] of ratios) expect(Number(width) / Number(height)).toBe(flat);
});

test('which picture lies in the map hangs on the sizes that pictures are composed for', () => {
  const asked = embedQueries.filter(({ query }) => query.startsWith('@container map'));
  const numbers = asked.flatMap(({ query }) => sizesIn(query));
  expect(numbers.length).toBeGreaterThan(10);
  for (const { of, px } of numbers) expect(EMBED_FRAMES.map((frame) => frame[`${of}Px`])).toContain(px);
});

function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '');
}

/** What stands before the braces of the outermost blocks. */
function topLevelOf(css: string): readonly string[] {
  const heads: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{' && depth === 0) heads.push(css.slice(from, index).trim());
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) from = index + 1;
  }
  return heads;
}

/** "(30rem <= width < 62.5rem)" has two. @throws where a number of a query is none of these, or is not known. */
function sizesIn(query: string): readonly { readonly of: 'width' | 'height'; readonly px: number }[] {
  const size = String.raw`(?<[at]>[\d.]+)(?<[unit]>px|rem)`;
  const named = (which: string) => size.replace('[at]', which).replace('[unit]', `${which}Unit`);
  const found = [
    ...query.matchAll(new RegExp(`\\((?:${named('from')} <= )?(?<of>width|height)(?: [<>]=? ${named('to')})?\\)`, 'g')),
  ].flatMap(({ groups = {} }) =>
    ['from', 'to'].flatMap((which) => {
      const [at, unit] = [groups[which], groups[`${which}Unit`]];
      if (at === undefined) return [];
      return [
        {
          of: groups['of'] === 'width' ? ('width' as const) : ('height' as const),
          px: Number(at) * (unit === 'rem' ? 16 : 1),
        },
      ];
    }),
  );
  const all = query.replace(/aspect-ratio >= \d+ \/ \d+/g, '').match(/[\d.]+/g) ?? [];
  if (found.length !== all.length) throw new Error(`not every number was understood: ${query}`);
  return found;
}
