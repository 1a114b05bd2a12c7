import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** What the records are checked with; it holds what runs anywhere too. */
const NEEDED = ['package.json', 'tsconfig.base.json', 'tsconfig.anywhere.json', 'tsconfig.node.json'];
const FOLDERS = ['src/core', 'src/records', 'src/publish/data', 'src/embed/protocol', 'geo'];

const copy = mkdtempSync(join(tmpdir(), 'atlas-wall-'));
for (const path of [...NEEDED, ...FOLDERS]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('as they are, the wings that run anywhere and those that run in Node pass', async () => {
  expect(await complaints()).toEqual([]);
});

test.each([
  ['src/core/view/view.ts', 'process.cwd()', 'process'],
  ['src/core/view/view.ts', 'document.title', 'document'],
  ['src/records/compile/problem.ts', 'document.title', 'document'],
])('%s may not say %s', async (file, code, unknown) => {
  appendFileSync(join(copy, file), `export const beyondTheWall = ${code};\n`);
  try {
    expect(await complaints()).toEqual([expect.stringMatching(`^${file}.*Cannot find name '${unknown}'`)]);
  } finally {
    cpSync(join(ROOT, file), join(copy, file));
  }
});

/** What the type checker finds, a line each. It writes and keeps nothing, so that it never answers for an earlier state. */
async function complaints(): Promise<string[]> {
  return [...new Set((await Promise.all(['anywhere', 'node'].map(complaintsOf))).flat())];
}

function complaintsOf(project: string): Promise<string[]> {
  const config = `tsconfig.${project}-alone.json`;
  const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false, incremental: false };
  // What extends a project does not take over its references: sources are read, and no declarations made earlier.
  writeFileSync(join(copy, config), JSON.stringify({ extends: `./tsconfig.${project}.json`, compilerOptions }));
  return new Promise((done) => {
    execFile(process.execPath, [TSC, '-p', config], { cwd: copy }, (_error, output) =>
      done(output.split('\n').filter((line) => line.includes('error TS'))),
    );
  });
}
