import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { cleanUpProjects, fixture, problemsOf, projectWith, RECORD, record, SEALS, TEXTS } from './fixture-project.ts';

cleanUpProjects();

const SEAL = 'Run "npm run seal" with the folder of texts.';

function withFile(file: string, content: string | Uint8Array): string {
  const root = projectWith();
  writeFileSync(join(root, file), content);
  return root;
}

test('a sound project has no problems, nothing to say of what was not checked, and becomes a dataset', () => {
  const { dataset, problems, notices } = compile(projectWith(), TEXTS);
  expect(problems).toEqual([]);
  expect(notices).toEqual([]);
  expect(dataset?.claims).toHaveLength(4);
});

test('an empty record is refused', () => {
  expect(problemsOf(withFile(RECORD, ' \n'))).toEqual([
    `${RECORD}:1  The file is empty. Write the record, or delete the file.`,
  ]);
});

test('a record of comments alone is refused', () => {
  expect(problemsOf(withFile(RECORD, '# later\n'))).toEqual([
    `${RECORD}:1  The file holds only comments. Write the record, or delete the file.`,
  ]);
});

test('a record that is a list is refused', () => {
  expect(problemsOf(withFile(RECORD, '- a\n'))).toEqual([
    `${RECORD}:1  The record is no group of fields. Write article, excerpts, claims, circumstances, nothing at its left edge.`,
  ]);
});

test('a picture under the name of a record is refused', () => {
  expect(problemsOf(withFile(RECORD, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0)))).toEqual([
    `${RECORD}:1  The file is not text in UTF-8. Save it as UTF-8 text.`,
  ]);
});

test('a record with zero bytes is refused', () => {
  expect(problemsOf(withFile(RECORD, 'article: \0\n'))).toEqual([
    `${RECORD}:1  The file is not text: it holds zero bytes. Save it as UTF-8 text.`,
  ]);
});

test('a record of more than 2 MB is refused before it is read', () => {
  expect(problemsOf(withFile(RECORD, 'x'.repeat(2_300_000)))).toEqual([
    `${RECORD}:1  The file has 2.3 MB: no record is that large. Put the right file here; the limit is 2 MB.`,
  ]);
});

test('a folder under the name of a record is refused', () => {
  const root = projectWith();
  rmSync(join(root, RECORD));
  mkdirSync(join(root, RECORD));
  expect(problemsOf(root)).toEqual([`${RECORD}:1  This is a folder, where a file is wanted. Move it elsewhere.`]);
});

