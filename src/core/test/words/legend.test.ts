import { describe, expect, test } from 'vitest';
import { claimsLabel, jointLabel, peopleLabel } from '#words/labels.ts';
import { atTheRing, showing, widthMeaning } from '#words/legend.ts';

describe('how much is shown', () => {
  const NONE = { place_not_named: 0, parts_drawn: 0, not_affirmed: 0, replaced: 0, told_elsewhere: 0 };
  const some = { drawn: 4, claims: 1200, speaking: 2, articles: 5, undrawn: NONE };

  test('is told of claims and articles, with the number of all where it is not all', () => {
    expect(showing(some)).toBe('On the map: 4 of 1,200 claims from 2 of 5 articles.');
    expect(showing({ ...some, claims: 1, drawn: 1, speaking: 1, articles: 1 })).toBe(
      'On the map: 1 of 1 claim from 1 article.',
    );
  });

  test.each([
    [{ ...NONE, place_not_named: 1 }, '1 names no place that a map could show, and is listed.'],
    [{ ...NONE, parts_drawn: 2 }, '2 are totals of which parts are drawn, and are listed.'],
    [{ ...NONE, not_affirmed: 1 }, '1 denies what it tells of, or finds none, and is listed.'],
    [{ ...NONE, told_elsewhere: 1 }, '1 tells of an event that is drawn already, and is listed.'],
    [
      { ...NONE, place_not_named: 2, parts_drawn: 1, told_elsewhere: 3 },
      '2 name no place that a map could show, 1 is a total of which parts are drawn, 3 tell of events that are drawn already; all are listed.',
    ],
  ])('says of %j why they are not drawn', (undrawn, words) => {
    expect(showing({ ...some, undrawn })).toBe(`On the map: 4 of 1,200 claims from 2 of 5 articles; ${words}`);
  });
});

test('one claim at the ring has a line, several have lines', () => {
  expect(atTheRing(1)).toBe(
    '1 of the claims shown names no province; its line begins or ends at a ring off the coast.',
  );
  expect(atTheRing(2)).toBe(
    '2 of the claims shown name no province; their lines begin or end at a ring off the coast.',
  );
});

test('a width that counts claims is said to say nothing of people', () => {
  expect(widthMeaning('claims')).toMatch(/^Width is the number of claims, from 30 on no wider; it says nothing/);
  expect(widthMeaning('lowest')).toMatch(/^Width is the lowest figure, to a linear scale; figures/);
});

test.each([
  ['dispatch', '900 planned', '1 claim'],
  ['repatriation', '900 to return, planned', '1 claim of return'],
  ['defection', '900 defected', '1 claim of defection'],
] as const)('a label says the direction “%s” where it is not the usual one', (direction, people, claims) => {
  expect(peopleLabel({ direction, figure: '900', status: 'planned', beside: null })).toBe(people);
  expect(peopleLabel({ direction, figure: '900', status: 'planned', beside: 'another_report' })).toBe(
    `${people} (another report)`,
  );
  expect(claimsLabel({ direction, claims: 1 })).toBe(claims);
});

test('a joint figure says that it is one', () => {
  expect(jointLabel({ figure: '900', status: 'under_way', beside: null })).toBe('900 under way, joint figure');
});
