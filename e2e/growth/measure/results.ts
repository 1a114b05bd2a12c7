import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { growthTable, type Outcomes } from './table.ts';

/** Everything that was measured of one state of the project on one machine. */
export interface Results {
  readonly state: State;
  /** Of each size when it was begun: ISO 8601. */
  readonly begun: Readonly<Record<string, string>>;
  readonly outcomes: Outcomes;
}

/** What figures hang on: those of another state are not set beside these. */
export interface State {
  /** Short hash, with `+` behind it where files differ from it. */
  readonly commit: string;
  readonly machine: string;
}

/** What a file holds of this state; nothing where it is not there or of another state. */
export function readResults(file: string, state: State): Results {
  const fresh = { state, begun: {}, outcomes: {} };
  if (!existsSync(file)) return fresh;
  const read = JSON.parse(readFileSync(file, 'utf8')) as Results;
  return JSON.stringify(read.state) === JSON.stringify(state) ? read : fresh;
}

/** As JSON, and beside it as Markdown. */
export function writeResults(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(file.replace(/\.json$/, '.md'), inMarkdown(results));
}

function inMarkdown({ state, begun, outcomes }: Results): string {
  const begins = Object.entries(begun).map(([size, at]) => `${size} at ${at}`);
  return [
    '# The atlas with more articles',
    '',
    `Commit ${state.commit}; ${state.machine}. Begun: ${begins.join(', ')}. 1 KB is 1000 bytes. Where other things ran`,
    'beside it, CPU seconds are to be trusted more than seconds.',
    '',
    growthTable(outcomes),
    '',
  ].join('\n');
}
