import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from './claim.ts';
import { NEW_PERMITS, SENDING_HOME, sanctionsContexts } from './sanctions.ts';
import { DIRECTIONS, STATUSES } from './vocabulary.ts';

const on = (earliest: string, latest = earliest) =>
  ({ when: earliest, earliest, latest, basis: 'stated_in_text', how: 'It is printed.' }) as const;
const moving = (when: string | null): Period => ({ when, of: 'movement' });
const reported = (when: string): Period => ({ when, of: 'report' });
const LATE = on('2025-05-01', '2025-12-31');

test('sending home had to be done 24 months after the day on which it was asked', () => {
  expect(SENDING_HOME.day).toBe('2019-12-22');
  expect(NEW_PERMITS.day).toBe('2017-09-11');
});

describe('a claim of a later time', () => {
  test.each([
    ['dispatch', 'planned', [NEW_PERMITS, SENDING_HOME]],
    ['dispatch', 'completed', [NEW_PERMITS, SENDING_HOME]],
    ['stock', 'completed', [SENDING_HOME]],
  ] as const)('%s, %s: is under every rule that bears on it', (direction, status, rules) => {
    expect(sanctionsContexts({ direction, status, period: moving(null) }, LATE)).toEqual(
      rules.map((rule) => ({ rule, when: 'after', of: 'report' })),
    );
  });

  test('a ban holds on its first day already; between it and the deadline it stands alone', () => {
    const dispatch = (when: string) =>
      sanctionsContexts({ direction: 'dispatch', status: 'completed', period: moving(when) }, LATE);
    expect(dispatch('2017-09-10')).toEqual([]);
    expect(dispatch('2017-09-11')).toEqual([{ rule: NEW_PERMITS, when: 'after', of: 'movement' }]);
    expect(dispatch('2019-12-22')).toEqual([{ rule: NEW_PERMITS, when: 'after', of: 'movement' }]);
    expect(dispatch('2019-12').map(({ when }) => when)).toEqual(['after', 'uncertain']);
  });

  test('is open where nobody says when it begins, and untold of people who were long still to leave', () => {
    const open = (status: 'completed' | 'chosen', published = LATE) =>
      sanctionsContexts({ direction: 'dispatch', status, period: moving('../2026') }, published);
    expect(open('completed')).toEqual(
      [NEW_PERMITS, SENDING_HOME].map((rule) => ({ rule, when: 'uncertain', of: 'movement', isOpen: true })),
    );
    expect(open('chosen')).toEqual([]);
    expect(open('chosen', on('2019-12-01')).map(({ rule }) => rule)).toEqual([SENDING_HOME]);
  });

  test('is not related to any where people return or flee, or where nobody moved', () => {
    for (const status of STATUSES) {
      for (const direction of ['repatriation', 'defection'] as const) {
        expect(sanctionsContexts({ direction, status, period: moving('2024') }, LATE)).toEqual([]);
      }
    }
    for (const direction of DIRECTIONS) {
      expect(sanctionsContexts({ direction, status: 'not_realised', period: moving('2024') }, LATE)).toEqual([]);
    }
  });
});

describe('the time of a claim', () => {
  const when = (period: Period, published: Parameters<typeof sanctionsContexts>[1] = LATE) =>
    sanctionsContexts({ direction: 'stock', status: 'completed', period }, published)[0]?.when ?? null;

  test.each([
    ['is that of the movement where it is given', moving('2018-03'), null],
    ['is before up to the day itself', moving('2019-12-22'), null],
    ['is after from the next day on', moving('2019-12-23'), 'after'],
    ['is uncertain in a month that the deadline lies in', moving('2019-12'), 'uncertain'],
    ['is uncertain where the beginning is not known', moving('../2024-04'), 'uncertain'],
    ['is before where the end is known and early', moving('../2018'), null],
    ['is uncertain where it began before and has no known end', moving('2019-01/..'), 'uncertain'],
    ['is after where it began after', moving('2020/..'), 'after'],
    ['is that of the article where no time is given', moving(null), 'after'],
    ['is that of the article where only the time of the report is given', reported('2018'), 'after'],
  ] as const)('%s', (_what, period, expected) => {
    expect(when(period)).toBe(expected);
  });

  test('is uncertain where the article’s own date is', () => {
    expect(when(moving(null), on('2019-06-01', '2020-03-01'))).toBe('uncertain');
    expect(when(moving(null), on('2018-06-01'))).toBeNull();
  });

  test('“after” is said only if every day that it may be is after', () => {
    const day = fc
      .date({ min: new Date('2016-01-01'), max: new Date('2024-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earliest = '', latest = ''] = [a, b].sort();
        const said = when(moving(null), on(earliest, latest));
        expect(said === 'after').toBe(earliest > SENDING_HOME.day);
        expect(said === null).toBe(latest <= SENDING_HOME.day);
      }),
    );
  });
});
