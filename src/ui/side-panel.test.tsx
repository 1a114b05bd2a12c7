import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { RouteId } from '../core/model/ids.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { NO_FILTER, narrowed } from '../core/view/filter.ts';
import { DEFAULT_VIEW, PANELS, type View } from '../core/view/view.ts';
import * as onDemand from './on-demand.ts';
import { type Act, SidePanel } from './side-panel.tsx';

const whole = lookupIn(
  datasetOf([{ to: 'pearl', people: 800 }, { to: 'dune', status: 'completed' }, { to: 'abroad' }]),
);
const ACT: Act = { change: () => {}, point: () => {}, open: () => {}, need: () => {} };

test.each(PANELS)('“%s” is what is ticked and what is there, once scripts run', (panel) => {
  const html = side({ panel });
  const checked = html.match(/<input type="radio"[^>]*checked[^>]*>/g) ?? [];
  expect(checked).toHaveLength(1);
  expect(checked[0]).toContain(`value="${panel}"`);
  expect(html.includes('role="listbox"')).toBe(panel === 'list');
  expect(html.includes('class="claim-table"')).toBe(panel === 'table');
  expect(html.includes('class="route-matrix"')).toBe(panel === 'matrix');
});

test('at build the list is made of links, whatever the view asks for', () => {
  for (const panel of PANELS) {
    const html = side({ panel }, null);
    expect([...html.matchAll(/<a class="route-row" id="route=([^"]*)" href="route\/\1\/"/g)]).toHaveLength(3);
    expect(html).not.toContain('role="listbox"');
    expect(html).not.toContain('<table');
  }
});

test('list, table and matrix are one group of radio buttons with a name, and each has a label', () => {
  const html = side({});
  const [group = ''] = html.match(/<fieldset class="panels">.*?<\/fieldset>/s) ?? [];
  expect(group).toMatch(/<legend[^>]*>Show the routes as<\/legend>/);
  const radios = [...group.matchAll(/<label><input type="radio" name="([^"]*)"[^>]*><span>([^<]+)<\/span><\/label>/g)];
  expect(radios.map(([, , words]) => words)).toEqual(['List', 'Table', 'Matrix']);
  expect(new Set(radios.map(([, name]) => name)).size).toBe(1);
});

test('every field has a label', () => {
  for (const panel of PANELS) expect(unlabelled(side({ panel }))).toEqual([]);
});

test('every id is there once, and so is everything that another names', () => {
  for (const panel of PANELS) {
    const html = side({ panel });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-controls|aria-describedby)="([^"]*)"/g)];
    for (const [, id = ''] of named) expect(ids).toContain(id);
  }
});

test('it says how much of the atlas is shown, and what is shown is the list', () => {
  const html = side({ filter: { ...NO_FILTER, statuses: ['completed'] } });
  expect(html).toContain('Showing 1 of 3 claims');
  expect([...html.matchAll(/role="option"/g)]).toHaveLength(1);
});

test('of routes, only a picked one is selected in the list', () => {
  const focus = { kind: 'route', id: 'dispatch-home-dune' as RouteId } as const;
  expect(side({ focus }).match(/aria-selected="true"/g)).toHaveLength(1);
  expect(side({ focus: { kind: 'all' } })).not.toContain('aria-selected="true"');
});

function side(view: Partial<View>, act: Act | null = ACT): string {
  const all = { ...DEFAULT_VIEW, ...view };
  const shown = lookupIn(narrowed(whole.mapData, all.filter, () => true));
  return renderToString(
    <SidePanel whole={whole} shown={shown} view={all} finds={() => true} active={null} act={act} onDemand={onDemand} />,
  );
}

/** Fields that neither stand in a label, nor have one for them, nor one of their own. */
function unlabelled(html: string): string[] {
  const inLabels = html.replace(/<label\b.*?<\/label>/gs, '');
  const fields = inLabels.match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
  return fields.filter((field) => {
    const [, id] = / id="([^"]*)"/.exec(field) ?? [];
    return !/ aria-label(ledby)?="/.test(field) && !(id && html.includes(` for="${id}"`));
  });
}
