import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWith } from './fixture-builds.ts';

const TSX = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
const SCRIPT = join(import.meta.dirname, 'compare.cli.ts');

/** Runs the command as its users do. */
function run(...folders: string[]) {
  return spawnSync(process.execPath, [TSX, SCRIPT, ...folders], { encoding: 'utf8' });
}

test('the command goes through where both publish the same', () => {
  const { status, stdout, stderr } = run(buildWith(), buildWith());
  expect(stdout).toMatch(/\nBoth publish the same\.\n$/);
  expect([status, stderr]).toEqual([0, '']);
});

test('the command fails where one byte of the data differs, and says where', () => {
  const { status, stdout } = run(buildWith(), buildWith({ 'data/claims.csv': 'claim,persons\r\none,2001\r\n' }));
  expect(stdout).toContain('data/claims.csv\n  line\n  - one,2000␍\n  + one,2001␍\n');
  expect(status).toBe(1);
});

test('the command fails without two folders of builds', () => {
  expect(run(buildWith())).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Name two') });
  expect(run(buildWith(), 'nowhere')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('nowhere'),
  });
});
