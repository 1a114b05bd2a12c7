import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUALIFIERS } from '../../core/model/record-values.ts';
import { qualifierStandsIn } from './qualifier-words.ts';

test.each([
  ['약 1만5000명', 'about'],
  ['천여명의 노동자', 'about'],
  ['최대 3천명', 'up to'],
  ['超过两千人', 'more than'],
  ['約二千人', 'about'],
  ['另有350名建筑工人', 'additional'],
  ['二千人以上', 'more than'],
  ['около 15 тысяч', 'about'],
  ['до 500 рабочих', 'up to'],
  ['не менее 500', 'at least'],
  ['сотни рабочих', 'several'],
] as const)('“%s” says %s', (exact, qualifier) => {
  expect(qualifierStandsIn(exact, qualifier)).toBe(true);
});

test.each([
  ['15 тысяч рабочих', 'about'],
  ['Водопровод', 'up to'],
  ['two hundred workers', 'about'],
  ['노동자 500명', 'up to'],
] as const)('“%s” does not say %s', (exact, qualifier) => {
  expect(qualifierStandsIn(exact, qualifier)).toBe(false);
});

/** Of data/README.md: a line for each qualifier, and a cell for each language. */
const TABLE = readFileSync(join(import.meta.dirname, '../../../data/README.md'), 'utf8')
  .split(/^\| qualifier .*\n.*\n/m)[1]
  ?.split('\n\n')[0]
  ?.split('\n')
  .map((line) => line.split('|').slice(1, -1)) as readonly (readonly string[])[];

test('the documentation lists words of four languages for every qualifier', () => {
  const listed = TABLE.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(listed).toEqual(QUALIFIERS.filter((name) => name !== 'about, additional'));
  expect(TABLE.map((cells) => cells.length)).toEqual(TABLE.map(() => 5));
});

test.each(
  TABLE.flatMap(([names = '', ...languages]) =>
    [...names.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) =>
      languages.flatMap((cell) => cell.split(', ').map((word) => [word.trim(), name] as const)),
    ),
  ),
)('“%s” says %s, as the documentation has it', (word, qualifier) => {
  expect(qualifierStandsIn(word, qualifier)).toBe(true);
});
