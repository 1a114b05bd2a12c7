import { expect, test } from 'vitest';
import { fileSize } from '#words/data.ts';

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [59_565, '59.6 kB'],
  [175_985, '176 kB'],
  [1_234_567, '1,235 kB'],
])('%d bytes are told in the unit that suits them', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
