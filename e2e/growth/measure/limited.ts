import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** A process of Node that is to be measured. */
export interface Task {
  readonly cwd: string;
  /** What Node is given: a script and its arguments. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly limitMin: number;
}

export type Ended =
  | { readonly code: number; readonly output: string; readonly usage: Usage }
  | { readonly stoppedAfterMin: number };

export interface Usage {
  readonly wallS: number;
  /** Of the process and all that it started, with their threads. */
  readonly cpuS: number;
  /** The most memory that it held. Of several processes the sum, which they need not have held at one time. */
  readonly peakMb: number;
}

const AT_EXIT = pathToFileURL(join(import.meta.dirname, 'usage-at-exit.mjs')).href;
/** Of what is printed, so much is kept. */
const KEPT_CHARACTERS = 20_000;

/** Runs a process to its end, or stops it and all that it started when its time is over. */
export async function limited({ cwd, args, env, limitMin }: Task): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage');
  const start = performance.now();
  // A group of its own, which can be stopped as a whole.
  const child = spawn(process.execPath, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, NODE_OPTIONS: `--import=${AT_EXIT}`, USAGE_FILE: file, NO_COLOR: '1' },
  });
  let output = '';
  const keep = (chunk: string) => {
    output = (output + chunk).slice(-KEPT_CHARACTERS);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const stop = () => {
    if (child.pid !== undefined) quietly(() => process.kill(-(child.pid ?? 0), 'SIGKILL'));
  };
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    stop();
  }, limitMin * 60_000);
  process.once('exit', stop);
  try {
    const code = await new Promise<number>((done, fail) => {
      child.once('error', fail);
      child.once('close', (ending) => done(ending ?? 1));
    });
    const wallS = (performance.now() - start) / 1000;
    if (stopped) return { stoppedAfterMin: limitMin };
    return { code, output: stripVTControlCharacters(output), usage: { wallS, ...used(file) } };
  } finally {
    clearTimeout(timer);
    process.off('exit', stop);
    rmSync(folder, { recursive: true });
  }
}

function used(file: string): Omit<Usage, 'wallS'> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const all = lines.map((line) => JSON.parse(line) as Omit<Usage, 'wallS'>);
  return {
    cpuS: all.reduce((sum, { cpuS }) => sum + cpuS, 0),
    peakMb: all.reduce((sum, { peakMb }) => sum + peakMb, 0),
  };
}

function quietly(attempt: () => void): void {
  try {
    attempt();
  } catch {
    // It has ended by itself.
  }
}
