import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { renumbered } from '../compile/renumber.ts';
import { run } from './fixture-command.ts';
import { cleanUpProjects, problemsOf, projectWith, RECORD, SEALS, TEXTS } from './fixture-project.ts';

cleanUpProjects();

const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

test('two sentences are joined: numbers in the record follow, seals are true, and a quotation grows by what is printed', () => {
  const root = projectWith();
  const { status, stdout } = run('sentence', root, 'join', 'orchard', '2', '--texts', TEXTS);
  expect(status).toBe(0);
  expect(stdout).toBe(
    'Sentences 2 and 3 are one now, of 9; the numbers in data/articles/orchard.yaml follow, and it is sealed.\n',
  );
  expect(textOf(root, RECORD)).toContain('sentences: [2]\n    exact: >-\n      North Korea will send');
  expect(textOf(root, RECORD)).toContain('{ sentences: [9], why: Headlines of other articles. }');
  expect(problemsOf(root)).toEqual([]);
});

test('a join that makes a quotation longer prints its new words, and the check asks for them', () => {
  const root = projectWith();
  const { stdout } = run('sentence', root, 'join', 'orchard', '4', '--texts', TEXTS);
  const grown =
    'Groups of 30–40 women from Kangwon Province have been leaving for Sweden since April. “Nine came back from Finland in March,” the person said.';
  expect(stdout).toContain(`The excerpt "groups" is sentence 4 now; its words are:\n\n${grown}`);
  expect(stdout).toContain(`The excerpt "return" is sentence 4 now; its words are:\n\n${grown}`);
  expect(problemsOf(root).join('\n')).toContain(
    'The excerpt "groups" does not stand in sentence 4, or is not the whole of it',
  );
  const record = textOf(root, RECORD)
    .replace(/(id: groups\n {4}sentences: \[4\]\n {4}exact: ).*/, `$1${grown}`)
    .replace(/(id: return\n {4}sentences: \[4\]\n {4}exact: ).*/, `$1${grown}`);
  writeFileSync(join(root, RECORD), record);
  expect(problemsOf(root)).toEqual([]);
});

test('a sentence is parted where words are given, and joined again it is what it was', () => {
  const root = projectWith();
  const before = [textOf(root, RECORD), textOf(root, SEALS)];
  expect(run('sentence', root, 'part', 'orchard', '8', 'and the letters', '--texts', TEXTS).stdout).toContain(
    'Sentence 8 is two now, of 11',
  );
  expect(textOf(root, RECORD)).toContain('sentences: [8, 9, 10]');
  expect(textOf(root, RECORD)).toContain('sentences: [11]');
  expect(problemsOf(root)).toEqual([]);
  expect(compile(root, TEXTS).coverage[0]).toMatchObject({ quotationsVerified: 3 });
  run('sentence', root, 'join', 'orchard', '8', '--texts', TEXTS);
  expect([textOf(root, RECORD), textOf(root, SEALS)]).toEqual(before);
});

test.each([
  [
    'the end of a paragraph',
    ['join', 'orchard', '3'],
    'Sentence 3 ends its paragraph: sentences of two paragraphs are not joined.',
  ],
  ['the last sentence', ['join', 'orchard', '10'], 'There is no sentence after 10: the text has 10.'],
  ['a sentence that is not there', ['part', 'orchard', '12', 'x'], 'There is no sentence 12: the text has 10.'],
  [
    'words that are not in it',
    ['part', 'orchard', '2', 'pears'],
    '"pears" does not stand inside sentence 2: North Korea will send',
  ],
  ['words that stand in it twice', ['part', 'orchard', '8', 'the '], '"the " stands more than once in sentence 8'],
  ['an article that is not there', ['join', 'meadow', '3'], 'There is no record of the article "meadow".'],
  ['no number', ['join', 'orchard', 'three'], 'npm run sentence -- join publisher-subject 12'],
])('%s changes nothing, and it is said why', (_what, args, says) => {
  const root = projectWith();
  const before = [textOf(root, RECORD), textOf(root, SEALS)];
  const { status, stderr } = run('sentence', root, ...args, '--texts', TEXTS);
  expect(stderr).toContain(says);
  expect(status).toBe(1);
  expect([textOf(root, RECORD), textOf(root, SEALS)]).toEqual(before);
});

test('numbers change in lists of sentences alone, not in comments, words or other lists', () => {
  const record = [
    '# sentences: [1]',
    'nothing:',
    '  - { sentences: [1, 2], why: "No. 2 of [2]" }',
    '  - sentences: [3]',
    '    claims: [2]',
  ].join('\n');
  expect(renumbered(record, (n) => [n + 1])).toBe(
    record.replace('{ sentences: [1, 2]', '{ sentences: [2, 3]').replace('- sentences: [3]', '- sentences: [4]'),
  );
});

test('texts that lie in the project are refused by every command that reads them', () => {
  const root = projectWith();
  mkdirSync(join(root, 'texts'));
  writeFileSync(join(root, 'texts/orchard.txt'), readFileSync(join(TEXTS, 'orchard.txt')));
  for (const [command, ...args] of [
    ['check', 'texts'],
    ['seal', 'texts'],
    ['sentence', 'join', 'orchard', '2', '--texts', 'texts'],
    ['article', 'texts/orchard.txt', '--id', 'another'],
  ] as const) {
    const { status, stderr } = run(command, root, ...args);
    expect(stderr).toContain('lies in the project, where no article’s text may lie.');
    expect(status).toBe(1);
  }
});
