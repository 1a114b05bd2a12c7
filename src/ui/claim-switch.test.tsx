import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { claimGroup } from '#words/claim-groups.ts';
import type { Status } from '../core/model/vocabulary.ts';
import { GLYPHS } from '../core/scene/status-glyph.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { ClaimSwitch } from './claim-switch.tsx';
import { GlyphSymbols } from './status-glyph.tsx';

const html = renderToString(
  <ClaimSwitch
    mapData={datasetOf([
      { to: 'pearl' },
      { to: 'dune', status: 'selecting' },
      { to: 'pearl', status: 'completed', measure: 'arrived' },
      { from: 'westland', to: 'home', direction: 'repatriation' },
    ])}
  />,
);
const textOf = (text: string) => text.replace(/<[^>]*>/g, '');

test('each group that the atlas has claims of is a button that says so and how many, and no other', () => {
  expect((html.match(/<button.*?<\/button>/gs) ?? []).map(textOf)).toEqual([
    'Planned or being chosen 2 claims',
    'Said to have arrived 1 claim',
    'To be sent back, planned 1 claim',
    'Show all',
  ]);
  expect(html.match(/aria-pressed="false"/g)).toHaveLength(3);
  expect(html).toMatch(/role="group" aria-label="Which claims are shown"/);
});

test('its signs are in the page, and hidden from assistive technology', () => {
  const symbols = renderToString(<GlyphSymbols />);
  for (const glyph of GLYPHS) expect(symbols).toContain(`<symbol id="glyph-${glyph}"`);
  const used = [...html.matchAll(/<use href="#([^"]*)"/g)].map(([, id = '']) => id);
  expect(used).toEqual(['glyph-empty', 'glyph-full', 'glyph-empty']);
  for (const svg of (symbols + html).match(/<svg\b[^>]*>/g) ?? []) expect(svg).toContain('aria-hidden="true"');
});

test.each<[readonly Status[], string]>([
  [['planned', 'chosen'], 'To be sent back, planned'],
  [['planned', 'not_realised'], 'Return planned or not realised'],
  [['completed'], 'Said to have been sent back'],
  [['planned', 'completed'], 'Sent back, or to be sent back'],
  [['under_way'], 'Sent back, or to be sent back'],
])('of returns that are %j the switch says “%s”', (statuses, words) => {
  expect(claimGroup({ group: 'back', statuses: new Set(statuses) })).toBe(words);
});
