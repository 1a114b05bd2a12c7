import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeReleaseFile } from '../release/release-file.ts';
import { cleanUpProjects, projectWith, RECORD, record, TEXTS } from '../test/fixture-project.ts';
import {
  edit,
  FIRST_DAY,
  giveReasons,
  readReleaseFile,
  releasedProject,
  releaseFiles,
  releaseOn,
} from '../test/fixture-releases.ts';
import { compile } from './compile.ts';
import { makeRelease } from './make-release.ts';
import { releaseLine } from './release-line.ts';

cleanUpProjects();

const COMPLETED = record('status: under_way', 'status: completed');
const WHY = '{ claim: orchard/groups, fields: [status], why: They had left before the article was written. }';
/** A claim under another id is withdrawn and added. */
const RENAMED = record(
  '  - id: return\n    excerpts: [return]\n    direction',
  '  - id: homecoming\n    excerpts: [return]\n    direction',
);

function dataset(root: string) {
  const { dataset: compiled, problems } = compile(root, TEXTS);
  if (!compiled) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compiled;
}

test('before the first release everything is new, and has no date', () => {
  const { release, changes, releases } = dataset(projectWith());
  expect(release).toMatchObject({ id: `${release.hash}-draft`, date: null, draft: true });
  expect(changes.map(({ kind, claim, release: id, date }) => [kind, claim, id, date])).toEqual(
    ['total', 'selection', 'groups', 'return'].map((id) => ['added', `orchard/${id}`, null, null]),
  );
  expect(releases).toMatchObject([{ release: null, date: null, previous: null, added: 4, corrected: 0, withdrawn: 0 }]);
});

test('a release names the data as they are, holds all claims, and is what the data are from then on', () => {
  const root = projectWith();
  const before = dataset(root);
  const id = releaseOn(root, FIRST_DAY);
  const after = dataset(root);
  expect(after.release).toEqual({ id, date: FIRST_DAY, hash: before.release.hash, draft: false });
  expect(id).toBe(`${FIRST_DAY}-${before.release.hash}`);
  expect(Object.keys(readReleaseFile(root, id).claims).sort()).toEqual(before.claims.map((claim) => claim.id).sort());
  expect(after.changes.map((change) => change.release)).toEqual([id, id, id, id]);
  expect(after.releases).toMatchObject([{ release: id, date: FIRST_DAY, previous: null, added: 4 }]);
  expect(releaseLine(after)).toBe(`Release ${id}`);
});

test('a release file has one claim and one change to a line, and is read as it was written', () => {
  const { root, file, release } = releasedProject();
  const content = readFileSync(join(root, file), 'utf8');
  expect(writeReleaseFile(readReleaseFile(root, release))).toBe(content);
  expect(content.split('\n').filter((line) => line.startsWith('    "orchard/total": {"route":'))).toHaveLength(1);
  expect(content.split('\n').filter((line) => line.includes('"kind":"added"'))).toHaveLength(4);
});

test('edit, draft, release: the history goes on, newest first, and what was released stays', () => {
  const { root, release: first } = releasedProject();
  edit(root, COMPLETED);
  giveReasons(root, WHY);
  const draft = dataset(root);
  expect(draft.release).toMatchObject({ id: `${FIRST_DAY}-${draft.release.hash}-draft`, date: FIRST_DAY, draft: true });
  expect(releaseLine(draft)).toBe(`Draft: 0 claims added, 1 corrected, 0 withdrawn since release ${first}.`);
  const change = {
    kind: 'corrected',
    claim: 'orchard/groups',
    title: 'From Kangwon to Sweden: 30–40 in each group, completed',
    routes: ['dispatch-kangwon-sweden'],
    fields: [{ field: 'status', name: 'status', from: 'under way', to: 'completed' }],
    why: 'They had left before the article was written.',
  };
  expect(draft.changes[0]).toEqual({ release: null, date: null, ...change });

  const second = releaseOn(root, '2031-06-01');
  expect(readReleaseFile(root, second).previous).toBe(first);
  expect(dataset(root).changes[0]).toEqual({ release: second, date: '2031-06-01', ...change });

  edit(root, RENAMED);
  giveReasons(root, '{ claim: orchard/return, why: It has another name now. }');
  const third = releaseOn(root, '2031-06-01');
  const { changes, releases, release } = dataset(root);
  expect(release.id).toBe(third);
  expect(changes.map(({ release: id, kind }) => [id, kind])).toEqual([
    [third, 'withdrawn'],
    [third, 'added'],
    [second, 'corrected'],
    ...Array.from({ length: 4 }, () => [first, 'added']),
  ]);
  expect(changes[0]).toMatchObject({ claim: 'orchard/return', routes: ['repatriation-finland-kp-unstated'] });
  expect(releases.map((one) => [one.release, one.previous, one.added, one.corrected, one.withdrawn])).toEqual([
    [third, second, 1, 0, 1],
    [second, first, 0, 1, 0],
    [first, null, 4, 0, 0],
  ]);
});

