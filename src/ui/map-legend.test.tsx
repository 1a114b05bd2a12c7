import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { LANGUAGES } from '../core/model/vocabulary.ts';
import { buildScene } from '../core/scene/build-scene.ts';
import { legendOf } from '../core/scene/legend.ts';
import { datasetOf, type Sketch } from '../core/test/fixture-dataset.ts';
import { DEFAULT_VIEW, THEMES, WIDTH_RULES, type WidthRule } from '../core/view/view.ts';
import { MapLegend } from './map-legend.tsx';
import { MapSettings, type Settings } from './map-settings.tsx';

const ALL: readonly Sketch[] = [
  { to: 'pearl', people: 800, status: 'completed' },
  { to: 'dune' },
  { direction: 'repatriation', from: 'westland', to: 'home', people: 30 },
  { direction: 'stock', to: 'westland', measure: 'present' },
  { to: 'abroad' },
];

test('the key holds every sentence of the legend, and a way to what is not on the map', () => {
  const { html, legend } = key(ALL);
  for (const sentence of legend.sentences) expect(textOf(html)).toContain(sentence);
  expect(html).toContain('<a href="#not-on-the-map">');
  expect(key(ALL.slice(0, 2)).html).not.toContain('#not-on-the-map');
});

test('its samples are those of what is on the map, and no others', () => {
  const samples = (sketches: readonly Sketch[]) =>
    (key(sketches).html.match(/<li\b.*?<\/li>/gs) ?? []).map((item) => textOf(item).trim());
  expect(samples(ALL)).toEqual([
    'sent abroad',
    'sent back',
    'under way or completed',
    'planned or being chosen',
    '2,000 or fewer, or no figure',
    'already there',
  ]);
  expect(samples([{ to: 'pearl', people: 9000, status: 'completed' }])).toEqual([
    '5,00020,000people',
    'sent abroad',
    'under way or completed',
  ]);
});

test('how wide a line is for how many people is shown where one is to scale, unless widths are numbers of claims', () => {
  const wide: readonly Sketch[] = [...ALL, { to: 'coral', people: 9000 }];
  for (const rule of WIDTH_RULES) expect(key(ALL, rule).html).not.toContain('width-key');
  for (const rule of WIDTH_RULES) expect(key(wide, rule).html.includes('width-key')).toBe(rule !== 'claims');
});

test('pictures are hidden from assistive technology: the words beside them say the same', () => {
  for (const svg of key(ALL).html.match(/<svg\b[^>]*>/g) ?? []) expect(svg).toContain('aria-hidden="true"');
});

test('every setting stands in a label with its words', () => {
  const html = settings(DEFAULT_VIEW);
  const labels = html.match(/<label\b.*?<\/label>/gs) ?? [];
  expect(labels.map((label) => textOf(label.replace(/<select.*?<\/select>/s, '')))).toEqual([
    'Width',
    'Names',
    'Colours',
    'Globe',
  ]);
  expect(html.match(/<(?:select|input)\b/g)).toHaveLength(labels.length);
  for (const label of labels) expect(label).toMatch(/<select\b|<input type="checkbox"/);
});

test('every value can be chosen, and the one in force is', () => {
  for (const widthRule of WIDTH_RULES) {
    expect(chosen({ widthRule })).toContainEqual([widthRule, WIDTH_RULE_WORDS[widthRule]]);
  }
  for (const names of LANGUAGES) expect(chosen({ names }).map(([value]) => value)).toContain(names);
  for (const theme of THEMES) expect(chosen({ theme }).map(([value]) => value)).toContain(theme);
  expect(chosen({})).toHaveLength(3);
  const offered = [...settings(DEFAULT_VIEW).matchAll(/<option [^>]*value="([^"]*)"/g)].map(([, value]) => value);
  expect(offered).toEqual([...WIDTH_RULES, ...LANGUAGES, ...THEMES]);
  expect(settings({ ...DEFAULT_VIEW, globe: true })).toMatch(/<input type="checkbox" checked/);
  expect(settings(DEFAULT_VIEW)).not.toContain('checked');
});

function key(sketches: readonly Sketch[], rule: WidthRule = 'largest') {
  const lookup = lookupIn(datasetOf(sketches));
  const scene = buildScene({
    lookup,
    view: { ...DEFAULT_VIEW, widthRule: rule },
    frame: { widthPx: 1008, heightPx: 535 },
  });
  const legend = legendOf(scene, lookup, lookup, rule);
  const html = renderToString(<MapLegend legend={legend} widthRule={rule} />);
  return { html, legend };
}

function settings(values: Settings): string {
  return renderToString(<MapSettings settings={values} onSettings={() => {}} />);
}

function chosen(change: Partial<Settings>): (readonly [value: string, words: string])[] {
  const options = settings({ ...DEFAULT_VIEW, ...change }).matchAll(/<option ([^>]*)>([^<]*)</g);
  return [...options].flatMap(([, attributes = '', words = '']) => {
    const [, value = ''] = /value="([^"]*)"/.exec(attributes) ?? [];
    return / ?selected/.test(attributes) ? [[value, words] as const] : [];
  });
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
