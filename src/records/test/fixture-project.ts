import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';

/** A small sound project about an invented article, and ways to spoil it. Only for tests. */
const FIXTURES = join(import.meta.dirname, 'fixtures');
export const TEXTS = join(FIXTURES, 'texts');
export const RECORD = 'data/articles/orchard.yaml';
export const FERRY = 'data/articles/ferry.yaml';
export const SEALS = 'data/seals/orchard.json';
export const PLACES = 'geo/places.yaml';

/** What stands in a file, and what is to stand there instead. */
export type Patch = readonly [file: string, from: string, to: string];

/** What is spoilt, in words; how; and the lines that the check has to print, exactly. */
export type Refusal = readonly [title: string, patches: readonly Patch[], ...expected: string[]];

/** A change to the record. */
export function record(from: string, to: string): Patch {
  return [RECORD, from, to];
}

/** What the sound project holds in a file. */
export function fixture(file: string): string {
  return readFileSync(join(FIXTURES, 'good', file), 'utf8');
}

const made: string[] = [];

/** A copy of the sound project with some things changed, until the end of the test file. What is replaced has to be there. */
export function projectWith(...patches: readonly Patch[]): string {
  return projectOf(['good'], patches);
}

/** The same with a second invented article, of what few articles say: denials, dates of which one holds, and the like. */
export function projectWithFerry(...patches: readonly Patch[]): string {
  return projectOf(['good', 'ferry'], patches);
}

/** The same with a third, of what does not hold: what is denied beside who says it, what its publisher has corrected. */
export function projectWithQuay(...patches: readonly Patch[]): string {
  return projectOf(['good', 'ferry', 'quay'], patches);
}

function projectOf(folders: readonly string[], patches: readonly Patch[]): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  made.push(root);
  for (const folder of folders) cpSync(join(FIXTURES, folder), root, { recursive: true });
  for (const [file, from, to] of patches) {
    const before = readFileSync(join(root, file), 'utf8');
    if (!before.includes(from)) throw new Error(`the fixture has no "${from}" in ${file}`);
    writeFileSync(
      join(root, file),
      before.replace(from, () => to),
    );
  }
  return root;
}

/** Deletes all copies. To be called once in each test file. */
export function cleanUpProjects(): void {
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });
}

export function problemsOf(root: string, texts: string | null = TEXTS): string[] {
  return compile(root, texts).problems.map(formatProblem);
}

/** One test for each refusal: the spoilt project has these problems and no others. */
export function describeRefusals(
  family: string,
  refusals: readonly Refusal[],
  project: (...patches: readonly Patch[]) => string = projectWith,
): void {
  cleanUpProjects();
  describe(`${family}: the check refuses`, () => {
    test.each(refusals.map(([title, ...rest]) => [title, rest] as const))('%s', (_title, [patches, ...expected]) => {
      expect(problemsOf(project(...patches))).toEqual(expected);
    });
  });
}
