import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanUpProjects, fixture, projectWith, record, SEALS, TEXTS } from './fixture-project.ts';

cleanUpProjects();

/** Runs a command as an editor would, in a project's folder. */
function run(command: 'check' | 'seal', root: string, ...args: string[]) {
  const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
  const script = join(import.meta.dirname, `${command}.cli.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the check prints how much of each text is accounted for', () => {
  const { status, stdout, stderr } = run('check', projectWith(), TEXTS);
  expect(stdout).toBe(`article  words  quoted  claims  circumstances  nothing  sentences  quotations verified
orchard    155    42 %       4              4        2   10 of 10               3 of 3

The data are sound.
`);
  expect([status, stderr]).toEqual([0, '']);
}, 20_000);

test('the check says that the texts were not at hand, and fails where there are problems', () => {
  const { status, stdout, stderr } = run('check', projectWith(record('value: 1200', 'value: 1300')));
  expect(stdout).toContain(
    'The article texts were not at hand: seals were verified, quotations were not compared with the texts.',
  );
  expect(stdout).not.toContain('The data are sound.');
  expect(stderr).toMatch(/^data\/articles\/orchard\.yaml:43 {2}quantity\.value says 1,300/);
  expect(stderr).toContain('1 problem in the data. Nothing is published until they are mended.');
  expect(status).toBe(1);
}, 20_000);

test('a folder of texts that is not there is an error, and not a check without texts', () => {
  const { status, stderr } = run('check', projectWith(), 'no-such-folder');
  expect(stderr).toContain('There is no folder of texts at');
  expect(status).toBe(1);
}, 20_000);

test('sealing writes the seals that the project keeps', () => {
  const root = projectWith();
  rmSync(join(root, SEALS));
  const { status, stdout } = run('seal', root, TEXTS);
  expect(stdout).toBe('orchard  sealed: 10 sentences, 3 excerpts.\n');
  expect(status).toBe(0);
  expect(readFileSync(join(root, SEALS), 'utf8')).toBe(fixture(SEALS));
}, 20_000);

test('sealing refuses a quotation that is not in the text, and leaves the old seals', () => {
  const root = projectWith(record('Finland in March,” the', 'Finland in Marsh,” the'));
  const { status, stdout } = run('seal', root, TEXTS);
  expect(stdout).toMatch(/^data\/articles\/orchard\.yaml:34 {2}The excerpt "return" is not what sentence 5 says/);
  expect(status).toBe(1);
  expect(readFileSync(join(root, SEALS), 'utf8')).toBe(fixture(SEALS));
}, 20_000);
