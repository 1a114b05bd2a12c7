/**
 * How the atlas bears more articles: `npm run growth -- [sizes] [--out file.json] [--minutes 20] [--no-build]`. Sizes are
 * numbers of invented articles. Each step is written down when it has ended, and what is written down of the same commit on the
 * same machine is not done again, so that a run that was stopped goes on where it was.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDone, isMeasured, LEFT_OUT, type Outcome } from './outcome.ts';
import { type Results, readResults, type State, writeResults } from './results.ts';
import { isThere, type Place, STEPS, type Step } from './steps.ts';
import { stillToDo } from './still-to-do.ts';
import { growthTable } from './table.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const SIZES = ['0', '15', '50', '200'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(PROJECT, 'test-results/growth.json') },
    minutes: { type: 'string', default: '20' },
    'no-build': { type: 'boolean', default: false },
  },
});
const sizes = positionals.length > 0 ? positionals : SIZES;
if (!sizes.every((size) => /^\d{1,5}$/.test(size))) throw new Error('Sizes are numbers of articles: 0 15 50');
if (!(Number(values.minutes) > 0)) throw new Error('--minutes is how long a step may take: 20');
if (!values.out.endsWith('.json')) throw new Error('--out names a file that ends in ".json"');

// An interruption ends what is running, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
let results = readResults(values.out, stateNow());
for (const size of sizes) await measure(size);
console.log(`\n${growthTable(results.outcomes)}\n\nIn ${values.out}, and beside it as Markdown.`);

async function measure(size: string): Promise<void> {
  const folder = join(tmpdir(), `growth-of-${basename(PROJECT)}`, size);
  const place: Place = {
    size: Number(size),
    records: join(folder, 'records'),
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    limitMin: Number(values.minutes),
  };
  const steps = stillToDo(
    STEPS,
    (name) => isDone(results.outcomes[size]?.[name]),
    (name) => isThere(place, name),
  );
  if (steps.length === 0) return;
  mkdirSync(folder, { recursive: true });
  results = { ...results, begun: { ...results.begun, [size]: results.begun[size] ?? new Date().toISOString() } };
  for (const step of steps) {
    console.log(`${new Date().toISOString().slice(11, 19)} ${size}: ${step.name} …`);
    note(size, step.name, await attempt(place, step, results));
  }
  rmSync(folder, { recursive: true, force: true });
}

async function attempt(place: Place, { name, needs, run }: Step, { outcomes }: Results): Promise<Outcome> {
  if (values['no-build'] && (name === 'build' || needs === 'build')) return LEFT_OUT;
  if (needs !== undefined && !isMeasured(outcomes[place.size]?.[needs])) return { notRun: `no ${needs}` };
  try {
    return await run(place);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function note(size: string, step: string, outcome: Outcome): void {
  console.log(`  ${JSON.stringify(outcome)}`);
  const ofSize = { ...results.outcomes[size], [step]: outcome };
  results = { ...results, outcomes: { ...results.outcomes, [size]: ofSize } };
  writeResults(values.out, results);
}

function stateNow(): State {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).trim();
  const differs = git('status', '--porcelain') !== '';
  const gigabytes = Math.round(totalmem() / 1e9);
  return {
    commit: `${git('rev-parse', '--short', 'HEAD')}${differs ? '+' : ''}`,
    machine: `${cpus().length} × ${cpus()[0]?.model}, ${gigabytes} GB, Node ${process.version}`,
  };
}
