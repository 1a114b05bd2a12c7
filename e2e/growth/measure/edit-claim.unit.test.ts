import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../../src/records/compile/compile.ts';
import { formatProblem } from '../../../src/records/compile/problem.ts';
import { release } from '../../../src/records/compile/release-command.ts';
import { sealAll } from '../seal-all.ts';
import { writeGrowth } from '../write.ts';
import { claimEditor } from './edit-claim.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const made = mkdtempSync(join(tmpdir(), 'edit-'));
afterAll(() => rmSync(made, { recursive: true }));

test.each([0, 3])('with %i invented articles a claim is changed, and the records stay sound', (articles) => {
  const folder = join(made, String(articles));
  writeGrowth(PROJECT, { folder, articles, seed: 1 });
  sealAll(folder);
  const said: string[] = [];
  release({ root: folder, args: [], say: (words) => said.push(words), complain: (words) => said.push(words) });
  expect(said.join()).toMatch(articles > 0 ? /^Release / : /nothing|Nothing|no change/);
  const editor = claimEditor(folder);
  expect(editor.article.startsWith('invented-')).toBe(articles > 0);
  const sound = () => {
    const { dataset, problems } = compile(folder);
    expect(problems.map(formatProblem)).toEqual([]);
    const claims = dataset?.claims ?? [];
    return { claims, claim: claims.find(({ id }) => id === editor.claim) };
  };
  const before = sound();
  expect(before.claim?.quantity).not.toBeNull();
  editor.addNote('A word more.');
  expect(sound().claim?.notes.at(-1)).toBe('A word more.');
  editor.dropFigure();
  expect(sound().claim?.quantity).toBeNull();
  editor.addClaim('once-more');
  const { claims, claim } = sound();
  expect(claims).toHaveLength(before.claims.length + 1);
  expect(claims.find(({ id }) => id === `${editor.article}/once-more`)?.destinations).toEqual(claim?.destinations);
});
