import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/records/compile/compile.ts';
import { copiedRun, printedWords } from '../../src/records/compile/copied-run.ts';
import { formatProblem } from '../../src/records/compile/problem.ts';
import { sealAll } from './seal-all.ts';
import { textsOf } from './texts-of.ts';
import { writeGrowth } from './write.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const COUNT = 15;
const made = mkdtempSync(join(tmpdir(), 'growth-'));
afterAll(() => rmSync(made, { recursive: true }));

const folder = grown('one', 1);

test('invented records pass the check of the project, words and seals', () => {
  sealAll(folder);
  const { problems, coverage, dataset } = compile(folder, textsOf(folder));
  expect(problems.map(formatProblem)).toEqual([]);
  const invented = coverage.filter(({ article }) => article.startsWith('invented-'));
  expect(invented).toHaveLength(COUNT);
  for (const { quotations, quotationsVerified } of invented) expect(quotationsVerified).toBe(quotations);
  expect(dataset?.articles).toHaveLength(COUNT + records(PROJECT).length);
});

test('the same seed gives the same bytes, and another seed gives others', () => {
  expect(hashOf(textsOf(grown('again', 1)))).toBe(hashOf(textsOf(folder)));
  expect(hashOf(grown('once more', 1), 'data/articles')).toBe(hashOf(folder, 'data/articles'));
  expect(hashOf(textsOf(grown('other', 2)))).not.toBe(hashOf(textsOf(folder)));
});

test('a longer series begins with the texts of a shorter one', () => {
  const longer = join(made, 'longer');
  writeGrowth(PROJECT, { folder: longer, articles: COUNT + 5, seed: 1 });
  for (const name of readdirSync(textsOf(folder))) {
    expect(read(textsOf(longer), name)).toBe(read(textsOf(folder), name));
  }
});

test('nothing in them names a real outlet, repeats a real sentence, or has an address that somebody owns', () => {
  const real = records(PROJECT).map((name) => parse(read(PROJECT, 'data/articles', name)) as RealRecord);
  const printed = printedWords(real.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact)).join(' '));
  const outlets = parse(read(PROJECT, 'data', 'publishers.yaml')) as readonly { readonly name: string }[];
  const people = real.flatMap(({ article }) => [...article.authors, ...article.translators, ...article.editors]);
  expect(outlets.length).toBeGreaterThan(0);
  const ours = records(folder).filter((name) => !records(PROJECT).includes(name));
  expect(ours).toHaveLength(COUNT);
  for (const name of ours) {
    const text = read(textsOf(folder), name.replace('.yaml', '.txt'));
    const record = read(folder, 'data/articles', name);
    for (const each of [...outlets.map((outlet) => outlet.name), ...people]) expect(text + record).not.toContain(each);
    expect(copiedRun(text, printed)).toBeNull();
    const addresses = record.match(/https?:\/\/[^\s/]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  }
});

test('nothing is written into the project, around it, or over anything', () => {
  const before = hashOf(PROJECT, 'data/articles');
  const link = join(made, 'link');
  symlinkSync(join(PROJECT, 'data'), link);
  const inside = [PROJECT, join(PROJECT, 'data'), join(PROJECT, 'dist/new'), join(link, 'new'), resolve(PROJECT, '..')];
  for (const each of inside) {
    expect(() => writeGrowth(PROJECT, { folder: each, articles: 1, seed: 1 }), each).toThrow('lies in the project');
  }
  expect(() => writeGrowth(PROJECT, { folder, articles: 1, seed: 1 })).toThrow('is not empty');
  expect(hashOf(PROJECT, 'data/articles')).toBe(before);
  expect(existsSync(join(PROJECT, 'data/new'))).toBe(false);
});

test('no module that a build is made of knows of invented records', () => {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
  const modules = sources
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !/\/test\//.test(name))
    .map((name) => read(PROJECT, 'src', name));
  expect(modules.length).toBeGreaterThan(100);
  expect([...modules, read(PROJECT, 'vite.config.ts')].filter((code) => code.includes('e2e/growth'))).toEqual([]);
});

interface RealRecord {
  readonly article: Readonly<Record<'authors' | 'translators' | 'editors', readonly string[]>>;
  readonly excerpts: readonly { readonly exact: string }[];
}

function grown(name: string, seed: number): string {
  const into = join(made, name);
  mkdirSync(into, { recursive: true });
  writeGrowth(PROJECT, { folder: into, articles: COUNT, seed });
  return into;
}

function records(root: string): readonly string[] {
  return readdirSync(join(root, 'data/articles')).filter((name) => name.endsWith('.yaml'));
}

function read(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}

function hashOf(root: string, part = '.'): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(root, part)).sort()) {
    if (statSync(join(root, part, name)).isFile()) hash.update(name).update(read(root, part, name));
  }
  return hash.digest('hex');
}
