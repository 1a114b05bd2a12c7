import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCoded } from '../intake/coded.ts';
import { compareRecords } from '../intake/comparison.ts';
import { run } from './fixture-command.ts';
import { copyOfProject, FIXTURES } from './fixture-preview.ts';

const FIRST = join(FIXTURES, 'ledger.yaml');

/** The fixture’s record as another coder might have it: each change has to be in it. */
function second(...changes: readonly (readonly [from: string, to: string])[]): string {
  const path = join(copyOfProject().texts, 'second.yaml');
  let content = readFileSync(FIRST, 'utf8');
  for (const [from, to] of changes) {
    if (!content.includes(from)) throw new Error(`the fixture has no "${from}"`);
    content = content.replace(from, () => to);
  }
  writeFileSync(path, content);
  return path;
}

function compared(path: string) {
  const a = readCoded('/', FIRST).coded;
  const b = readCoded('/', path).coded;
  if (!a || !b) throw new Error('no record');
  return compareRecords(a, b);
}

test('a record agrees with itself in every claim, field and sentence', () => {
  const { matches, onlyA, onlyB, fields, sentences, sentencesApart } = compared(FIRST);
  expect(matches).toHaveLength(5);
  expect([...onlyA, ...onlyB, ...sentencesApart]).toEqual([]);
  expect(fields.length).toBeGreaterThan(10);
  for (const { agreement } of fields) expect([agreement.agreed, agreement.of]).toEqual([5, 5]);
  expect(sentences).toEqual({ agreed: 31, of: 31, alpha: 1 });
});

test('claims are matched by sentences and route, whatever they are called and in what order they stand', () => {
  const path = second(
    ['claims:\n  - id: russia\n', 'claims:\n  - id: seafood\n'],
    ['  - id: dandong\n', '  - id: home\n'],
    ['status: planned', 'status: selecting'],
    ['value: 150', 'value: 120'],
  );
  const { matches } = compared(path);
  expect(matches.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([
    'russia seafood',
    'first-group first-group',
    'selection selection',
    'dandong home',
    'kuwait kuwait',
  ]);
  expect(
    matches.flatMap(({ a, differences }) => differences.map((each) => [a.id, each.field, each.a, each.b])),
  ).toEqual([
    ['russia', 'status', 'planned', 'selecting'],
    ['dandong', 'figure', '150', '120'],
  ]);
});

test('what one coder alone has, and sentences that were filed differently, are named', () => {
  const content = readFileSync(FIRST, 'utf8');
  const kuwait = /\n {2}- id: kuwait\n {4}excerpts:[\s\S]*?(?=\ncircumstances:)/.exec(content)?.[0] ?? '';
  const quotation = /\n {2}- id: kuwait\n {4}sentences:[\s\S]*?(?=\nclaims:)/.exec(content)?.[0] ?? '';
  const path = second([kuwait, ''], [quotation, ''], ['sentences: [12]', 'sentences: [12, 23]']);
  const { onlyA, onlyB, sentencesApart, matches } = compared(path);
  expect(matches).toHaveLength(4);
  expect(onlyA.map(({ id }) => id)).toEqual(['kuwait']);
  expect(onlyB).toEqual([]);
  expect(sentencesApart).toEqual([{ n: 23, a: 'claim', b: 'circumstance' }]);
});

test('it does not matter which record is named first', () => {
  const path = second(['value: 150', 'value: 120'], ['status: planned', 'status: selecting']);
  const a = readCoded('/', FIRST).coded;
  const b = readCoded('/', path).coded;
  if (!a || !b) throw new Error('no record');
  const there = compareRecords(a, b);
  const back = compareRecords(b, a);
  expect(back.fields).toEqual(there.fields);
  expect(back.matches.map((match) => [match.b.id, match.a.id])).toEqual(
    there.matches.map((match) => [match.a.id, match.b.id]),
  );
});

test('a field that one has not filled in yet is not compared', () => {
  const { fields } = compared(second(['status: planned', 'status: TODO']));
  const of = (name: string) => fields.find(({ field }) => field === name)?.agreement.of;
  expect([of('status'), of('measure')]).toEqual([4, 5]);
});

test('the command prints a table for the editor, and says in words what is no record', () => {
  const root = copyOfProject().root;
  const { stdout, status } = run('compare', root, FIRST, second(['status: planned', 'status: selecting']));
  expect(stdout).toContain('5 of 5 claims matched, by sentences and route; 4 of them alike in every field.');
  expect(stdout).toMatch(/russia +russia +status +planned +selecting/);
  expect(stdout).toMatch(/status +4 of 5 +80 % +0\.\d\d/);
  expect(stdout).toContain('read the counts first');
  expect(status).toBe(0);
  const none = run('compare', root, FIRST, 'no-such.yaml');
  expect(none.stderr).toContain('no-such.yaml:1  The file is not there.');
  const text = run('compare', root, FIRST, join(FIXTURES, 'ko.txt'));
  expect(text.stderr).toContain('This is no record.');
  expect(run('compare', root, FIRST).stderr).toContain('Name two records of one article');
});
