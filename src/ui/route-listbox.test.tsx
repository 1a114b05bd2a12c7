import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { RouteId } from '../core/model/ids.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { optionId, RouteListbox } from './route-listbox.tsx';
import { routeGroups } from './route-rows.ts';

const lookup = lookupIn(
  datasetOf([
    { to: 'pearl', people: 800 },
    { article: 'courier', to: 'pearl', people: 700 },
    { to: 'westland' },
    { direction: 'repatriation', from: 'westland', to: 'home', people: 100 },
    { direction: 'stock', to: 'dune', people: 40, measure: 'present' },
    { to: 'abroad', people: 9 },
  ]),
);
const PEARL = 'dispatch-home-pearl' as RouteId;
const WESTLAND = 'dispatch-home-westland' as RouteId;
const html = listbox(null, null);

test('it is one stop for Tab, and has a name', () => {
  const [box = ''] = html.match(/<div [^>]*role="listbox"[^>]*>/) ?? [];
  expect(box).toContain('tabindex="0"');
  expect(box).toContain('aria-label="Routes"');
  expect(html.match(/tabindex/gi)).toHaveLength(1);
  expect(html).not.toMatch(/<(a|button|input)\b/);
});

test('every route is an option in a group with a name, and its own name is what can be read in it', () => {
  const groups = routeGroups(lookup, 'largest');
  expect([...html.matchAll(/<div role="group" aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual(
    groups.map((group) => group.title),
  );
  const options = html.match(/<div [^>]*role="option"[^>]*>/g) ?? [];
  const routes = groups.flatMap((group) => group.routes);
  expect(options).toHaveLength(routes.length);
  for (const [index, route] of routes.entries()) {
    expect(options[index]).toContain(`id="${optionId(route.id)}"`);
    expect(options[index]).toContain(`data-route="${route.id}"`);
    expect(options[index]).not.toContain('aria-label');
  }
});

test('every option says whether it is selected, and only the one that was picked is', () => {
  const states = (selected: RouteId | null) =>
    [...listbox(null, selected).matchAll(/aria-selected="(true|false)"[^>]*data-route="([^"]*)"/g)].map(
      ([, state, id]) => [id, state],
    );
  expect(states(null)).toHaveLength(lookup.mapData.routes.length);
  expect(states(null).filter(([, state]) => state === 'true')).toEqual([]);
  expect(states(WESTLAND).filter(([, state]) => state === 'true')).toEqual([[WESTLAND, 'true']]);
});

test('it names the option that the arrow keys are on, which is the only one marked, and no option that is not there', () => {
  const active = listbox(PEARL, null);
  expect(active).toContain(`aria-activedescendant="${optionId(PEARL)}"`);
  expect(active.match(/is-active/g)).toHaveLength(1);
  expect(html).not.toContain('aria-activedescendant');
  expect(listbox('dispatch-home-coral' as RouteId, null)).not.toContain('aria-activedescendant');
});

test('a list that the filter has emptied says so', () => {
  const none = renderToString(
    <RouteListbox
      lookup={lookupIn(datasetOf([]))}
      rule="largest"
      active={PEARL}
      selected={{ kind: 'all' }}
      onActive={() => {}}
      onOpen={() => {}}
    />,
  );
  expect(none).toContain('No claim passes the filter.');
  expect(none).not.toContain('aria-activedescendant');
  expect(none).not.toMatch(/role="(?:option|listbox)"/);
});

function listbox(active: RouteId | null, selected: RouteId | null): string {
  return renderToString(
    <RouteListbox
      lookup={lookup}
      rule="largest"
      active={active}
      selected={selected ? { kind: 'route', id: selected } : { kind: 'all' }}
      onActive={() => {}}
      onOpen={() => {}}
    />,
  );
}
