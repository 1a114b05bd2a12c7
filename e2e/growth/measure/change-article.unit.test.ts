import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../../src/records/compile/compile.ts';
import { formatProblem } from '../../../src/records/compile/problem.ts';
import { sealAll } from '../seal-all.ts';
import { writeGrowth } from '../write.ts';
import { changeArticle } from './change-article.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const made = mkdtempSync(join(tmpdir(), 'change-'));
afterAll(() => rmSync(made, { recursive: true }));

test.each([0, 3])('with %i invented articles one is changed, and the records stay sound', (articles) => {
  const folder = join(made, String(articles));
  writeGrowth(PROJECT, { folder, articles, seed: 1 });
  sealAll(folder);
  const before = compile(folder).dataset;
  const article = changeArticle(folder);
  expect(article.startsWith('invented-')).toBe(articles > 0);
  const { dataset, problems } = compile(folder);
  expect(problems.map(formatProblem)).toEqual([]);
  const told = (all: typeof dataset) => all?.circumstances.map(({ id, text }) => `${id}: ${text}`) ?? [];
  const changed = told(dataset).filter((each) => !told(before).includes(each));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(new RegExp(`^${article}/`));
});
