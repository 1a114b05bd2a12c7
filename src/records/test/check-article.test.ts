import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { formatProblem } from '../compile/problem.ts';
import { run } from './fixture-command.ts';
import { cleanUpProjects, type Patch, projectWith, RECORD, record, SEALS, TEXTS } from './fixture-project.ts';

cleanUpProjects();

/** The claim that the others are related to here. */
const [FIRST = ''] =
  /(?<=^ {2}- id: )\S+$/m.exec(readFileSync(join(projectWith(), RECORD), 'utf8').split('\nclaims:')[1] ?? '') ?? [];

test.each<readonly [string, readonly Patch[]]>([
  ['nothing', []],
  ['a figure', [record('value: 1200', 'value: 1300')]],
  ['a field', [record('direction: dispatch', 'direction: sideways')]],
  ['two things at once', [record('value: 1200', 'value: 1300'), record('direction: dispatch', 'direction: sideways')]],
  ['a seal', [[SEALS, '"seal": "', '"seal": "0']]],
  ['the whole file', [record('claims:', 'claims: [')]],
])('where %s is wrong, one article is told the same as by the whole check', (_what, patches) => {
  const root = projectWith(...patches);
  const whole = compile(root, TEXTS).problems.map(formatProblem);
  expect(compileArticle(root, 'orchard', TEXTS)?.problems.map(formatProblem)).toEqual(whole);
  expect(whole.length > 0).toBe(patches.length > 0);
});

test('a name of a claim that is not there is told as by the whole check, with what may be meant among all claims', () => {
  const root = projectWith();
  twin(root, 'meadow');
  const file = join(root, RECORD);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(`- id: ${FIRST}\n`, `- id: ${FIRST}\n    contradicts: [meadow/${FIRST}x]\n`));
  const whole = compile(root).problems.filter(({ file: where }) => where === RECORD);
  expect(whole.map(({ message }) => message).join()).toContain('there is no such claim');
  expect(compileArticle(root, 'orchard', null)?.problems).toEqual(whole);
});

test('a released claim that is corrected without a reason is told', () => {
  const root = projectWith();
  expect(run('release', root, '--date', '2031-05-01').status).toBe(0);
  const file = join(root, RECORD);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('status: planned', 'status: selecting'));
  expect(readFileSync(file, 'utf8')).not.toBe(before);
  const whole = compile(root, TEXTS).problems.map(formatProblem);
  expect(whole.join()).toContain('and nothing says why');
  expect(compileArticle(root, 'orchard', TEXTS)?.problems.map(formatProblem)).toEqual(whole);
});

test('the command takes an id or a path, says what it leaves out, and knows what is not there', () => {
  const root = projectWith();
  for (const article of ['orchard', RECORD]) {
    const { status, stdout } = run('check', root, TEXTS, '--article', article);
    expect([status, stdout.split('\n').at(-2)]).toEqual([
      0,
      'The article is sound. Other records, and the releases, are checked by "npm run check" without --article.',
    ]);
  }
  expect(run('check', root, '--article', 'nowhere').stderr).toBe('There is no record of the article "nowhere".\n');
  expect(run('check', projectWith(record('value: 1200', 'value: 1300')), '--article', 'orchard').status).toBe(1);
});

/** A second record with the same claims under another name. */
function twin(root: string, id: string): void {
  const content = readFileSync(join(root, RECORD), 'utf8');
  writeFileSync(join(root, RECORD.replace('orchard', id)), content.replace('id: orchard', `id: ${id}`));
  cpSync(join(root, SEALS), join(root, SEALS.replace('orchard', id)));
}
