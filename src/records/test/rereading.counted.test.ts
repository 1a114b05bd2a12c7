import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { assembleClaim } from '../compile/assemble-claim.ts';
import { compile } from '../compile/compile.ts';
import { quotedWords } from '../compile/coverage.ts';
import type { Shelf } from '../compile/kept-entries.ts';
import { formatProblem } from '../compile/problem.ts';
import { rereading } from '../compile/reading.ts';
import { readYaml } from '../compile/yaml-file.ts';
import { factsOf } from '../release/facts.ts';
import { cleanUpProjects, fixture, PLACES, projectWith, RECORD, SEALS } from './fixture-project.ts';

vi.mock('../compile/assemble-claim.ts', { spy: true });
vi.mock('../compile/coverage.ts', { spy: true });
vi.mock('../compile/yaml-file.ts', { spy: true });
vi.mock('../release/facts.ts', { spy: true });

beforeEach(() => vi.clearAllMocks());

cleanUpProjects();

/** How often the record was parsed since this was last asked. */
function parsed(): number {
  const times = vi.mocked(readYaml).mock.calls.filter(([, file]) => file === RECORD).length;
  vi.mocked(readYaml).mockClear();
  return times;
}

test('a record is parsed again when it has changed and not otherwise, and the result is as if it always were', () => {
  const root = projectWith();
  const [file, reading] = [join(root, RECORD), rereading()];
  const again = () => {
    const compiled = compile(root, null, reading);
    const times = parsed();
    expect(compiled).toEqual(compile(root));
    parsed();
    return { problems: compiled.problems.length, times };
  };
  expect(again()).toEqual({ problems: 0, times: 1 });
  expect(again()).toEqual({ problems: 0, times: 0 });
  const [before, then] = [readFileSync(file, 'utf8'), new Date(2030, 1, 1)];
  // Neither the size nor the time of the file tells that it has changed.
  utimesSync(file, then, then);
  expect(again()).toEqual({ problems: 0, times: 0 });
  writeFileSync(file, before.replace('value: 1200', 'value: 1300'));
  utimesSync(file, then, then);
  expect(again()).toEqual({ problems: 1, times: 1 });
  writeFileSync(file, before);
  rmSync(join(root, SEALS));
  expect(again().times).toBe(1);
});

/** The sound project with the same article twice more, by other names. */
function projectOfThree(): string {
  const root = projectWith();
  for (const id of ['grove', 'meadow']) {
    for (const file of [RECORD, SEALS]) {
      const content = fixture(file)
        .replace('id: orchard', `id: ${id}`)
        .replace('"article": "orchard"', `"article": "${id}"`);
      writeFileSync(join(root, file.replace('orchard', id)), content);
    }
  }
  return root;
}

function filesParsed(): readonly string[] {
  return vi.mocked(readYaml).mock.calls.map(([, file]) => file);
}

test('of three articles one is changed: what is of the two others is neither read nor made again', () => {
  const [root, reading] = [projectOfThree(), rereading()];
  const before = compile(root, null, reading);
  expect(before.problems.map(formatProblem)).toEqual([]);
  const all = { claims: vi.mocked(assembleClaim).mock.calls.length, words: vi.mocked(quotedWords).mock.calls.length };
  vi.clearAllMocks();
  writeFileSync(join(root, RECORD), fixture(RECORD).replace('Orchard hands', 'The orchard hands'));
  const after = compile(root, null, reading);
  expect(filesParsed()).toEqual([RECORD]);
  const claims = after.dataset?.claims ?? [];
  expect(vi.mocked(assembleClaim)).toHaveBeenCalledTimes(all.claims / 3);
  expect(vi.mocked(factsOf)).toHaveBeenCalledTimes(claims.length / 3);
  expect(vi.mocked(quotedWords)).toHaveBeenCalledTimes(all.words / 3);
  expect(after).toEqual(compile(root));
});

/** What was put there, in memory. */
function shelf(): Shelf & { readonly size: () => number } {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    put: (key, text) => void texts.set(key, text),
    size: () => texts.size,
  };
}

test('what is sound is read once for all processes, and speaks of its lines as if it were parsed', () => {
  const [root, kept] = [projectOfThree(), shelf()];
  compile(root, null, rereading(kept));
  expect(kept.size()).toBe(4);
  vi.clearAllMocks();
  expect(compile(root, null, rereading(kept))).toEqual(compile(root));
  vi.clearAllMocks();
  compile(root, null, rereading(kept));
  expect(filesParsed()).toEqual([]);
  // The records are kept, and no longer sound with these places.
  writeFileSync(join(root, PLACES), fixture(PLACES).replace('names: { en: Sweden }', 'names: { en: Suecia }'));
  const problems = compile(root, null, rereading(kept)).problems.map(formatProblem);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems).toEqual(compile(root).problems.map(formatProblem));
});

test('what is not sound by itself is parsed by each process, and its problems are told', () => {
  const [root, kept] = [projectOfThree(), shelf()];
  writeFileSync(join(root, RECORD), fixture(RECORD).replace('status: under_way', 'status: underway'));
  for (const _process of [1, 2]) {
    vi.clearAllMocks();
    expect(
      compile(root, null, rereading(kept))
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('underway');
    expect(filesParsed()).toContain(RECORD);
  }
});
