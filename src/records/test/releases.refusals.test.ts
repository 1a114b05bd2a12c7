import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseSeal } from '../release/release-file.ts';
import { cleanUpProjects, type Patch, problemsOf, RECORD, record } from './fixture-project.ts';
import {
  edit,
  FIRST_DAY,
  forge,
  giveReasons,
  readReleaseFile,
  releasedProject,
  releaseOn,
} from './fixture-releases.ts';

cleanUpProjects();

const REASONS = 'data/changes.yaml';
const LOST = 'Get the file back from the history: what was released does not change. Corrections go into the records.';
const GROUPS_LINE = 63;
const STATUS = record('status: under_way', 'status: completed');
const WITHDRAWN: readonly Patch[] = [
  [
    RECORD,
    '  - id: return\n    excerpts: [return]\n    direction',
    '  - id: homecoming\n    excerpts: [return]\n    direction',
  ],
];

/** What was done to the records since the release, the reasons that were given, and what the check says. */
type Case = readonly [title: string, patches: readonly Patch[], reasons: readonly string[], ...expected: string[]];

const CASES = (
  [
    [
      'a correction without a reason, at its line in the record',
      [STATUS],
      [],
      `${RECORD}:70  status: of "orchard/groups" release RELEASE says "under way" and the record now "completed", and nothing says why. Write in ${REASONS}: { claim: orchard/groups, fields: [status], why: … }, or put it back.`,
    ],
    [
      'a correction whose reason is for another field, and that reason',
      [STATUS],
      ['{ claim: orchard/groups, fields: [quantity], why: The figure was misread. }'],
      `${RECORD}:70  status: of "orchard/groups" release RELEASE says "under way" and the record now "completed", and nothing says why. Write in ${REASONS}: { claim: orchard/groups, fields: [status], why: … }, or put it back.`,
      `${REASONS}:1  fields names "quantity", which is as it was in release RELEASE: of "orchard/groups" there changed status. Name the fields that changed, or write "fields: all".`,
    ],
    [
      'each corrected field without a reason, and only those',
      [
        STATUS,
        record('measure: departed', 'measure: arrived'),
        record('[The year is inferred.]', '[The year is read.]'),
      ],
      ['{ claim: orchard/groups, fields: [measure], why: They had arrived. }'],
      `${RECORD}:70  status: of "orchard/groups" release RELEASE says "under way" and the record now "completed", and nothing says why. Write in ${REASONS}: { claim: orchard/groups, fields: [status], why: … }, or put it back.`,
      `${RECORD}:78  notes: of "orchard/groups" release RELEASE says "The year is inferred." and the record now "The year is read.", and nothing says why. Write in ${REASONS}: { claim: orchard/groups, fields: [notes], why: … }, or put it back.`,
    ],
    [
      'a field that was taken out without a reason, at the claim',
      [record('    profile: { sex: women }\n', '')],
      [],
      `${RECORD}:${GROUPS_LINE}  profile: of "orchard/groups" release RELEASE says "women" and the record now "not stated", and nothing says why. Write in ${REASONS}: { claim: orchard/groups, fields: [profile], why: … }, or put it back.`,
    ],
    [
      'a withdrawal without a reason, in the list of reasons',
      WITHDRAWN,
      [],
      `${REASONS}:1  The claim "orchard/return" (Back from Finland to North Korea: 9, completed) is in release RELEASE and no longer in the records, and nothing says why. Write here: { claim: orchard/return, why: … }, or put the claim back.`,
    ],
    [
      'a withdrawal for which a reason of single fields is given',
      WITHDRAWN,
      ['{ claim: orchard/return, fields: [status], why: It was doubled. }'],
      `${REASONS}:1  The claim "orchard/return" is withdrawn, and the reason is only for status. Leave fields out: a claim is withdrawn as a whole.`,
    ],
    [
      'a reason for what did not change',
      [],
      ['{ claim: orchard/groups, why: It was misread. }'],
      `${REASONS}:1  The claim "orchard/groups" is as it was in release RELEASE, and a reason is given for a change. Take the entry out.`,
    ],
    [
      'a reason for what is new',
      [...WITHDRAWN],
      ['{ claim: orchard/return, why: It has another name now. }', '{ claim: orchard/homecoming, why: It is new. }'],
      `${REASONS}:2  The claim "orchard/homecoming" is new since release RELEASE: what is added needs no reason. Take the entry out.`,
    ],
    [
      'a reason for an unknown claim, and suggests the nearest',
      [],
      ['{ claim: orchard/grups, why: It was misread. }', '{ claim: total, why: It was misread. }'],
      `${REASONS}:1  claim names "orchard/grups", and there is no such claim, neither now nor in release RELEASE. Did you mean "orchard/groups"?`,
      `${REASONS}:2  claim names "total", and there is no such claim, neither now nor in release RELEASE. Did you mean "orchard/total"?`,
    ],
    [
      'a reason for an unknown field, and suggests the nearest',
      [STATUS],
      ['{ claim: orchard/groups, fields: [statsu], why: They had left. }'],
      `${REASONS}:1  fields says "statsu", which is no field of a claim. Did you mean "status"?`,
    ],
    [
      'a field that is no list, and a reason without a sentence',
      [STATUS],
      ['{ claim: orchard/groups, fields: status, why: "" }'],
      `${REASONS}:1  fields is "status", where a list is wanted. Write it as [a, b], or [] where there is none.`,
      `${REASONS}:1  why is empty. Write it; where a field may be silent, null says so.`,
    ],
    [
      'a reason for no claim',
      [STATUS],
      ['{ claim: [], why: They had left. }'],
      `${REASONS}:1  claim names no claim. Name the claims that the reason is for.`,
    ],
    [
      'one of several claims that did not change',
      [STATUS],
      ['{ claim: [orchard/groups, orchard/total], why: They had left. }'],
      `${REASONS}:1  The claim "orchard/total" is as it was in release RELEASE, and a reason is given for a change. Take the entry out.`,
    ],
    [
      'a list of no fields',
      [STATUS],
      [
        '{ claim: orchard/groups, fields: [], why: They had left. }',
        '{ claim: orchard/groups, fields: [status], why: They had left. }',
      ],
      `${REASONS}:1  fields names no field: of "orchard/groups" there changed status. Name the fields that changed, or write "fields: all".`,
    ],
    [
      'two reasons for one change',
      [STATUS],
      [
        '{ claim: orchard/groups, why: They had left. }',
        '{ claim: orchard/groups, fields: [status], why: They were gone. }',
      ],
      `${REASONS}:2  What changed of "orchard/groups" has a reason in line 1 already. Make one entry of the two, or name different fields in each.`,
    ],
  ] satisfies Case[]
).map(([title, patches, reasons, ...expected]: Case) => ({ title, patches, reasons, expected }));

