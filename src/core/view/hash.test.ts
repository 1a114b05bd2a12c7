import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceId, RouteId } from '../model/ids.ts';
import { viewsOver } from '../test/fixture-views.ts';
import { decodeHash, encodeView, type Known } from './hash.ts';
import { HASH_FIELDS } from './hash-fields.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

const ROUTES = ['dispatch-a-b', 'dispatch-a-b-and-c', 'stock-a-c'];
const PLACES = ['a', 'b', 'new-town'];
const KNOWN: Known = {
  routes: new Map(ROUTES.map((id) => [id, id as RouteId])),
  places: new Map(PLACES.map((id) => [id, id as PlaceId])),
  sectors: new Set(['kilns', 'orchards', 'seafood']),
  agencies: new Set(['bureau', 'guild']),
  publishers: new Set(['press', 'bridge']),
};
const view = viewsOver(KNOWN);
const KEYS = HASH_FIELDS.map(({ key }) => key);

/** Parts as a link may hold them: sound, foreign, broken. */
const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'route=',
    'place=a',
    'route=dispatch-a-b',
    'at=',
    'at=3/4/5',
    'at=99/0/0',
    '%',
    '%E0%A4',
    '=',
    '#',
  ),
  fc.tuple(fc.constantFrom(...KEYS, 'x'), fc.string({ unit: 'binary' })).map(([key, value]) => `${key}=${value}`),
);
const link = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.array(part, { maxLength: 6 }).map((parts) => `#${parts.join('&')}`),
);

