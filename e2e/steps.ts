import { existsSync, readFileSync } from 'node:fs';
import { browserLaunch } from './browser.ts';
import { type Finished, run } from './run.ts';
import { one, type Tally, tallyPlaywright, tallyVitest, withExitCode } from './tally.ts';

/** playwright.config.ts writes it there. */
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

/** One thing that is checked. */
export interface Step {
  readonly name: string;
  /** A step before it, without which it cannot be run. */
  readonly needs?: string;
  readonly check: () => Promise<Checked>;
}

export interface Checked {
  readonly tally: Tally;
  readonly output: string;
}

export const STEPS: readonly Step[] = [
  { name: 'types', check: () => command('tsc -b --force') },
  { name: 'lint and format', check: () => command('biome ci --colors=off --error-on-warnings') },
  { name: 'dead code', check: () => command('knip --no-progress --treat-config-hints-as-errors') },
  { name: 'unit tests', check: () => vitest('unit', 'counted') },
  { name: 'data', check: () => command('npm run --silent check') },
  { name: 'build', check: () => build('vite build') },
  { name: 'build in disguise', check: () => build('npm run --silent build:pseudo') },
  { name: 'tests of the built site', needs: 'build', check: () => vitest('built') },
  { name: 'browser tests', needs: 'build', check: browserTests },
];

async function command(line: string): Promise<Checked> {
  const finished = await run(line);
  return { tally: one(finished.code === 0 ? 'passed' : 'failed', line), output: finished.output };
}

/** The tests of some of the projects in vitest.config.ts. */
async function vitest(...projects: readonly ('unit' | 'counted' | 'built')[]): Promise<Checked> {
  const report = `test-results/${projects.join('-')}.json`;
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  const finished = await run(`vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`);
  return counted(finished, report, tallyVitest);
}

/** Vite has no option to fail on warnings; it writes them to standard error, and nothing else. */
async function build(line: string): Promise<Checked> {
  const finished = await run(line);
  const clean = finished.code === 0 && finished.errors.trim() === '';
  const remark = finished.code === 0 && !clean ? '\nThe build went through, but with warnings.' : '';
  return { tally: one(clean ? 'passed' : 'failed', line), output: finished.output + remark };
}

async function browserTests(): Promise<Checked> {
  try {
    browserLaunch();
  } catch (error) {
    return { tally: one('failed', 'browser'), output: error instanceof Error ? error.message : String(error) };
  }
  const finished = await run('playwright test -c e2e/playwright.config.ts');
  return counted(finished, PLAYWRIGHT_REPORT, tallyPlaywright);
}

/** A runner that left no report has failed, whatever its exit code says. */
function counted<Report>(finished: Finished, path: string, tallyOf: (report: Report) => Tally): Checked {
  if (!existsSync(path))
    return { tally: one('failed', path), output: `${finished.output}\nThere is no report ${path}.` };
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  return { tally: withExitCode(tallyOf(report), finished.code), output: finished.output };
}
