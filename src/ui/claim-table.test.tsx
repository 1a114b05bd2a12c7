import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { ClaimTable } from './claim-table.tsx';
import { COLUMNS, type Sort } from './claim-table-order.ts';

const data = datasetOf([
  { id: 'plan', to: 'pearl', people: 800, qualifier: 'about' },
  { id: 'silent', from: 'upland', to: 'westland', status: 'under_way', measure: 'departed' },
  { id: 'joint', article: 'courier', to: ['pearl', 'coral'], people: [30, 40], unit: 'persons_per_group' },
]);
const lookup = lookupIn(data);

function table(sort: Sort | null): string {
  return renderToString(<ClaimTable lookup={lookup} sort={sort} onSort={() => {}} />);
}

test('every claim is one row, with its route as the heading and a link', () => {
  const html = table(null);
  const rows = [...html.matchAll(/<tr data-claim="([^"]+)" data-route="([^"]+)"><th scope="row"><a href="([^"]+)">/g)];
  expect(rows.map((row) => row[1])).toEqual(data.claims.map((claim) => claim.id));
  for (const [, claim, route, href] of rows) {
    expect(href).toBe(`#route=${route}`);
    expect(data.routes.find((each) => each.id === route)?.claims).toContain(claim);
  }
});

test('every row has a cell for every column', () => {
  const html = table(null);
  expect(html.match(/<th scope="col"/g)).toHaveLength(COLUMNS.length);
  expect(html.match(/<td /g)).toHaveLength(data.claims.length * (COLUMNS.length - 1));
});

test('only the column that orders the table says so, and which way', () => {
  expect(table(null)).not.toContain('aria-sort');
  for (const column of COLUMNS) {
    for (const [descending, word] of [
      [true, 'descending'],
      [false, 'ascending'],
    ] as const) {
      const html = table({ column, descending });
      expect(html.match(/aria-sort="[a-z]+"/g)).toEqual([`aria-sort="${word}"`]);
      expect(html).toMatch(new RegExp(`<th scope="col" class="claim-table-${column}" aria-sort="${word}">`));
    }
  }
});

test('figures stand with their qualifiers, and silence is said, never a number', () => {
  const text = table({ column: 'figure', descending: true }).replace(/<[^>]+>/g, '|');
  expect(text).toContain('|about 800|');
  expect(text).toContain('|30–40 in each group|');
  expect(text).toContain('|no figure|');
  expect(text.indexOf('no figure')).toBeGreaterThan(text.indexOf('30–40'));
});

test('figures that differ are numbered, and a note below the table says how they stand to each other', () => {
  const differing = lookupIn(
    datasetOf([
      { to: 'westland', people: 5 },
      { to: 'pearl', people: 800 },
      { to: 'northland', people: 40 },
      { article: 'courier', to: 'westland', people: 7 },
      { article: 'courier', to: 'pearl', people: 300 },
    ]),
  );
  const html = renderToString(<ClaimTable lookup={differing} sort={null} onSort={() => {}} />);
  const cells = [...html.matchAll(/<td class="claim-table-figure"([^>]*)>(.*?)<\/td>/g)];
  const numbered = (note: number) => [
    ` aria-describedby="claims-note-${note}"`,
    `<sup aria-hidden="true"> ${note}</sup>`,
  ];
  expect(cells.map(([, described, inside = '']) => [described, inside.replace(/^\d+/, '')])).toEqual([
    numbered(1),
    numbered(2),
    ['', ''],
    numbered(1),
    numbered(2),
  ]);
  const notes = [...html.matchAll(/<p id="(claims-note-\d)"[^>]*>([^<]*)<\/p>/g)].map(([, id, words]) => [id, words]);
  expect(notes.map(([id]) => id)).toEqual(['claims-note-1', 'claims-note-2']);
  expect(notes[1]?.[1]).toBe(
    '2: Two figures for a plan or quota, from 2 reports of different dates: 800 (Invented Press, 2 April 2031) and 300 (Invented Press, January to March 2032, date inferred).',
  );
  expect(html.indexOf('claims-note-1"')).toBeLessThan(html.indexOf('</table>'));
  expect(html.indexOf('<p id=')).toBeGreaterThan(html.indexOf('</table>'));
});

test('a date that was inferred is called so, and a carrier is named', () => {
  const text = table(null).replace(/<[^>]+>/g, '');
  expect(text).toContain('date inferred');
  expect(text).toContain('Invented Press, carried by Bridge Wire');
});

test('of more claims than a page holds the first are laid out, counted among all, and the whole is named', () => {
  const many = lookupIn(datasetOf(Array.from({ length: 250 }, (_, index) => ({ to: 'pearl', people: index + 1 }))));
  const html = renderToString(
    <ClaimTable lookup={many} sort={{ column: 'figure', descending: true }} onSort={() => {}} />,
  );
  const claims = [...html.matchAll(/<tr data-claim="gazette\/(\d+)"/g)].map(([, id]) => Number(id));
  expect(claims).toEqual(Array.from({ length: 100 }, (_, index) => 250 - index));
  expect(html).toContain('<table aria-rowcount="251">');
  const rows = [...html.matchAll(/aria-rowindex="(\d+)"/g)].map(([, index]) => Number(index));
  expect(rows).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
  expect(html).toContain('250 claims, one a row; here rows 1–100.');
  expect([...html.matchAll(/<option[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual([
    '1–100',
    '101–200',
    '201–250',
  ]);
  expect(html).toMatch(/role="status"[^>]*>Rows 1–100 of 250</);
  expect(html).toContain('href="all/"');
});

test('on the first page what leads back says that it leads nowhere, and can still have the focus', () => {
  const many = lookupIn(datasetOf(Array.from({ length: 101 }, () => ({ to: 'pearl' }))));
  const html = renderToString(<ClaimTable lookup={many} sort={null} onSort={() => {}} />);
  const buttons = [...html.matchAll(/<button[^>]*aria-label="([^"]+)" aria-disabled="([^"]+)"/g)];
  expect(buttons.map(([, name, disabled]) => [name, disabled])).toEqual([
    ['First page', 'true'],
    ['Previous page', 'true'],
    ['Next page', 'false'],
    ['Last page', 'false'],
  ]);
  expect(html).not.toContain(' disabled');
});

test('where one page holds all there is nothing to turn, and nothing is counted for it', () => {
  expect(table(null)).not.toMatch(/aria-row|<nav|<select/);
});

test('a publisher’s name in another script has the language of what is written under it', () => {
  const named = lookupIn({
    ...data,
    publishers: data.publishers.map((each) => ({ ...each, name: 'Маячный листок' })),
    articles: data.articles.map((article) => ({ ...article, language: 'ru', carrier: null })),
  });
  const html = renderToString(<ClaimTable lookup={named} sort={null} onSort={() => {}} />);
  expect(html.match(/<td class="claim-table-source" lang="ru">Маячный листок</g)).toHaveLength(data.claims.length);
  expect(table(null)).not.toContain('lang=');
});
