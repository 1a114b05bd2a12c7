import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../core/model/vocabulary.ts';
import { EmbedPanel } from './embed-panel.tsx';
import type { EmbedPanelProps, EmbedSettings, EmbedWay } from './embed-panel-settings.ts';

const SETTINGS: EmbedSettings = {
  chosen: 1,
  size: '400',
  theme: 'dark',
  lang: 'ko',
  isFrozen: false,
  isStatic: false,
  width: 'phone',
  way: 'link',
};
const WAYS: readonly EmbedWay[] = [
  { id: 'iframe', name: 'Iframe', lead: ['For HTML.'], text: '<iframe></iframe>', files: [] },
  { id: 'link', name: 'Link', lead: ['To paste.'], text: 'https://atlas.example/', files: [] },
  {
    id: 'pictures',
    name: 'Pictures',
    lead: ['To save.'],
    text: null,
    files: [
      { id: 'card', href: 'picture/a.png', label: 'PNG, 1200 × 630', use: 'for cards' },
      { id: 'square', href: null, label: 'PNG, 1080 × 1080', use: 'for posts' },
    ],
  },
];

const panel = (change: Partial<EmbedPanelProps> = {}, settings: Partial<EmbedSettings> = {}) =>
  renderToString(
    <EmbedPanel
      choices={['This view', 'The whole atlas']}
      settings={{ ...SETTINGS, ...settings }}
      ways={WAYS}
      hasPage
      release="2026-11-21-3f9ac1d2"
      said=""
      onChange={() => {}}
      onCopy={() => {}}
      onDraw={() => {}}
      onClose={() => {}}
      onBack={() => {}}
      {...change}
    />,
  );

test('what is set is what is ticked, once in each group', () => {
  const checked = [...panel().matchAll(/<input type="radio" name="([^"]+)" value="([^"]+)" checked/g)];
  expect(Object.fromEntries(checked.map(([, name, value]) => [name, value]))).toEqual({
    'embed-size': '400',
    'embed-theme': 'dark',
    'embed-lang': 'ko',
    'embed-static': 'no',
    'embed-frozen': 'live',
    'embed-way': 'link',
    'embed-width': 'phone',
  });
  expect(checked).toHaveLength(7);
  expect(panel()).toMatch(/<option value="1" selected>The whole atlas/);
});

test('every group of choices and every field has a name', () => {
  const html = panel();
  const groups = html.match(/<fieldset[\s\S]*?<\/fieldset>/g) ?? [];
  expect(groups).toHaveLength(7);
  for (const group of groups) expect(group).toMatch(/<legend[^>]*>[^<]+<\/legend>/);
  expect(html).toMatch(/<label class="cite-what"><span>What to embed<\/span><select>/);
});

test('it says what live and frozen mean, and names the release', () => {
  expect(panel()).toContain('it follows the data');
  expect(panel({}, { isFrozen: true })).toContain('shows release 2026-11-21-3f9ac1d2 for good');
});

test('a draft cannot be frozen, and the reason is there', () => {
  const html = panel({ release: null });
  expect(html).toMatch(/<input type="radio" name="embed-frozen" value="frozen" disabled/);
  expect(html).toContain('the data are a draft');
  expect(panel()).not.toContain('disabled');
});

test('a view cannot be a still map, and the reason is there', () => {
  const html = panel({ hasPage: false });
  expect(disabledIn(html)).toEqual(['embed-static=yes']);
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="embed-still"[^>]*><legend>Reader</);
  expect(html).toMatch(/id="embed-still">It cannot be a still map: a view /);
});

test('a still map has its names in English, and the reason is there', () => {
  const html = panel({}, { isStatic: true, lang: 'en' });
  const languages = LANGUAGES.filter((lang) => lang !== 'en').map((lang) => `embed-lang=${lang}`);
  expect(disabledIn(html)).toEqual(languages);
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="embed-still"[^>]*><legend>Names</);
  expect(html).toMatch(/id="embed-still">Names are in English: /);
  expect(panel()).not.toContain('embed-still');
});

function disabledIn(html: string): string[] {
  const inputs = html.match(/<input[^>]*\sdisabled[^>]*>/g) ?? [];
  return inputs.map((input) => `${/name="([^"]+)"/.exec(input)?.[1]}=${/value="([^"]+)"/.exec(input)?.[1]}`);
}

test('the way that is open shows its text with a button, or its files to save', () => {
  expect(panel()).toContain('<pre id="embed-text">https://atlas.example/</pre>');
  expect(panel()).toMatch(/<button type="button" class="cite-button">Copy<\/button>/);
  const files = panel({}, { way: 'pictures' });
  expect(files).toMatch(/<a href="picture\/a.png" download[^>]*>PNG, 1200 × 630<\/a>/);
  // What does not lie ready is drawn by a button.
  expect(files).toMatch(/<button type="button"[^>]*>PNG, 1080 × 1080<\/button>/);
  expect(files).not.toContain('Copy</button>');
});

test('what happened is said in a live region that is there before', () => {
  expect(panel()).toMatch(/role="status"><\/p>/);
  expect(panel({ said: 'Copied: Link.' })).toMatch(/role="status">Copied: Link\.<\/p>/);
});
