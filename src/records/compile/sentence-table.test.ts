import { expect, test } from 'vitest';
import { cleanUpProjects, projectWith, record } from '../test/fixture-project.ts';
import { REAL } from '../test/fixture-real.ts';
import { compile } from './compile.ts';
import { sentenceTable } from './sentence-table.ts';

cleanUpProjects();

test('each sentence is listed with the records that account for it, or with the reason why none does', () => {
  expect(sentenceTable(compile(projectWith()).accounts)).toBe(`orchard
   1  nothing       A heading.
   2  claims        total, selection
   3  claims        total, selection
   4  claim         groups
   5  claim         return
   6  circumstance  fee
   7  circumstance  favours
   8  circumstance  life
   9  circumstance  life
  10  nothing       Headlines of other articles.`);
});

test('a sentence that nothing accounts for is said to be so', () => {
  const root = projectWith(record('sentences: [8, 9]', 'sentences: [8]'));
  expect(sentenceTable(compile(root).accounts)).toMatch(/\n {3}9 {2}not accounted for/);
});

test('the table has a line for each sentence of the project’s articles, and each line names an account', () => {
  const { accounts, coverage } = REAL;
  const lines = sentenceTable(accounts).split('\n');
  const total = coverage.reduce((sum, { sentences }) => sum + sentences, 0);
  expect(lines.filter((line) => /^ +\d+ {2}(?:claims?|circumstances?|nothing)\b.* {2}\S/.test(line))).toHaveLength(
    total,
  );
});