test('a view comes back from its link as it was, its camera rounded to about a pixel', () => {
  fc.assert(
    fc.property(view, (each) => {
      const { view: back, ignored } = decodeHash(`#${encodeView(each)}`, KNOWN);
      expect(ignored).toEqual([]);
      expect({ ...back, camera: null }).toEqual({ ...each, camera: null });
      if (!each.camera) expect(back.camera).toBeNull();
      else {
        expect(Math.abs((back.camera?.zoom ?? 99) - each.camera.zoom)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs((back.camera?.center[0] ?? 999) - each.camera.center[0])).toBeLessThanOrEqual(0.0005 + 1e-9);
        expect(Math.abs((back.camera?.center[1] ?? 999) - each.camera.center[1])).toBeLessThanOrEqual(0.0005 + 1e-9);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a view that has been through a link once is the same after every further time', () => {
  fc.assert(
    fc.property(view, (each) => {
      const once = decodeHash(encodeView(each), KNOWN).view;
      expect(decodeHash(encodeView(once), KNOWN)).toEqual({ view: once, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

test('links are short, and written in plain characters', () => {
  expect(encodeView(DEFAULT_VIEW)).toBe('');
  const at: View = {
    ...DEFAULT_VIEW,
    focus: { kind: 'route', id: 'stock-a-c' as RouteId },
    camera: { center: [127.50049, -0.0001], zoom: 3 },
  };
  expect(encodeView(at)).toBe('route=stock-a-c&at=3/0/127.5');
  // A value of the default is never written.
  expect(encodeView({ ...at, filter: { ...DEFAULT_VIEW.filter, words: 'brick & kiln #1' }, globe: true })).toBe(
    'route=stock-a-c&at=3/0/127.5&words=brick%20%26%20kiln%20%231&globe=yes',
  );
  // Beside the unreserved characters of RFC 3986 only what divides a link's parts.
  fc.assert(fc.property(view, (each) => void expect(encodeView(each)).toMatch(/^(?:[\w=&/.,!~*'()-]|%[0-9A-F]{2})*$/)));
});

test('groups of the switch stand in a link by their names, and one that is none is said', () => {
  const filter = { ...DEFAULT_VIEW.filter, groups: ['planned', 'under_way'] as const };
  expect(encodeView({ ...DEFAULT_VIEW, filter })).toBe('show=planned,under_way');
  expect(decodeHash('#show=fled,gone,fled', KNOWN)).toEqual({
    view: { ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, groups: ['fled'] } },
    ignored: ['There is no show “gone” to filter by.'],
  });
});

test('any string is a link: nothing throws, and what is read can be written and read again', () => {
  fc.assert(
    fc.property(link, (text) => {
      const { view: read, ignored } = decodeHash(text, KNOWN);
      for (const sentence of ignored) expect(sentence).toMatch(/\.$/);
      const written = encodeView(read);
      const again = decodeHash(written, KNOWN);
      expect(again.ignored).toEqual([]);
      expect({ ...again.view, camera: null }).toEqual({ ...read, camera: null });
      expect(encodeView(again.view)).toBe(written);
    }),
    { numRuns: 3000 },
  );
});

test('what is read is always known', () => {
  fc.assert(
    fc.property(link, (text) => {
      const { focus: read, camera: at, filter } = decodeHash(text, KNOWN).view;
      if (read.kind === 'route') expect(ROUTES).toContain(read.id);
      if (read.kind === 'place') expect(PLACES).toContain(read.id);
      for (const id of [...filter.origins, ...filter.destinations]) expect(PLACES).toContain(id);
      for (const id of filter.sectors) expect([...KNOWN.sectors]).toContain(id);
      for (const id of filter.agencies) expect([...KNOWN.agencies]).toContain(id);
      for (const id of filter.publishers) expect([...KNOWN.publishers]).toContain(id);
      if (at) for (const value of [at.zoom, ...at.center]) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('every part of a link that means nothing is reported, one sentence each', () => {
  const foreign = fc
    .stringMatching(/^[a-z]{1,10}(=[a-zA-Z0-9]{0,10})?$/)
    .filter((text) => !KEYS.includes(text.split('=')[0] ?? ''));
  fc.assert(
    fc.property(fc.array(foreign, { maxLength: 8 }), view, (parts, each) => {
      const { view: read, ignored } = decodeHash([...parts, encodeView(each)].join('&'), KNOWN);
      expect(read.focus).toEqual(each.focus);
      expect(ignored).toEqual(parts.map((text) => `“${text}” means nothing in a link to the atlas.`));
    }),
  );
});

test.each([
  ['#route=dispatch-a-d', ['The atlas has no route “dispatch-a-d”.']],
  ['#place=', ['The atlas has no place “”.']],
  ['#route', ['The atlas has no route “”.']],
  ['#place=dispatch-a-b', ['The atlas has no place “dispatch-a-b”.']],
  ['#at=3/4', ['“3/4” is not a place to look at.']],
  ['#at=13/4/5', ['“13/4/5” is not a place to look at.']],
  ['#at=3/91/5', ['“3/91/5” is not a place to look at.']],
  ['#at=-4/4/5', ['“-4/4/5” is not a place to look at.']],
  ['#at=3/1e1/5', ['“3/1e1/5” is not a place to look at.']],
  ['#at=NaN/0/0', ['“NaN/0/0” is not a place to look at.']],
  ['#%E0%A4%A', ['“%E0%A4%A” means nothing in a link to the atlas.']],
  ['#width=widest', ['“widest” is not a value for “width”.']],
  ['#names=tlh', ['“tlh” is not a value for “names”.']],
  ['#theme=Dark', ['“Dark” is not a value for “theme”.']],
  ['#globe=no', ['“no” is not a value for “globe”.']],
  ['#panel=', ['“” is not a value for “panel”.']],
  ['#articles=3', ['“3” is not a value for “articles”.']],
  ['#planned=yes', ['“yes” is not a value for “planned”.']],
  ['#sort=colour-down', ['There is no column “colour-down” to sort by.']],
  ['#sort=figure-up', ['There is no column “figure-up” to sort by.']],
  ['#reported=2024-13..', ['“2024-13..” is not a span of months.']],
  ['#reported=2024-03..2024-02', ['“2024-03..2024-02” is not a span of months.']],
  ['#reported=2024', ['“2024” is not a span of months.']],
  ['#period=2024-00..', ['“2024-00..” is not a span of months.']],
  ['#period=2024-03..2024-02', ['“2024-03..2024-02” is not a span of months.']],
  ['#period=2021', ['“2021” is not a span of months.']],
  ['#from=d', ['There is no from “d” to filter by.']],
  ['#status=rumoured,dreamt', ['There is no status “rumoured, dreamt” to filter by.']],
  ['#agency=press', ['There is no agency “press” to filter by.']],
  ['#route=dispatch-a-d&x', ['The atlas has no route “dispatch-a-d”.', '“x” means nothing in a link to the atlas.']],
])('"%s" gives the whole atlas and says why', (hash, sentences) => {
  expect(decodeHash(hash, KNOWN)).toEqual({ view: DEFAULT_VIEW, ignored: sentences });
});

test('a link that asks for two things shows the last and says what it left out', () => {
  const { view: read, ignored } = decodeHash('#route=stock-a-c&place=a&at=3/4/5&at=4/4/5', KNOWN);
  expect(read).toEqual({ ...DEFAULT_VIEW, focus: { kind: 'place', id: 'a' }, camera: { center: [5, 4], zoom: 4 } });
  expect(ignored).toHaveLength(2);
  expect(ignored.join()).toContain('stock-a-c');
  expect(ignored.join()).toContain('3/4/5');
});

describe('of two parts that speak of the same thing', () => {
  test.each([
    ['#route=stock-a-c&place=a', { kind: 'place', id: 'a' }, 'route=stock-a-c'],
    ['#place=a&route=stock-a-c', { kind: 'route', id: 'stock-a-c' }, 'place=a'],
    ['#route=stock-a-c&route=dispatch-a-b', { kind: 'route', id: 'dispatch-a-b' }, 'route=stock-a-c'],
  ])('the later counts: %s', (hash, focus, before) => {
    expect(decodeHash(hash, KNOWN)).toEqual({
      view: { ...DEFAULT_VIEW, focus },
      ignored: [`“${before}” gave way to what follows it in the link.`],
    });
  });

  test('one that is not known drives out nothing', () => {
    const { view: read, ignored } = decodeHash('#route=stock-a-c&place=nowhere&sort=figure&sort=colour', KNOWN);
    expect(read).toEqual({
      ...DEFAULT_VIEW,
      focus: { kind: 'route', id: 'stock-a-c' },
      sort: { column: 'figure', descending: false },
    });
    expect(ignored).toHaveLength(2);
  });
});

test('months of publication and months spoken of stand side by side', () => {
  const { view: read, ignored } = decodeHash('#period=2024-10..2025-12&reported=..2025-01', KNOWN);
  expect(ignored).toEqual([]);
  expect(read.filter).toEqual({
    ...DEFAULT_VIEW.filter,
    reportedTo: '2025-01',
    periodFrom: '2024-10',
    periodTo: '2025-12',
  });
  expect(encodeView(read)).toBe('reported=..2025-01&period=2024-10..2025-12');
});

test('of a list, what is known counts and the rest is named', () => {
  const { view: read, ignored } = decodeHash('#status=planned,rumoured,planned&sector=kilns', KNOWN);
  expect(read.filter).toEqual({ ...DEFAULT_VIEW.filter, statuses: ['planned'], sectors: ['kilns'] });
  expect(ignored).toEqual(['There is no status “rumoured” to filter by.']);
});

test('words with any characters fit into a link, and half of one is dropped', () => {
  const words = (text: string) => encodeView({ ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, words: text } });
  for (const text of ['100 % & more', '#1', '량강도', 'a=b', '%41', '🧱 kiln', ' ']) {
    expect(decodeHash(words(text), KNOWN).view.filter.words).toBe(text);
  }
  expect(decodeHash(words('kiln\ud83e'), KNOWN).view.filter.words).toBe('kiln');
  // The cut of long words must not leave half of a character, or the next link could not be written.
  const { view: read } = decodeHash(`#words=${'x'.repeat(119)}🧱`, KNOWN);
  expect(read.filter.words).toBe('x'.repeat(119));
  expect(decodeHash(encodeView(read), KNOWN).view).toEqual(read);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'size', 'a '])(
  '“%s” is no id by accident',
  (id) => {
    for (const key of ['route', 'place']) {
      expect(decodeHash(`#${key}=${id}`, KNOWN)).toEqual({
        view: DEFAULT_VIEW,
        ignored: [`The atlas has no ${key} “${id}”.`],
      });
    }
    expect(decodeHash(`#${id}=1`, KNOWN).ignored).toHaveLength(1);
  },
);

test('an id may be percent-encoded', () => {
  expect(decodeHash('#place=new%2Dtown', KNOWN)).toEqual({
    view: { ...DEFAULT_VIEW, focus: { kind: 'place', id: 'new-town' } },
    ignored: [],
  });
});

test('what WordPress adds to a framed address is no part of the view', () => {
  expect(decodeHash('#?secret=aB3dE5', KNOWN)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  expect(decodeHash('#place=a#?secret=aB3dE5', KNOWN)).toEqual({
    view: { ...DEFAULT_VIEW, focus: { kind: 'place', id: 'a' } },
    ignored: [],
  });
  expect(decodeHash('#secret=aB3dE5', KNOWN).ignored).toHaveLength(1);
});

test('a very long link is cut, and what is shown of it is short', () => {
  const { view: read, ignored } = decodeHash(`#place=a&${'x'.repeat(100_000)}`, KNOWN);
  expect(read.focus).toEqual({ kind: 'place', id: 'a' });
  expect(ignored[0]).toBe('The link is too long; only its beginning was read.');
  expect(ignored.join(' ').length).toBeLessThan(300);
});
