/** Checks everything: `npm test`. Every step is run, whatever became of those before it. */
import { rmSync } from 'node:fs';
import { type Checked, STEPS, type Step } from './steps.ts';
import { closingLine, one, sum, type Tally } from './tally.ts';

interface Result {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

// A report of an earlier run must not be counted in this one.
rmSync('test-results', { recursive: true, force: true });
const results: Result[] = [];
for (const step of STEPS) results.push(await carryOut(step));
summarise(results);

async function carryOut(step: Step): Promise<Result> {
  const start = performance.now();
  const unmet = results.find(({ name, tally }) => name === step.needs && tally.failed > 0);
  const checked = unmet === undefined ? await step.check() : notRun(step, unmet);
  const result = { name: step.name, tally: checked.tally, seconds: (performance.now() - start) / 1000 };
  if (checked.tally.failed > 0) {
    console.log(`\n✗ ${step.name}\n\n${checked.output.trim()}\n`);
  } else {
    console.log(`✓ ${step.name}: ${lastLine(checked.output) ?? 'nothing to complain of'}`);
  }
  return result;
}

function notRun(step: Step, unmet: Result): Checked {
  return { tally: one('failed', step.name), output: `Not run, because "${unmet.name}" failed.` };
}

function summarise(results: readonly Result[]): void {
  const total = sum(results.map(({ tally }) => tally));
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, tally, seconds } of results) {
    const mark = tally.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${name.padEnd(width)}  ${`${seconds.toFixed(1)} s`.padStart(7)}  ${closingLine(tally)}`);
  }
  for (const title of total.notLookedAt) console.log(`Skipped: ${title}`);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function lastLine(output: string): string | undefined {
  return output
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '');
}
