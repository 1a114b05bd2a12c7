import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, start } from './fixture-command.ts';
import { cleanUpProjects, fixture, projectWith, RECORD, record, SEALS, TEXTS } from './fixture-project.ts';

cleanUpProjects();

// The rest is asked of the commands themselves: to start one takes a second.
test.each([
  ['check', [TEXTS], 0, 'The data are sound.'],
  ['check', ['no-such-folder'], 1, 'There is no folder of texts at'],
  ['seal', [TEXTS], 0, 'orchard  sealed: 10 sentences, 3 excerpts.'],
  ['release', ['--date', '2031-05-01'], 0, 'Written to data/releases/2031-05-01-'],
  ['article', [], 1, 'npm run article -- path/to/text.txt'],
  ['compare', [RECORD, RECORD], 0, '4 of 4 claims matched'],
] as const)(
  '%s is a command that an editor can start',
  (command, args, status, says) => {
    const ran = start(command, projectWith(), ...args);
    expect(ran.all).toContain(says);
    expect(ran.status).toBe(status);
  },
  60_000,
);

test('the check prints how much of each text is accounted for', () => {
  const { status, stdout, stderr } = run('check', projectWith(), TEXTS);
  expect(
    stdout,
  ).toBe(`article  words  quoted  sentences in claims  in circumstances  in nothing  accounted for  quotations verified
orchard    155    38 %                    4                 4           2       10 of 10               3 of 3

The data are sound.
Draft: 4 claims; nothing has been released yet.
`);
  expect([status, stderr]).toEqual([0, '']);
});

test('the check says that the texts were not at hand, and fails where there are problems', () => {
  const { status, stdout, stderr } = run('check', projectWith(record('value: 1200', 'value: 1300')));
  expect(stdout).toContain(
    'The article texts were not at hand: seals were verified, quotations were not compared with the texts.',
  );
  expect(stdout).not.toContain('The data are sound.');
  expect(stderr).toMatch(/^data\/articles\/orchard\.yaml:43 {2}quantity\.value says 1,300/);
  expect(stderr).toContain('1 problem in the data. Nothing is published until they are mended.');
  expect(status).toBe(1);
});

test('the check lists ids in alphabetical order with what they stand for, and says which lists there are', () => {
  const root = projectWith();
  expect(run('check', root, '--list', 'sectors').stdout).toBe('farming  farming\n');
  const places = run('check', root, '--list', 'places').stdout.trim().split('\n');
  expect(places[0]).toMatch(/^abroad {4,}.+ \(unplaced\)$/);
  expect(places).toEqual([...places].sort());
  const { status, stderr } = run('check', root, '--list', 'ships');
  expect(stderr).toBe(
    'There is no list "ships". Known: "publishers", "agencies", "sectors", "sources" and "places".\n',
  );
  expect(status).toBe(1);
  expect(run('check', root, '--lists').stderr).toMatch(/^Unknown option '--lists'\. Known: --sentences, --list/);
});

test('a folder of texts that is not there is an error, and not a check without texts', () => {
  const { status, stderr } = run('check', projectWith(), 'no-such-folder');
  expect(stderr).toContain('There is no folder of texts at');
  expect(status).toBe(1);
});

test('sealing writes the seals that the project keeps', () => {
  const root = projectWith();
  rmSync(join(root, SEALS));
  const { status, stdout } = run('seal', root, TEXTS);
  expect(stdout).toBe('orchard  sealed: 10 sentences, 3 excerpts.\n');
  expect(status).toBe(0);
  expect(readFileSync(join(root, SEALS), 'utf8')).toBe(fixture(SEALS));
});

test('records whose texts are elsewhere are named in one line, and sealing goes on', () => {
  const root = projectWith();
  cpSync(join(root, RECORD), join(root, 'data/articles/meadow.yaml'));
  cpSync(join(root, RECORD), join(root, 'data/articles/vineyard.yaml'));
  const { status, stdout } = run('seal', root, TEXTS);
  expect(stdout).toBe(
    `orchard  sealed: 10 sentences, 3 excerpts.\nLeft as they were, because their texts are not in ${TEXTS}: meadow, vineyard.\n`,
  );
  expect(status).toBe(0);
});

test('sealing refuses a quotation that is not in the text, and leaves the old seals', () => {
  const root = projectWith(record('Finland in March,” the', 'Finland in Marsh,” the'));
  const { status, stdout } = run('seal', root, TEXTS);
  expect(stdout).toMatch(
    /^data\/articles\/orchard\.yaml:34 {2}Passage not found: the excerpt "return" is not what sentence 5 says/,
  );
  expect(status).toBe(1);
  expect(readFileSync(join(root, SEALS), 'utf8')).toBe(fixture(SEALS));
});

test('releasing names the data, and the check says so from then on', () => {
  const root = projectWith();
  const { status, stdout, stderr } = run('release', root, '--date', '2031-05-01');
  expect([status, stderr]).toEqual([0, '']);
  const id = /^Release (2031-05-01-[0-9a-f]{8}): 4 claims added, 0 corrected, 0 withdrawn\./.exec(stdout)?.[1];
  expect(stdout).toContain(`Written to data/releases/${id}.json.`);
  expect(run('check', root, TEXTS).stdout).toMatch(new RegExp(`The data are sound\\.\nRelease ${id}\n$`));
});

test('releasing again without a change is refused', () => {
  const root = projectWith();
  run('release', root, '--date', '2031-05-01');
  const { status, stderr } = run('release', root, '--date', '2031-05-02');
  expect(stderr).toMatch(/^Nothing has changed since release 2031-05-01-[0-9a-f]{8}\.\n$/);
  expect(status).toBe(1);
});