test('a claim corrected for two reasons has two changes, and is one claim', () => {
  const { root } = releasedProject();
  edit(root, COMPLETED, record('[The year is inferred.]', '[]'));
  giveReasons(root, WHY, '{ claim: orchard/groups, fields: [notes], why: The year is printed. }');
  const { changes, releases } = dataset(root);
  expect(changes.slice(0, 2).map(({ fields, why }) => [fields.map(({ field }) => field), why])).toEqual([
    [['status'], 'They had left before the article was written.'],
    [['notes'], 'The year is printed.'],
  ]);
  expect(releases[0]?.corrected).toBe(1);
});

test('one reason may be given for several claims', () => {
  const { root } = releasedProject();
  edit(root, COMPLETED, record('measure: in_selection', 'measure: awaiting_interview'));
  giveReasons(root, '{ claim: [orchard/groups, orchard/selection], why: Both were misread. }');
  const { changes } = dataset(root);
  expect(changes.slice(0, 2).map(({ claim, fields, why }) => [claim, fields.map(({ field }) => field), why])).toEqual([
    ['orchard/selection', ['measure'], 'Both were misread.'],
    ['orchard/groups', ['status'], 'Both were misread.'],
  ]);
});

test('after a release the list of reasons is empty, and takes new ones', () => {
  const { root } = releasedProject();
  edit(root, COMPLETED);
  giveReasons(root, WHY);
  releaseOn(root, '2031-06-01');
  const list = readFileSync(join(root, 'data/changes.yaml'), 'utf8');
  expect(list.split('\n').filter((line) => !line.startsWith('#'))).toEqual(['[]', '']);
});

test('what changed beside the claims is counted, and needs no reason', () => {
  const { root, release } = releasedProject();
  edit(root, record('Letters are read, and the sick pack boxes.', 'Letters are opened, and the sick pack boxes.'));
  edit(root, record('authors: [A. Writer]', 'authors: [B. Writer]'));
  const draft = dataset(root);
  expect(draft.changes.every((change) => change.release === release)).toBe(true);
  expect(releaseLine(draft)).toBe(
    `Draft: 0 claims added, 0 corrected, 0 withdrawn since release ${release}. Other records changed: 1 article, 1 circumstance.`,
  );
  expect(releaseOn(root, '2031-06-01')).not.toBe(release);
});

test.each<readonly [title: string, date: string, spoil: (root: string) => void, refused: RegExp]>([
  ['the data are not sound', '2031-06-01', (root) => edit(root, record('value: 1200', 'value: 1300')), /1,300/],
  ['a correction has no reason', '2031-06-01', (root) => edit(root, COMPLETED), /nothing says why/],
  ['nothing has changed', '2031-06-01', () => {}, /^Nothing has changed since release 2031-05-01-[0-9a-f]{8}\.$/],
  [
    'the day lies before the last release',
    '2031-04-30',
    (root) => edit(root, record('authors: [A. Writer]', 'authors: [B. Writer]')),
    /^The last release is of 2031-05-01: the next one cannot be of 2031-04-30\.$/,
  ],
  ['the day is none', '2031-02-30', () => {}, /^"2031-02-30" is no day\./],
])('there is no release where %s, and nothing is written', (_title, date, spoil, refused) => {
  const { root, release } = releasedProject();
  spoil(root);
  const made = makeRelease(root, date, TEXTS);
  expect('refused' in made ? made.refused : 'done').toMatch(refused);
  expect(releaseFiles(root)).toEqual([`${release}.json`]);
});

test('data that are again as they were on the same day have a release already', () => {
  const { root } = releasedProject();
  const before = readFileSync(join(root, RECORD), 'utf8');
  edit(root, record('authors: [A. Writer]', 'authors: [B. Writer]'));
  releaseOn(root, FIRST_DAY);
  writeFileSync(join(root, RECORD), before);
  const made = makeRelease(root, FIRST_DAY, TEXTS);
  expect('refused' in made ? made.refused : 'done').toMatch(/^There is a release 2031-05-01-[0-9a-f]{8} already\./);
  expect(releaseOn(root, '2031-05-02')).toContain('2031-05-02');
});

test('whatever is done to a release or to the list of reasons, the check answers with problems or a dataset', () => {
  const { root, file } = releasedProject();
  edit(root, COMPLETED);
  giveReasons(root, WHY);
  const good = new Map([file, 'data/changes.yaml'].map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const garbage = fc.oneof(
    fc.constantFrom('', 'null', '[]', '{}', '"', ': ', '__proto__'),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...good), fc.nat(), fc.nat(40), garbage, ([name, content], at, length, put) => {
      const from = at % content.length;
      writeFileSync(join(root, name), content.slice(0, from) + put + content.slice(from + length));
      try {
        const { dataset: compiled, problems } = compile(root, TEXTS);
        expect(compiled === null).toBe(problems.length > 0);
        for (const { file: where, line, message, remedy } of problems) {
          expect(where).not.toBe('');
          expect(line).toBeGreaterThan(0);
          expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|NaN|\n/);
        }
      } finally {
        writeFileSync(join(root, name), content);
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);
