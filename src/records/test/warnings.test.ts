import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';
import { run } from './fixture-command.ts';
import { cleanUpProjects, type Patch, projectWith, RECORD, record, TEXTS } from './fixture-project.ts';

cleanUpProjects();

/** What is warned of, beside texts: the record is sound all the same. */
function warningsOf(...patches: readonly Patch[]): string[] {
  const { dataset, warnings, problems } = compile(projectWith(...patches), TEXTS);
  expect(problems).toEqual([]);
  expect(dataset).not.toBeNull();
  return warnings.map(formatProblem);
}

const SECTORS = 'data/sectors.yaml';
const MINING: Patch = [
  SECTORS,
  '- { id: farming, label: farming, spellings: [orchard] }',
  '- { id: farming, label: farming, spellings: [orchard] }\n- { id: mining, label: Mining }',
];
const answer = (kind: string): Patch =>
  record(
    '    notes: [The year is inferred.]\n',
    `    notes: [The year is inferred.]\n    looked_at: { ${kind}: The photograph shows it. }\n`,
  );

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The sound project with another text of its groups, sealed anew; a second sentence of it is left aside. */
function withGroups(words: string): { readonly root: string; readonly texts: string } {
  const groups = 'Groups of 30–40 women from Kangwon Province have been leaving for Sweden since April.';
  const [first = '', second] = words.split(/(?<=\.) /);
  const moved = (n: number) => (second === undefined ? n : n + 1);
  const root = projectWith(
    record(`exact: ${groups}`, `exact: ${first}`),
    // From the last on, so that none is moved twice.
    record('sentences: [10]', `sentences: [${second === undefined ? '' : '5, '}${moved(10)}]`),
    record('sentences: [8, 9]', `sentences: [${moved(8)}, ${moved(9)}]`),
    record('sentences: [7]', `sentences: [${moved(7)}]`),
    record('sentences: [6]', `sentences: [${moved(6)}]`),
    record('sentences: [5]', `sentences: [${moved(5)}]`),
  );
  const texts = mkdtempSync(join(tmpdir(), 'atlas-texts-'));
  folders.push(texts);
  writeFileSync(join(texts, 'orchard.txt'), readFileSync(join(TEXTS, 'orchard.txt'), 'utf8').replace(groups, words));
  const { status, all } = run('seal', root, texts, '--resplit');
  expect([status, all]).toEqual([0, expect.stringContaining('orchard  sealed')]);
  return { root, texts };
}

test('a sound record gives no warning', () => {
  expect(warningsOf()).toEqual([]);
});

test('of spellings of several words all have to stand together', () => {
  const mined = record('    profile: { sex: women }\n', '    profile: { sex: women }\n    sectors: [mining]\n');
  const spelled = (spelling: string): Patch => [
    MINING[0],
    MINING[1],
    MINING[2].replace('label: Mining', `label: Mining, spellings: [${spelling}]`),
  ];
  // “Orchard hands” are in the article, and so is “exit”, but no “orchard exit”.
  expect(warningsOf(spelled('orchard hands'), mined)).toEqual([]);
  expect(warningsOf(spelled('orchard exit'), mined)).toHaveLength(1);
});

test('a kind of work that the article does not name', () => {
  const mined = record('    profile: { sex: women }\n', '    profile: { sex: women }\n    sectors: [mining]\n');
  expect(warningsOf(MINING, mined)).toEqual([
    `${RECORD}:74  sectors of "groups" names "mining", and no word of it stands in the article. Take it out, or add the printed word to the spellings in data/sectors.yaml. If it is right as it is, say why: looked_at: { sectors: … }.`,
  ]);
  expect(warningsOf(MINING, mined, answer('sectors'))).toEqual([]);
  const spelled: Patch = [
    SECTORS,
    '- { id: farming, label: farming, spellings: [orchard] }',
    '- { id: farming, label: farming, spellings: [orchard] }\n- { id: mining, label: Mining, spellings: [pack boxes] }',
  ];
  expect(warningsOf(spelled, mined)).toEqual([]);
});

