import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stillProblems } from './embed-still.ts';
import { takeSecret } from './protocol/dialects.ts';

const viewOf = (hash: string) => takeSecret(hash).hash.slice(1);
const problems = (hash: string, id = 'atlas', isSection = false) => stillProblems(id, viewOf(hash), 'en', isSection);

test.each([
  '#to=libya',
  '#status=planned&to=libya',
  '#at=2.5/40/100',
  '#names=ko',
  '#width=highest',
  '#place=libya',
  '#to=libya#?secret=ab12cd34ef',
])('a still map says that it does not show the view %s', (hash) => {
  expect(problems(hash)).toEqual([
    'A still map shows the atlas as a whole; the view in its address needs the interactive map.',
  ]);
});

test.each(['', '#', '#map', '#routes', '#?secret=ab12cd34ef'])('a still map has nothing to say of “%s”', (hash) => {
  expect(problems(hash)).toEqual([]);
});

test('what names a part of the page is opened there, and needs no map', () => {
  expect(problems('#route=upland-westland', 'atlas', true)).toEqual([]);
  expect(problems('#route=upland-westland', 'atlas', false)).toHaveLength(1);
});

test('it is said of what the page shows', () => {
  expect(problems('#to=libya', 'route/upland-westland')[0]).toContain('shows this route as a whole');
  expect(problems('#to=libya', 'place/westland')[0]).toContain('shows this place as a whole');
});

test('names in another language are a second thing it cannot do', () => {
  expect(stillProblems('atlas', '', 'ko', false)).toEqual(['Names stay in English in a still map.']);
  expect(stillProblems('atlas', 'to=libya', 'ko', false)).toHaveLength(2);
});

test('no hash without a value is taken for a view', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(stillProblems('atlas', text.replaceAll('=', ''), 'en', false)).toEqual([]);
    }),
  );
});
