import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../embed/loader/loader.ts', import.meta.url));

/** The loader as one script for browsers since 2020, as it is published under a version. */
export async function bundleLoader(version: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2020',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = built.output;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The loader has to be one script.');
  return `${banner(version)}\n${chunk.code.trim()}\n`;
}

/** As in the `integrity` of a script. */
export function integrityOf(script: string): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

function banner(version: string): string {
  return `/*! Dispatch Atlas, loader ${version}. (c) 2026 the authors of Dispatch Atlas. MIT: https://opensource.org/license/mit */`;
}
