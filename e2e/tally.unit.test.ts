import { expect, test } from 'vitest';
import { closingLine, one, sum, tallyPlaywright, tallyVitest, withExitCode } from './tally.ts';

const file = (name: string, status: string, tests: Readonly<Record<string, string>>) => ({
  name,
  status,
  assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
});

const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

test('unit tests are summed over files, and skipped ones keep their titles', () => {
  const report = {
    testResults: [
      file('a.test.ts', 'passed', { first: 'passed', second: 'pending' }),
      file('b.test.ts', 'failed', { third: 'failed', fourth: 'passed', fifth: 'todo' }),
    ],
  };
  expect(tallyVitest(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
    notLookedAt: ['second', 'fifth'],
  });
});

test('a file that cannot be loaded is a failure, though none of its tests was run', () => {
  const report = { testResults: [file('a.test.ts', 'failed', {}), file('b.test.ts', 'failed', { first: 'passed' })] };
  expect(tallyVitest(report)).toMatchObject({ passed: 1, failed: 2 });
});

test('an outcome nobody has heard of counts as a failure', () => {
  expect(tallyVitest({ testResults: [file('a.test.ts', 'passed', { first: 'exploded' })] }).failed).toBe(1);
});

test('browser tests are summed through nested suites, and one that passes only at the second try has failed', () => {
  const report = {
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [{ specs: [spec('zooms', 'flaky'), spec('prints', 'skipped'), spec('speaks', 'unexpected')] }],
      },
    ],
  };
  expect(tallyPlaywright(report)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    notLookedAt: ['prints'],
  });
});

test('a bad exit code is a failure even where every test passed, and is not counted twice where one did not', () => {
  expect(withExitCode(one('passed', 'a'), 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(withExitCode(one('failed', 'a'), 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(withExitCode(one('passed', 'a'), 0)).toMatchObject({ passed: 1, failed: 0 });
});

test('the closing line gives the sums, and skipped tests only where there are some', () => {
  const tally = sum([one('passed', 'a'), one('passed', 'b'), one('failed', 'c')]);
  expect(closingLine(tally)).toBe('2 passed, 1 failed');
  expect(closingLine(sum([tally, one('skipped', 'd')]))).toBe('2 passed, 1 failed, 1 skipped');
});