describe('the check refuses', () => {
  test.each(CASES)('$title', ({ patches, reasons, expected }) => {
    const { root, release } = releasedProject();
    edit(root, ...patches);
    if (reasons.length > 0) giveReasons(root, ...reasons);
    expect(problemsOf(root).map((line) => line.replaceAll(release, 'RELEASE'))).toEqual(expected);
  });

  test('a reason before anything has been released', () => {
    const { root, file } = releasedProject();
    rmSync(join(root, file));
    giveReasons(root, '{ claim: orchard/groups, why: It was misread. }');
    expect(problemsOf(root)).toEqual([
      `${REASONS}:1  The reason speaks of "orchard/groups", and nothing has been released yet that could be corrected. Take the entry out.`,
    ]);
  });

  test.each<readonly [title: string, spoil: (content: string) => string | Uint8Array, message: string]>([
    [
      'a figure was changed',
      (content) => content.replace('1200', '1300'),
      'The release was changed after it was made: its content does not match its seal.',
    ],
    [
      'the seal was changed',
      (content) => content.replace(/"seal": "./, '"seal": "x'),
      'The release was changed after it was made: its content does not match its seal.',
    ],
    ['half of it is gone', (content) => content.slice(0, content.length / 2), 'The release is not JSON.'],
    ['it is empty', () => '', 'The release is not JSON.'],
    ['it is a list', () => '[]', 'The release is no group of fields.'],
    [
      'it is another thing with a seal',
      () => JSON.stringify({ seal: releaseSeal({}) }),
      'The release is not as a release is written (release).',
    ],
    [
      'a merge left both versions',
      (content) => content.replace('  "changes"', '<<<<<<< main\n  "changes"'),
      'Two versions of the release stand here, left by a merge.',
    ],
  ])('a release file in which %s', (title, spoil, message) => {
    const { root, file, release } = releasedProject();
    writeFileSync(join(root, file), spoil(`${JSON.stringify(readReleaseFile(root, release), null, 2)}\n`));
    const line = title.includes('merge') ? 6 : 1;
    expect(problemsOf(root)).toEqual([`${file}:${line}  ${message} ${LOST}`]);
  });

  test('a release under another name, and a file that is none', () => {
    const { root, file, release } = releasedProject();
    const content = JSON.stringify(readReleaseFile(root, release));
    rmSync(join(root, file));
    writeFileSync(join(root, 'data/releases/2031-06-01-00000000.json'), content);
    writeFileSync(join(root, 'data/releases/notes.txt'), '');
    expect(problemsOf(root)).toEqual([
      `data/releases/2031-06-01-00000000.json:1  The file is called "2031-06-01-00000000.json", and holds the release "${release}". Call it "${release}.json".`,
      'data/releases/notes.txt:1  Only releases stand in this folder, and they end in ".json". Move it elsewhere.',
    ]);
  });

  test('a history with a gap', () => {
    const { root, file, release } = releasedProject();
    edit(root, STATUS);
    giveReasons(root, '{ claim: orchard/groups, why: They had left. }');
    const second = releaseOn(root, '2031-06-01');
    rmSync(join(root, file));
    expect(problemsOf(root)).toEqual([
      `data/releases/${second}.json:1  It follows the release "${release}", which is not there. Get data/releases/${release}.json back from the history.`,
    ]);
  });

  test('two releases that follow the same one, as two branches leave them', () => {
    const { root, release } = releasedProject();
    const first = readReleaseFile(root, release);
    const [a, b] = ['aaaaaaaa', 'bbbbbbbb'].map((hash) =>
      forge(root, first, { date: '2031-06-01', hash, previous: release }),
    );
    expect(problemsOf(root)).toEqual([
      `data/releases/${b}.json:1  Each of "${a}" and "${b}" says that it is the release after "${release}". Two branches released at the same time: keep the one that is published, delete the others, write their reasons into data/changes.yaml again, and release.`,
    ]);
  });

  test('two first releases', () => {
    const { root, release } = releasedProject();
    const other = forge(root, readReleaseFile(root, release), { date: '2031-06-01' });
    expect(problemsOf(root)[0]).toMatch(
      `data/releases/${other}.json:1  Each of "${release}" and "${other}" says that it is the first release.`,
    );
  });

  test('days that run backwards', () => {
    const { root, release } = releasedProject();
    const earlier = forge(root, readReleaseFile(root, release), { date: '2031-04-30', previous: release });
    expect(problemsOf(root)).toEqual([
      `data/releases/${earlier}.json:1  It is of 2031-04-30, and follows a release of ${FIRST_DAY}. Get the files of data/releases back from the history.`,
    ]);
  });

  test('releases that follow each other in a circle', () => {
    const { root, release } = releasedProject();
    const first = readReleaseFile(root, release);
    const second = forge(root, first, { hash: 'aaaaaaaa', previous: release });
    forge(root, first, { previous: second });
    expect(problemsOf(root)).toHaveLength(1);
    expect(problemsOf(root)[0]).toContain('The releases follow each other in a circle, and none of them is the first.');
  });
});

test('other orders of keys, other YAML and other line breaks are no corrections', () => {
  const { root, release, file } = releasedProject();
  edit(
    root,
    record(
      'quantity: { value: 900, qualifier: about, unit: persons, text: About 900 of them }',
      'quantity:\n      text: "About 900 of them"\n      unit: persons\n      qualifier: about\n      value: 900',
    ),
    record(
      '    joint: true\n    quantity: { value: 1200',
      '    # A remark.\n    joint: true\n    quantity: { value: 1200',
    ),
    record('origin: kangwon', 'origin: { place: kangwon }'),
  );
  writeFileSync(join(root, file), JSON.stringify(readReleaseFile(root, release)));
  expect(problemsOf(root)).toEqual([]);
});
