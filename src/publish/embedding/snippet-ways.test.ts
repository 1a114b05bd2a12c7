import { expect, test } from 'vitest';
import type { RouteId } from '../../core/model/ids.ts';
import { EMBED_SIZES } from '../../ui/embed-panel-settings.ts';
import { attributesOf } from '../test/fixture-markup.ts';
import { type EmbedChoice, embeddable } from './snippet-parts.ts';
import { type WaysContext, waysOf } from './snippet-ways.ts';

const SITE = 'https://atlas.example/';
const CONTEXT: WaysContext = {
  size: '560',
  loader: { path: 'embed/dispatch-atlas-1.0.0.js', integrity: 'sha384-abc' },
  site: SITE,
  routes: [
    { id: 'dispatch-upland-westland', title: 'From Upland to Westland' },
    { id: 'dispatch-upland-pearl', title: 'From Upland to Pearl' },
  ],
};
const PLAIN: EmbedChoice = {
  subject: { kind: 'route', id: 'dispatch-upland-westland' as RouteId },
  hash: '',
  frozenAt: null,
  release: null,
  options: { theme: 'auto', lang: 'en', isStatic: false },
};

const ways = (choice: Partial<EmbedChoice> = {}, context: Partial<WaysContext> = {}) => {
  const words = { title: 'From Upland to Westland', alt: 'A map.', sourceLine: 'Reported by The Gazette.' };
  const what = embeddable({ ...PLAIN, ...choice }, words, SITE);
  return new Map(waysOf(what, { ...CONTEXT, ...context }).map((way) => [way.id, way]));
};
const textOf = (id: string, ...of: Parameters<typeof ways>) => ways(...of).get(id)?.text ?? '';
const leadOf = (id: string, ...of: Parameters<typeof ways>) =>
  ways(...of)
    .get(id)
    ?.lead.join(' ') ?? '';

test('each way has a name of its own, says what it is for, and has something to take', () => {
  const all = [...ways().values()];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { lead, text, files } of all) {
    expect(lead.join('')).not.toBe('');
    expect(text === null ? files.length : text.length).toBeGreaterThan(0);
  }
});

test.each(EMBED_SIZES)('the height %s reaches frame and element; what cannot follow it says so', (size) => {
  const frame = attributesOf(textOf('iframe', {}, { size }), 'iframe');
  expect(frame['height']).toBe({ '400': '400', '560': '560', '4:3': '480', fits: '560' }[size]);
  expect(leadOf('iframe', {}, { size }).includes('cannot fit itself')).toBe(size === 'fits');
  const element = attributesOf(textOf('script', {}, { size }), 'dispatch-atlas');
  expect(element['height']).toBe({ '400': '400', '560': '560', '4:3': undefined, fits: undefined }[size]);
});

test('an address that is pasted says what it cannot carry, and only then', () => {
  expect(textOf('link')).toBe(`${SITE}route/dispatch-upland-westland/`);
  expect(leadOf('link')).not.toContain('carry');
  expect(leadOf('link', { hash: 'status=planned' })).toContain('cannot carry this view');
  const dark = { ...PLAIN.options, theme: 'dark' } as const;
  expect(leadOf('link', { options: dark })).toContain('The address cannot carry colours');
  expect(leadOf('link', { hash: 'status=planned', options: dark })).toContain('Nor can it carry colours');
  expect(textOf('link', { hash: 'status=planned', options: dark })).not.toMatch(/[?#]/);
});

test('pictures are told by format and size, and whether they lie ready; of a view it is said that they do not show it', () => {
  const files = ways().get('pictures')?.files ?? [];
  expect(files.map(({ label }) => label)).toEqual([
    'PNG, 1200 × 630',
    'PNG, 1456 × 1040',
    'PNG, 1080 × 1080',
    'SVG, 1456 × 1040',
  ]);
  const name = 'picture/dispatch-atlas-dispatch-upland-westland';
  expect(files.map(({ href }) => href)).toEqual([`${name}-1200x630.png`, null, null, null]);
  expect(files.map(({ use }) => use.includes('drawn when you press it'))).toEqual([false, true, true, true]);
  const frozen = ways({ frozenAt: '2026-11-21-3f9ac1d2' }).get('pictures')?.files ?? [];
  expect(frozen).toEqual(
    files.map((file) => ({ ...file, href: file.href && `release/2026-11-21-3f9ac1d2/${file.href}` })),
  );
  const atlas = ways({ subject: { kind: 'atlas' } }).get('pictures')?.files ?? [];
  expect(atlas.map(({ href }) => href?.replace(/.*-/, ''))).toEqual([
    '1200x630.png',
    '1456x1040.png',
    '1080x1080.png',
    'map.svg',
  ]);
  expect(leadOf('pictures', { hash: 'status=planned' })).toContain('not this view');
});

test('there are words for each route that is shown', () => {
  const lines = textOf('words').split('\n');
  expect(lines.map((line) => attributesOf(line, 'a')['data-dispatch-route'])).toEqual(
    CONTEXT.routes.map(({ id }) => id),
  );
});
