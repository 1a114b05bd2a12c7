import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { check } from '../compile/check-command.ts';
import type { Command } from '../compile/command.ts';
import { release } from '../compile/release-command.ts';
import { seal } from '../compile/seal-command.ts';
import { sentence } from '../compile/sentence-command.ts';
import { article } from '../intake/article-command.ts';
import { compare } from '../intake/compare-command.ts';

/** The commands of editors. Only for tests. */
const COMMANDS = { article, check, compare, release, seal, sentence } as const satisfies Record<string, Command>;

const PROJECT = resolve(import.meta.dirname, '../../..');
const ROOMS = {
  article: 'intake',
  check: 'compile',
  compare: 'intake',
  release: 'compile',
  seal: 'compile',
  sentence: 'compile',
} as const;

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly all: string;
}

/** Carries out a command in a project's folder. */
export function run(command: keyof typeof COMMANDS, root: string, ...args: string[]): Ran {
  const lines: (readonly [stream: 'stdout' | 'stderr', words: string])[] = [];
  const status = COMMANDS[command]({
    root,
    args,
    say: (words) => void lines.push(['stdout', words]),
    complain: (words) => void lines.push(['stderr', words]),
  });
  const printed = (stream: string) =>
    lines.flatMap(([each, words]) => (each === stream ? [`${words}\n`] : [])).join('');
  return { status, stdout: printed('stdout'), stderr: printed('stderr'), all: printed('stdout') + printed('stderr') };
}

/** Starts a command as an editor does, in a process of its own, which takes a second. */
export function start(command: keyof typeof COMMANDS, root: string, ...args: string[]): Ran {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const script = join(PROJECT, `src/records/${ROOMS[command]}/${command}.cli.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, all: stdout + stderr };
}
