import { describe, expect, test } from 'vitest';
import {
  claimInRelease,
  endpoint,
  figurePrinted,
  periodWithBasis,
  profileWords,
  quoted,
} from '#words/record-fields.ts';
import { sanctionsSentence } from '#words/sanctions.ts';
import { NEW_PERMITS, type SanctionsContext, SENDING_HOME } from '../../model/sanctions.ts';
import { textOf } from '../../words/format/pieces.ts';
import { quantityOf } from '../fixture-dataset.ts';

test('what a field does not hold is left out of its words', () => {
  const bare = { place: 'China', text: null, inferred: null, examples: [], parts: [] };
  expect(endpoint(bare)).toBe('China');
  expect(endpoint({ ...bare, text: 'Dandong', inferred: 'by the road.', examples: ['A', 'B'], parts: [] })).toBe(
    'China [“Dandong”; inferred: by the road; named as an example: A and B]',
  );
  expect(profileWords({ sex: null, ages: null, family: null, skills: null })).toBe('');
  expect(profileWords({ sex: 'women', ages: '19', family: null, skills: 'sewing' })).toBe(
    'women; age: 19; skills: sewing',
  );
  expect(quoted({ exact: 'They go.', before: null, after: null, translation: null })).toBe('“They go.”');
  expect(quoted({ exact: 'Они', before: 'Who', after: 'Where', translation: { by: 'an editor', text: 'They' } })).toBe(
    '[before: Who] “Они” [in English, by an editor: “They”] [after: Where]',
  );
});

test('a claim without a figure says so', () => {
  const claim = { movement: 'From here to there', status: 'planned' } as const;
  expect(claimInRelease({ ...claim, quantity: quantityOf(500, 'about') })).toBe(
    'From here to there: about 500, planned',
  );
  expect(claimInRelease({ ...claim, quantity: null })).toBe('From here to there: no figure, planned');
  expect(figurePrinted({ ...quantityOf(500), text: 'five hundred' })).toBe('500, printed as “five hundred”');
});

test('a time says whether it is that of the report', () => {
  expect(periodWithBasis({ when: '2031-05', of: 'movement', basis: 'Printed.' })).toBe('May 2031 (Printed.)');
  expect(periodWithBasis({ when: null, of: 'report', basis: 'Silent.' })).toBe(
    'not stated, time of the report (Silent.)',
  );
});

describe('a rule of the Security Council', () => {
  const sent = { direction: 'dispatch', measure: 'departed', status: 'completed' } as const;
  const said = (context: SanctionsContext, claim: Parameters<typeof sanctionsSentence>[1] = sent) =>
    textOf(sanctionsSentence(context, claim));

  test('is named with what was asked, and held or perhaps held', () => {
    expect(said({ rule: NEW_PERMITS, when: 'after', of: 'report' })).toBe(
      'Reported after a ban took hold on 11 September 2017. UN resolution 2375 (2017), paragraph 17: no new work authorisations for North Koreans, with exceptions.',
    );
    expect(said({ rule: SENDING_HOME, when: 'uncertain', of: 'report' })).toBe(
      'Reported before or after the deadline of 22 December 2019: uncertain. UN resolution 2397 (2017), paragraph 8: North Koreans who earn income abroad to be sent home, with exceptions.',
    );
  });

  test('says where the time is not known well enough', () => {
    expect(said({ rule: NEW_PERMITS, when: 'uncertain', of: 'movement', isOpen: true })).toMatch(
      /^The time is not known well enough to say whether before or after a ban took hold on 11 September 2017. UN/,
    );
  });

  test.each([
    ['Said to have been sent', sent],
    ['Said to have arrived', { ...sent, measure: 'arrived' }],
    ['Said to have moved on', { ...sent, direction: 'transfer' }],
    ['Said to have arrived', { ...sent, direction: 'transfer', measure: 'arrived' }],
    ['Said to leave', { ...sent, measure: 'chosen', status: 'chosen' }],
    ['Said to move on', { direction: 'transfer', measure: 'plan', status: 'planned' }],
    ['Said to be there', { ...sent, direction: 'stock', measure: 'present' }],
  ] as const)('is related to the time of the movement, where that was used: %s', (word, claim) => {
    const on = { rule: SENDING_HOME, of: 'movement' } as const;
    expect(said({ ...on, when: 'after' }, claim)).toContain(`${word} after the deadline of 22 December 2019. UN`);
    expect(said({ ...on, when: 'uncertain' }, claim)).toContain(
      `${word} before or after the deadline of 22 December 2019: uncertain.`,
    );
    expect(said({ ...on, when: 'after', of: 'report' }, claim)).toMatch(/^Reported after/);
  });
});
