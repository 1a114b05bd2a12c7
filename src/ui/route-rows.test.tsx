import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { RouteId } from '../core/model/ids.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { RouteListbox } from './route-listbox.tsx';
import { routeGroups } from './route-rows.ts';

const lookup = lookupIn(
  datasetOf([
    { to: ['northland', 'pearl'], people: 900 },
    { to: 'northland', people: 300 },
    { from: 'upland', to: 'ferry', people: 500 },
    { article: 'courier', from: 'upland', to: 'ferry', people: 40 },
    { to: ['pearl', 'coral'], people: 30 },
    { from: 'ferry', to: 'home', direction: 'repatriation', people: 7 },
    { to: 'abroad', people: 9 },
  ]),
);
const rows = routeGroups(lookup, 'largest', 3).flatMap((group) => group.rows);
const LISTBOX = {
  lookup,
  rule: 'largest',
  mostRoutes: 3,
  selected: { kind: 'place', id: lookup.mapData.places.find(({ id }) => id === 'northland')?.id },
  onActive: () => {},
  onOpen: () => {},
} as unknown as Parameters<typeof RouteListbox>[0];

test('as many routes as can be read have a row each', () => {
  const few = routeGroups(lookup, 'largest', lookup.mapData.routes.length).flatMap((group) => group.rows);
  expect(few.map(({ lead, routes, country }) => [[lead], country, routes])).toEqual(
    few.map(({ lead }) => [[lead], null, [lead]]),
  );
  expect(few).toHaveLength(lookup.mapData.routes.length);
});

test('more of them share the rows of countries, each in one: what lies in a country, and joint figures, are in it', () => {
  const routes = rows.flatMap((row) => row.routes.map(({ id }) => id as string));
  expect(routes.toSorted()).toEqual(lookup.mapData.routes.map(({ id }) => id as string).toSorted());
  expect(rows.map(({ lead, country, routes: some }) => [country, lead.id, some.length])).toEqual([
    ['northland', 'dispatch-upland-ferry', 3],
    ['pearl', 'dispatch-home-coral-and-pearl', 1],
    ['northland', 'repatriation-ferry-home', 1],
    ['abroad', 'dispatch-home-abroad', 1],
  ]);
});

test('a row of a country says the largest figure of one of its routes, and adds none to another', () => {
  const [northland = '', pearl = ''] = renderToString(<RouteListbox {...LISTBOX} active={null} />)
    .split('role="option"')
    .slice(1)
    .map((row) => row.replace(/<svg.*?<\/svg>/gs, '').replace(/^[^>]*>|<[^>]*>/g, ' '));
  expect(northland).toMatch(/^\s*Northland\s+500\s+largest single figure · 3 routes · 4 claims, 2 articles/);
  expect(pearl).toMatch(/^\s*Pearl\s+only joint\s+1 route · 1 claim, 1 article/);
});

test('the row of a country is picked with its place, and marked with any of its routes', () => {
  const html = renderToString(<RouteListbox {...LISTBOX} active={'dispatch-home-northland-and-pearl' as RouteId} />);
  expect(html).toContain('aria-activedescendant="option-dispatch-upland-ferry"');
  expect(html.match(/is-active/g)).toHaveLength(1);
  // Sent there, and sent back from there.
  expect(html.match(/aria-selected="true"/g)).toHaveLength(2);
});
