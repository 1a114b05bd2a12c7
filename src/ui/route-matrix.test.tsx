import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { matrixRow } from '#words/route-matrix.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { RouteMatrix } from './route-matrix.tsx';
import { matrixOf } from './route-matrix-cells.ts';

const data = datasetOf([
  { to: 'pearl', people: 800 },
  { to: 'westland', status: 'under_way' },
  { from: 'upland', to: 'westland', status: 'selecting' },
  { to: ['pearl', 'coral'], people: 900 },
  { article: 'courier', to: ['coral', 'pearl'], people: 1_000, qualifier: 'about' },
  { direction: 'repatriation', from: 'westland', to: 'home', measure: 'returned', people: 100 },
  { direction: 'defection', from: 'westland', to: 'home', measure: 'defected', people: 11, status: 'completed' },
  { direction: 'stock', to: 'dune', measure: 'present' },
]);
const lookup = lookupIn(data);
const html = renderToString(<RouteMatrix lookup={lookup} />);

test('every route of people who move is one link in the matrix', () => {
  const moving = data.routes.filter((route) => route.direction !== 'stock');
  const links = [...html.matchAll(/<a class="route-matrix-link [a-z]+" href="#route=([^"]+)"/g)].map((link) => link[1]);
  expect(links.toSorted()).toEqual(moving.map((route) => route.id as string).sort());
});

test('a route that is only denied stands in its cell, says so, and is shown by no line', () => {
  const denied = datasetOf([{ to: 'pearl', people: 800, rest: { stance: 'denies' } }]);
  const cell = renderToString(<RouteMatrix lookup={lookupIn(denied)} />);
  expect(cell).toContain('<span class="route-matrix-status">denied</span>');
  expect(cell).not.toMatch(/800|<svg|planned|no figure/);
});

test('each route stands where its ends cross', () => {
  const { origins, destinations, routesAt } = matrixOf(lookup);
  for (const origin of origins) {
    for (const destination of destinations) {
      for (const route of routesAt(origin, destination)) {
        expect(route.origin).toBe(origin.key);
        expect(route.destinations.toSorted().join('+')).toBe(destination.key);
      }
    }
  }
  expect(html.match(/<td/g)).toHaveLength(origins.length * destinations.length);
});

test('places that one figure ties together share a column and are not split', () => {
  const ends = matrixOf(lookup).destinations.map((end) => matrixRow(end));
  expect(ends).toContain('Pearl and the United Corals');
  expect(ends).not.toContain('The United Corals');
});

test('origins of dispatches come first, and else what most claims speak of', () => {
  const { origins, destinations } = matrixOf(lookup);
  expect(origins.map((end) => end.key)).toEqual(['home', 'upland', 'westland']);
  expect(destinations.map((end) => end.key)).toEqual(['westland', 'coral+pearl', 'home', 'pearl']);
});

test('returns and defections between the same two places stand side by side and are named', () => {
  const cell = html.split('<td').find((part) => part.includes('defection-westland-home')) ?? '';
  expect(cell).toContain('repatriation-westland-home');
  expect(cell).toMatch(/>return<.*>100<.*>defection<.*>11</);
});

test('an empty cell is not called none', () => {
  expect(html).toContain('no report in the atlas, which is not the same as none');
  expect(html).toContain('<td></td>');
});

test('a matrix without movements says so in place of an empty table', () => {
  const still = lookupIn(datasetOf([{ direction: 'stock', to: 'dune', measure: 'present' }]));
  expect(renderToString(<RouteMatrix lookup={still} />)).not.toContain('<table');
});

test('of more destinations than a page holds the first columns are laid out, with every row, counted among all', () => {
  const ends = ['northland', 'westland', 'southland', 'pearl', 'coral', 'dune', 'condor', 'ferry'] as const;
  const pairs = ends.flatMap((a, index) => ends.slice(index + 1).map((b) => [a, b] as const));
  const many = lookupIn(datasetOf([...pairs.map((to) => ({ to })), { from: 'upland', to: pairs[27] ?? [] }]));
  const matrix = matrixOf(many);
  expect(matrix.destinations).toHaveLength(28);
  const paged = renderToString(<RouteMatrix lookup={many} />);
  const heads = [...paged.matchAll(/<th scope="col" aria-colindex="(\d+)">/g)].map(([, index]) => Number(index));
  expect(heads).toEqual(Array.from({ length: 24 }, (_, index) => index + 2));
  expect(paged).toContain('<table aria-colcount="29">');
  expect(paged.match(/<th scope="row"/g)).toHaveLength(matrix.origins.length);
  expect(paged.match(/<td/g)).toHaveLength(24 * matrix.origins.length);
  expect(paged).toContain('Here columns 1–24 of 28, those with the most claims first.');
  // Two claims speak of the last pair: its column stands first.
  expect(paged).toContain('dispatch-upland-condor-and-ferry');
});

test('where one page holds all there is nothing to turn', () => {
  expect(html).not.toMatch(/aria-col|<nav|<select/);
});
