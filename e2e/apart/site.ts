import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A site whose embeds have their evidence in files, and pages of others that hold such an embed. */
export interface ApartSite {
  readonly address: string;
  /** On another site, as browsers reckon sites. */
  readonly hosts: string;
  stop(): void;
}

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

/** Rejects with what was complained of where nothing can be served. */
export async function openApartSite(): Promise<ApartSite> {
  const folder = mkdtempSync(join(tmpdir(), 'apart-'));
  const child = spawn('npx', ['tsx', SERVE, folder], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  try {
    const [site, hosts] = await portsSaidBy(child);
    return {
      address: `http://localhost:${site}/`,
      hosts: `http://127.0.0.1:${hosts}/`,
      stop: () => stop(child, folder),
    };
  } catch (error) {
    stop(child, folder);
    throw error;
  }
}

function portsSaidBy(child: ChildProcess): Promise<readonly [site: string, hosts: string]> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr?.on('data', (data) => {
      complained += String(data);
    });
    child.stdout?.on('data', (data) => {
      said += String(data);
      const [, site, hosts] = /site (\d+), hosts (\d+)\./.exec(said) ?? [];
      if (site && hosts) resolve([site, hosts]);
    });
    child.on('exit', () => reject(new Error(complained || said)));
  });
}

/** With what it has started. */
function stop({ pid }: ChildProcess, folder: string): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
  rmSync(folder, { recursive: true, force: true });
}