test('somebody who speaks and whom nobody names', () => {
  const spoken = record(
    '    speaker: []\n    part_of: orchard/total\n',
    '    speaker: [a harbour master]\n    part_of: orchard/total\n',
  );
  expect(warningsOf(spoken)).toEqual([
    `${RECORD}:76  speaker of "groups" says "a harbour master": neither the sources of the article nor its words name anybody so. Write whom the article names, in its terms, and list them under sources. If it is right as it is, say why: looked_at: { speaker: … }.`,
  ]);
  expect(warningsOf(spoken, answer('speaker'))).toEqual([]);
  expect(
    warningsOf(
      record(
        '    speaker: []\n    part_of: orchard/total\n',
        '    speaker: [the foreman]\n    part_of: orchard/total\n',
      ),
    ),
  ).toEqual([]);
});

test('an answer to a warning that is not given is refused', () => {
  const { problems } = compile(projectWith(answer('origin')), TEXTS);
  expect(problems.map(formatProblem)).toEqual([
    `${RECORD}:79  looked_at.origin answers a warning that is not given. Take it out.`,
  ]);
});

test('without the text nothing is suspected, and answers are let be', () => {
  const { warnings, problems } = compile(projectWith(MINING, answer('origin')), null);
  expect([warnings, problems]).toEqual([[], []]);
});

test.each([
  ['are being recruited in Kangwon Province', true],
  ['have been recruited by officials in the Kangwon Province', true],
  ['have been leaving from Kangwon Province', false],
])('where people are chosen is no origin by that: %s', (words, isSuspected) => {
  const { root, texts } = withGroups(`Groups of 30–40 women ${words} since April and have been leaving for Sweden.`);
  const { warnings, problems } = compile(root, texts);
  expect(problems).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual(
    isSuspected
      ? ['origin of "groups" is "kangwon", and the excerpt says that people are chosen or trained there.']
      : [],
  );
});

test.each([
  ['Meanwhile, those for Norway are builders.', ['norway']],
  ['By contrast, those for Sweden and Norway are paid.', []],
  ['Those for Norway are paid.', []],
])('what several claims of one quotation share, and a later sentence sets apart: %s', (later, apart) => {
  const { root, texts } = withGroups(
    `Groups of 30–40 women from Kangwon Province have been leaving for Sweden and Norway since April. ${later}`,
  );
  const before = readFileSync(join(root, RECORD), 'utf8');
  const groups = before.slice(
    before.indexOf('  - id: groups\n    excerpts'),
    before.indexOf('  - id: return\n    excerpts'),
  );
  const both =
    groups + groups.replace('id: groups', 'id: norway').replace('destinations: [sweden]', 'destinations: [norway]');
  writeFileSync(join(root, RECORD), before.replace(groups, both));
  const { warnings, problems } = compile(root, texts);
  expect(problems).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual(
    apart.map((id) => `"${id}" shares profile and agencies with "groups", and sentence 5 sets its destination apart.`),
  );
});

test('the check prints warnings, and is content', () => {
  const mined = record('    profile: { sex: women }\n', '    profile: { sex: women }\n    sectors: [mining]\n');
  for (const args of [[TEXTS], [TEXTS, '--article', 'orchard']]) {
    const { status, stdout } = run('check', projectWith(MINING, mined), ...args);
    expect(stdout).toContain(`1 thing to look at once more, which stop nothing:\n${RECORD}:74  sectors of "groups"`);
    expect(status).toBe(0);
  }
});

test.each([
  ['as the subject of the sentence', 'kp-unstated'],
  ['by its own words', '{ place: kp-unstated, text: North Korea }'],
])('a state that acts, taken for an origin %s, is warned of', (_how, origin) => {
  const inferred = '{ place: kp-unstated, inferred: North Korea is the state that sends. }';
  expect(warningsOf(record(`origin: ${inferred}`, `origin: ${origin}`))).toEqual([
    `${RECORD}:40  origin of "total" is "kp-unstated", and the excerpt names it as the state that acts, not as where people are from. Write no text, and say in "inferred" how the origin is known. If it is right as it is, say why: looked_at: { origin: … }.`,
  ]);
});

test('workers who are called by their country, or come from it, name an origin', () => {
  const { root, texts } = withGroups('About 900 workers from North Korea have been leaving for Sweden since April.');
  const path = join(root, RECORD);
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace('    origin: kangwon', '    origin: kp-unstated')
      .replace('{ low: 30, high: 40, qualifier: null, unit: persons_per_group, text: 30–40 women }', 'null')
      .replace('    profile: { sex: women }\n', ''),
  );
  const { problems, warnings } = compile(root, texts);
  expect([problems, warnings]).toEqual([[], []]);
});
