import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Finished {
  readonly code: number;
  /** Standard output and standard error as they came, without colours. */
  readonly output: string;
  /** Standard error alone. */
  readonly errors: string;
}

/** Runs one of the project's tools to its end. A tool that cannot be started ends with code 1 and the reason. */
export function run(line: string): Promise<Finished> {
  return new Promise((done) => {
    const output: string[] = [];
    const errors: string[] = [];
    const text = (chunks: readonly string[]): string => stripVTControlCharacters(chunks.join(''));
    const child = spawn(line, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
      },
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output.push(chunk);
      errors.push(chunk);
    });
    child.on('error', (error) => done({ code: 1, output: error.message, errors: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output: text(output), errors: text(errors) }));
  });
}
