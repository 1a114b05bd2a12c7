import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceId, RouteId } from '../../core/model/ids.ts';
import * as vocabulary from '../../core/model/vocabulary.ts';
import { type EmbedSubject, embedAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { encodeOptions } from '../../core/view/embed-options.ts';
import { ATTRIBUTES, type Attribute, LANGUAGES, loaderOptionsOf, THEMES } from './wanted.ts';

const SITE = 'https://atlas.example/maps/';
const FOLDER = `${SITE}embed/`;
const ROUTE = 'dispatch-kp-unstated-russia';

type Attributes = Partial<Record<Attribute, string>>;

function wanted(attributes: Attributes, folder: string | null = FOLDER) {
  return loaderOptionsOf((name) => attributes[name] ?? null, folder);
}

test('an element frames the page that the site has for the same choice', () => {
  const subjects: readonly EmbedSubject[] = [
    { kind: 'atlas' },
    { kind: 'route', id: ROUTE as RouteId },
    { kind: 'place', id: 'kp-ryanggang' as PlaceId },
  ];
  const choices = fc.record({
    subject: fc.constantFrom(...subjects),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    lang: fc.constantFrom(...vocabulary.LANGUAGES),
    isStatic: fc.boolean(),
    release: fc.constantFrom(null, '2026-11-21-9e060ffd'),
    hash: fc.constantFrom('', 'direction=dispatch&width=highest', 'at=3.2/47.61/-12.4&words=%D1%80%20x'),
  });
  fc.assert(
    fc.property(choices, ({ subject, theme, lang, isStatic, release, hash }) => {
      const { frame, problems } = wanted({
        theme,
        lang,
        ...(subject.kind === 'atlas' ? {} : { [subject.kind]: subject.id }),
        ...(isStatic ? { static: '' } : {}),
        ...(release === null ? {} : { release }),
        ...(hash === '' ? {} : { view: hash }),
      });
      const folder = release === null ? '' : releaseAddress(release);
      const query = encodeOptions({ theme, lang, isStatic, release: null });
      expect(frame).toBe(`${SITE}${folder}${embedAddress(subject)}${query}${hash === '' ? '' : `#${hash}`}`);
      expect(problems).toEqual([]);
    }),
  );
});

test('languages are those of the atlas', () => {
  expect(LANGUAGES).toEqual(vocabulary.LANGUAGES);
});

test('a subject that cannot be understood shows no other one', () => {
  const wrong: readonly Attributes[] = [
    { route: '' },
    { route: '../../evil' },
    { route: 'A route' },
    { place: 'x/../y' },
    { place: '%2e%2e' },
    { view: 'a=1#?secret=x' },
    { view: 'a b' },
    { view: 'x'.repeat(2001) },
    { release: '../../x' },
    { release: '2026.11' },
    { release: '' },
  ];
  for (const attributes of wrong) {
    const { frame, page, problems } = wanted({ route: ROUTE, ...attributes });
    expect(frame, JSON.stringify(attributes)).toBeNull();
    expect(page).toBe(SITE);
    expect(problems).toHaveLength(1);
  }
});

test('what only says how it looks is left out where it is not understood, and the editor is told', () => {
  const { frame, fixedPx, problems } = wanted({ route: ROUTE, theme: 'pink', lang: 'xx', height: '50%' });
  expect(frame).toBe(`${FOLDER}route/${ROUTE}/`);
  expect(fixedPx).toBeNull();
  expect(problems).toHaveLength(3);
  expect(problems[0]).toContain('“pink”');
  expect(problems[0]).toContain(THEMES.join(', '));
});

test('words for the editor hold no more of a value than its beginning', () => {
  const [problem] = wanted({ route: `<${'x'.repeat(5000)}` }).problems;
  expect(problem?.length).toBeLessThan(100);
});

test('a fixed height is a number of px within the limits', () => {
  expect(wanted({ height: '560' }).fixedPx).toBe(560);
  expect(wanted({ height: ' 560px ' }).fixedPx).toBe(560);
  expect(wanted({ height: '5' }).fixedPx).toBe(120);
  expect(wanted({ height: '99999' }).fixedPx).toBe(4000);
  expect(wanted({}).fixedPx).toBeNull();
});

test('static counts unless it says no', () => {
  for (const value of ['', '1', 'true', 'static']) expect(wanted({ static: value }).frame).toBe(`${FOLDER}?static=1`);
  for (const value of ['0', 'false']) expect(wanted({ static: value }).frame).toBe(FOLDER);
});

test('of a route and a place the route is shown', () => {
  const { frame, problems } = wanted({ route: ROUTE, place: 'russia' });
  expect(frame).toBe(`${FOLDER}route/${ROUTE}/`);
  expect(problems).toHaveLength(1);
});

test('the link leads to the page of the site on the same, also from what is frozen', () => {
  expect(wanted({}).page).toBe(SITE);
  expect(wanted({ route: ROUTE, release: '2026-11-21-9e060ffd' }).page).toBe(`${SITE}route/${ROUTE}/`);
  expect(wanted({ place: 'russia' }).page).toBe(`${SITE}place/russia/`);
  expect(wanted({ view: '#direction=dispatch' }).page).toBe(`${SITE}#direction=dispatch`);
});

test('without a folder nothing is framed and nothing is linked', () => {
  expect(wanted({ route: ROUTE }, null)).toMatchObject({ frame: null, page: null });
  expect(wanted({ route: ROUTE }, null).problems).toHaveLength(1);
});

test('whatever the attributes are, what is framed lies in the folder of embedded pages or of a release', () => {
  const parts = [
    'a',
    '9',
    '-',
    '.',
    '..',
    '/',
    '//',
    '\\',
    ':',
    '@',
    '#',
    '?',
    '%2e',
    '%2f',
    'javascript:',
    ' ',
    '\t',
    'é',
    '\0',
  ];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join(''));
  const attributes = fc.record(Object.fromEntries(ATTRIBUTES.map((name) => [name, texts])), { requiredKeys: [] });
  fc.assert(
    fc.property(attributes, (given) => {
      const { frame, page } = wanted(given);
      if (frame !== null) {
        const way = frame.slice(SITE.length).split(/[?#]/)[0];
        expect(frame.startsWith(SITE)).toBe(true);
        expect(way).toMatch(/^(?:release\/[a-z0-9-]+\/)?embed\/(?:(?:route|place)\/[a-z0-9-]+\/)?$/);
      }
      expect(page?.startsWith(SITE)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