test('aliases that multiply without end are refused', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]`),
  ].join('\n');
  expect(problemsOf(withFile(RECORD, bomb))).toEqual([
    `${RECORD}:1  This is not YAML: Excessive alias count indicates a resource exhaustion attack. Write the values out instead of referring to them.`,
  ]);
});

test('a record that ends in .yml is refused, and so are the seals that it leaves behind', () => {
  const root = projectWith();
  renameSync(join(root, RECORD), join(root, 'data/articles/orchard.yml'));
  expect(problemsOf(root)).toEqual([
    'data/articles/orchard.yml:1  Only records stand in this folder, and they end in ".yaml". Rename it to "orchard.yaml".',
    `${SEALS}:1  These seals belong to no record. Delete the file, or give the record its old name again.`,
  ]);
});

test('an article without seals is refused', () => {
  const root = projectWith();
  rmSync(join(root, SEALS));
  expect(problemsOf(root)).toEqual([
    `${RECORD}:1  The article is not sealed: nothing ties its quotations to its text. ${SEAL}`,
  ]);
});

test('seals of a text that has changed are stale', () => {
  const texts = projectWith();
  writeFileSync(join(texts, 'orchard.txt'), 'Another text.');
  expect(problemsOf(projectWith(), texts)).toEqual([
    `${SEALS}:1  The seals are stale: the text at hand is not the one that was sealed. Put back the text as captured, or seal again with "--resplit" and look at every sentence number.`,
  ]);
});

test('seals whose sentences have a gap are refused', () => {
  expect(problemsOf(projectWith([SEALS, '"n": 3,', '"n": 33,']))).toEqual([
    `${SEALS}:1  After sentence 2 comes number 33, where 3 is wanted. ${SEAL}`,
  ]);
  expect(problemsOf(projectWith([SEALS, '[156, 191]', '[160, 191]']))).toEqual([
    `${SEALS}:1  Sentence 3 (160–191) does not follow the one before it. ${SEAL}`,
  ]);
});

test('a text that cannot be read is refused, and not passed over', () => {
  const texts = projectWith();
  writeFileSync(join(texts, 'orchard.txt'), Uint8Array.of(0xff, 0xfe, 0x41));
  expect(problemsOf(projectWith(), texts)).toEqual([
    'orchard.txt:1  The file is not text in UTF-8. Save it as UTF-8 text.',
  ]);
});

test('a record without its article, or with a claim that is none, is refused', () => {
  expect(problemsOf(projectWith(record('\nclaims:\n', '\nclaims:\n  - total\n')))).toEqual([
    `${RECORD}:37  claims is "total", where fields are wanted. Write id, excerpts, stance, direction, origin, via, destinations, joint, quantity, measure, status, status_text, period, sectors, profile, agencies, documents, ways, steps, lengths, without, others, breakdown, speaker, source, part_of, same_event_as, drawn_of_event, contradicts, differs, refines, replaces, denies, notes, looked_at under it.`,
  ]);
  const root = projectWith();
  writeFileSync(join(root, RECORD), fixture(RECORD).replace(/^article:[\s\S]*?(?=^excerpts:)/m, ''));
  expect(problemsOf(root)).toEqual([
    `${RECORD}:1  article is missing. Write id, publisher, carrier, title, title_en, title_basis, description, authors, translators, editors, language, address, archived, retrieved, published, sources, disclaimers, corrections, headline under it.`,
  ]);
});

test('a list of places that is not there is one problem, and not one for each place', () => {
  const root = projectWith();
  rmSync(join(root, 'geo/places.yaml'));
  expect(problemsOf(root)).toEqual([
    'geo/places.yaml:1  The file is not there. Add it, or get it back from the history.',
  ]);
});

test('computed anchors that are not there are one problem, and not one for each place', () => {
  const root = projectWith();
  rmSync(join(root, 'geo/built/anchors.json'));
  expect(problemsOf(root)).toEqual([
    'geo/built/anchors.json:1  The computed anchors are not there, or they are not JSON. Run "npm run geo".',
  ]);
});

test('without the texts a changed quotation breaks its seal, and the check says what it could not compare', () => {
  const root = projectWith(record('Finland in March,” the', 'Finland in Marsh,” the'));
  const { problems, notices } = compile(root);
  expect(problems.map(({ message }) => message)).toEqual([
    'The excerpt "return" does not match its seal: its words are not those that were sealed.',
  ]);
  expect(notices).toEqual([
    'The article texts were not at hand: seals were verified, quotations were not compared with the texts.',
  ]);
});

test('all problems are reported at once, in several files and in one claim', () => {
  const root = projectWith(
    record('    joint: true\n', '    joint: true\n    colour: red\n'),
    record('value: 1200, qualifier: null, unit: persons', 'value: 1300, qualifier: null, unit: person'),
    record('status: under_way', 'status: underway'),
    record('origin: kangwon', 'origin: norway'),
    record('language: en\n', 'language: en\n  language: en\n'),
    ['data/publishers.yaml', 'https://post', 'http://post'],
    ['geo/places.yaml', 'kind: province', 'kind: provinz'],
    ['geo/places.yaml', 'anchor: { lng: 26, lat: 64 }', 'anchor: null'],
  );
  expect(compile(root, TEXTS).problems.map(({ file, message }) => `${file}  ${message}`)).toEqual([
    `${RECORD}  The field "language" stands here a second time.`,
    `${RECORD}  There is no field "colour" here.`,
    `${RECORD}  quantity.unit says "person", which is no unit.`,
    `${RECORD}  quantity.value says 1,300: this figure does not stand in "1,200 orchard hands", neither as digits nor as a word.`,
    `${RECORD}  origin names "norway": neither its name nor a listed spelling stands in the excerpt "groups".`,
    `${RECORD}  status says "underway", which is no status.`,
    'data/publishers.yaml  address says "http://post.example/", which is not an https address.',
    'geo/places.yaml  kind says "provinz", which is no kind of place.',
    'geo/places.yaml  The place "finland" has no coordinates, and the claim "orchard/return" has to be drawn there.',
  ]);
});

test('the fixture holds a space that does not break, so that collapsing is put to the test', () => {
  expect(fixture('../texts/orchard.txt')).toContain('1,200\u00A0orchard');
});
