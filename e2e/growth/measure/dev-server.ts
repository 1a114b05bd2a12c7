import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const PROJECT = resolve(import.meta.dirname, '../../..');
const VITE = join(PROJECT, 'node_modules/vite/bin/vite.js');

export interface DevServer {
  /** With a slash at its end. */
  readonly address: string;
  /** What it has used until now; null on systems that do not tell. */
  cpuS(): number | null;
  stop(): Promise<void>;
}

/**
 * Starts the development server as an editor does, with the records of a folder, on a port that the system chooses.
 *
 * @throws Error with its last words where it ends before it listens
 */
export async function startDevServer(records: string): Promise<DevServer> {
  const child = spawn(process.execPath, [VITE, '--port', '0', '--host', '127.0.0.1'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ATLAS_DATA: records, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  let output = '';
  const address = await new Promise<string>((found, fail) => {
    const read = (chunk: string) => {
      output += stripVTControlCharacters(chunk);
      const local = /Local:\s+(http:\S+\/)/.exec(output)?.[1];
      if (local !== undefined) found(local);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', fail);
    void ended.then(() => fail(new Error(`The development server ended: ${output.slice(-2000)}`)));
  });
  return {
    address,
    cpuS: () => (child.pid === undefined ? null : cpuOf(child.pid)),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Linux counts in hundredths of a second; the name of the process, in brackets, may hold blanks. */
function cpuOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
