import { expect, test } from 'vitest';
import { qualifierStandsIn } from './qualifier-words.ts';

test.each([
  ['약 1만5000명', 'about'],
  ['천여명의 노동자', 'about'],
  ['최대 3천명', 'up to'],
  ['超过两千人', 'more than'],
  ['約二千人', 'about'],
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
