import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';
import { textsBeside } from '../compile/texts.ts';

const root = resolve(import.meta.dirname, '../../..');
const texts = textsBeside(root);
if (texts === null)
  console.warn('Skipped: no texts beside the project, so its quotations were not compared with them.');

test('the data of the project are sound, and every sentence of every article is accounted for', () => {
  const { dataset, problems, coverage } = compile(root);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(dataset).not.toBeNull();
  expect(coverage.map(({ article }) => article)).toEqual(recordsOf(root));
  for (const { sentences, sentencesOfClaims, sentencesOfCircumstances, sentencesOfNothing } of coverage) {
    expect(sentencesOfClaims + sentencesOfCircumstances + sentencesOfNothing).toBe(sentences);
    expect(sentences).toBeGreaterThan(0);
  }
});

test.skipIf(texts === null)('every quotation of the project stands in its text, character for character', () => {
  const { problems, coverage, notices } = compile(root, texts);
  expect(problems.map(formatProblem)).toEqual([]);
  const records = recordsOf(root).filter((id) => existsSync(join(texts ?? '', `${id}.txt`)));
  expect(records.length).toBeGreaterThan(0);
  for (const { article, quotations, quotationsVerified } of coverage) {
    if (records.includes(article)) expect([article, quotationsVerified]).toEqual([article, quotations]);
  }
  if (records.length === coverage.length) expect(notices).toEqual([]);
});

test('no file of the project holds the text of an article', () => {
  for (const name of readdirSync(join(root, 'data/seals'))) expect(name).toMatch(/\.json$/);
  for (const { words, wordsQuoted } of compile(root).coverage) expect(wordsQuoted * 2).toBeLessThanOrEqual(words);
});

function recordsOf(folder: string): string[] {
  return readdirSync(join(folder, 'data/articles'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}
