import { expect, test } from 'vitest';
import { withoutWordsIn, withSharedHairlines } from './given-once.ts';

const picture = (id: string, ground: string, arcs: string) =>
  `<svg class="poster" id="${id}"><g class="base" transform="${ground}"></g><g class="arcs">${arcs}</g></svg>`;
const HAIRLINES = '<g class="arc dispatch normal hairlines"><path class="hairline" d="M0 0l1 1"></path></g>';
const ARC = '<g class="arc dispatch normal" data-route="one"><title>One.</title><path d="M0 0"></path></g>';
const BARE = '<g class="arc dispatch normal"><path d="M0 0"></path></g>';

test('hairlines stand in the first picture, and the others of its ground look at them from where they are', () => {
  const page =
    picture('first', 'translate(10 20) scale(2)', HAIRLINES + ARC) +
    picture('small', 'translate(4 6) scale(1)', HAIRLINES + ARC) +
    picture('other', 'translate(0 0) scale(9)', HAIRLINES + ARC);
  expect(withSharedHairlines(page, 'first', ['small'])).toBe(
    picture('first', 'translate(10 20) scale(2)', `<g id="first-hairlines">${HAIRLINES}</g>${ARC}`) +
      picture(
        'small',
        'translate(4 6) scale(1)',
        `<use href="#first-hairlines" transform="translate(-1.0 -4.0) scale(0.5000)"/>${ARC}`,
      ) +
      picture('other', 'translate(0 0) scale(9)', HAIRLINES + ARC),
  );
});

test('where all lines are drawn in full, there is nothing to share', () => {
  const page = picture('first', 'translate(0 0) scale(2)', ARC) + picture('small', 'translate(0 0) scale(1)', ARC);
  expect(withSharedHairlines(page, 'first', ['small'])).toBe(page);
});

test('a picture says nothing that another says', () => {
  const page = picture('first', 'translate(0 0) scale(2)', ARC);
  expect(withoutWordsIn(page + picture('small', 'translate(0 0) scale(1)', ARC), ['small'])).toBe(
    page + picture('small', 'translate(0 0) scale(1)', BARE),
  );
});

test('a picture that is not there is an error', () => {
  expect(() => withoutWordsIn('', ['first'])).toThrow('no picture first');
});
