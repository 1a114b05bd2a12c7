/** How many tests came out which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Titles of the skipped tests: what was not looked at is said. */
  readonly notLookedAt: readonly string[];
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
}

/** A file that fails before its first test counts as one failed test. */
export function tallyVitest(report: VitestReport): Tally {
  return sum(
    report.testResults.map((file) => {
      const tests = sum(file.assertionResults.map((test) => one(vitestOutcome(test.status), test.fullName)));
      return file.status === 'failed' && tests.failed === 0 ? sum([tests, one('failed', file.name)]) : tests;
    }),
  );
}

/** Nothing is tried again: what passes only then is no pass. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const ofSuite = (suite: PlaywrightSuite): Tally =>
    sum([
      ...suite.specs.flatMap((spec) => spec.tests.map((test) => one(playwrightOutcome(test.status), spec.title))),
      ...(suite.suites ?? []).map(ofSuite),
    ]);
  return sum(report.suites.map(ofSuite));
}

/** What the exit code knows and the tests do not (an error outside every test, no test at all) is one failure more. */
export function withExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? sum([tally, one('failed', '')]) : tally;
}

export function one(outcome: 'passed' | 'failed' | 'skipped', title: string): Tally {
  return {
    passed: outcome === 'passed' ? 1 : 0,
    failed: outcome === 'failed' ? 1 : 0,
    skipped: outcome === 'skipped' ? 1 : 0,
    notLookedAt: outcome === 'skipped' ? [title] : [],
  };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    notLookedAt: tallies.flatMap(({ notLookedAt }) => notLookedAt),
  };
}

/** "12 passed, 0 failed, 1 skipped"; nothing is said of skipped tests where there are none. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function vitestOutcome(status: string): 'passed' | 'failed' | 'skipped' {
  if (status === 'passed' || status === 'failed') return status;
  return ['pending', 'skipped', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed';
}

function playwrightOutcome(status: string): 'passed' | 'failed' | 'skipped' {
  if (status === 'expected') return 'passed';
  return status === 'skipped' ? 'skipped' : 'failed';
}
