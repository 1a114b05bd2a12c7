import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { lookupIn } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import type { WidthRule } from '../core/scene/weight.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { RouteCard } from './route-card.tsx';
import { RouteRemarks } from './route-remarks.tsx';

const data = datasetOf([
  { to: 'pearl', people: 800, status: 'completed', measure: 'arrived' },
  { article: 'courier', to: 'pearl', people: 300, qualifier: 'about' },
  { from: 'upland', to: 'westland', status: 'under_way' },
  { direction: 'stock', to: 'dune', measure: 'present' },
  { to: 'abroad', people: 5_000 },
]);
const lookup = lookupIn(data);
const [pearl, westland, dune, abroad] = data.routes;

function card(routes: readonly (Route | undefined)[], widthRule: WidthRule = 'largest', byKeys = false): string {
  return renderToString(
    <RouteCard
      routes={routes.filter((route) => route !== undefined)}
      lookup={lookup}
      widthRule={widthRule}
      onOpen={() => {}}
      onClose={() => {}}
      byKeys={byKeys}
    />,
  );
}

test('a card gives the figure of the rule, with the status of the claim it comes from', () => {
  expect(textOf(card([pearl], 'largest'))).toContain('800 people, completed');
  expect(textOf(card([pearl], 'lowest'))).toContain('about 300 people, planned');
  expect(textOf(card([pearl], 'largest'))).toContain('Width of the line: largest single figure.');
  expect(textOf(card([pearl], 'claims'))).toContain('Width of the line: number of claims (2 claims).');
});

test('a card says how many claims and articles there are, and all that they say of the status', () => {
  expect(textOf(card([pearl]))).toContain('2 claims in 2 articles: planned and completed');
});

test('a card says how differing figures stand to each other, once that is loaded', () => {
  const differing = datasetOf([
    { to: 'pearl', people: 800 },
    { article: 'courier', to: 'pearl', people: 300 },
  ]);
  const html = (remarks?: typeof RouteRemarks) =>
    renderToString(
      <RouteCard
        routes={differing.routes}
        lookup={lookupIn(differing)}
        widthRule="largest"
        onOpen={() => {}}
        onClose={() => {}}
        remarks={remarks}
      />,
    );
  const sentence =
    'Two figures for a plan or quota, from 2 reports of different dates: 800 (Invented Press, 2 April 2031) and 300 (Invented Press, January to March 2032, date inferred).';
  expect(textOf(html(RouteRemarks))).toContain(sentence);
  expect(textOf(html())).not.toContain('Two figures');
  expect(html(RouteRemarks).match(/class="route-card-rule"/g)).toHaveLength(2);
});

test('a route without a figure is shown without one', () => {
  const text = textOf(card([westland]));
  expect(text).toContain('No figure for the whole');
  expect(text).toContain('As thin as lines get: no report gives a number of people for this route.');
});

test('people already there have no line, and what no map can show has none either', () => {
  expect(textOf(card([dune]))).toContain('a square on the map');
  expect(textOf(card([abroad]))).toContain('Not on the map');
});

test('the way to the evidence is a link that works without scripts', () => {
  expect(card([pearl])).toContain(`href="#route=${pearl?.id}"`);
});

test('the card of the route that the keys are on has nothing that Tab could stop at, and says which key opens it', () => {
  const html = card([pearl], 'largest', true);
  expect(html).not.toContain('<button');
  expect(html.match(/<a [^>]*>/g)?.filter((link) => !link.includes('tabindex="-1"'))).toEqual([]);
  expect(textOf(html)).toContain('Read the evidence or press Enter');
  expect(card([pearl])).not.toMatch(/tabindex|Enter/);
});

test('several routes under one pointer are a list to choose from', () => {
  const html = card([pearl, westland, dune]);
  expect(html).toContain('3 routes here');
  expect([...html.matchAll(/href="#route=([^"]+)"/g)].map((link) => link[1])).toEqual([
    pearl?.id,
    westland?.id,
    dune?.id,
  ]);
  expect(textOf(html)).toContain('no figure');
});

test('a card of nothing is nothing', () => {
  expect(card([])).toBe('');
});

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}
