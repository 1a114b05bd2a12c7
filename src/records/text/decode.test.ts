import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const WORDS = 'Рабочие едут 2 раза.\n노동자 5명.\n';
const utf16le = Buffer.from(WORDS, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

test.each([
  ['UTF-8', Buffer.from(WORDS), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${WORDS}`), 'utf-8'],
  ['UTF-16 with its mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16le]), 'utf-16le'],
  ['UTF-16 the other way round', Buffer.concat([Buffer.of(0xfe, 0xff), utf16be]), 'utf-16be'],
  ['UTF-16 without a mark', utf16le, 'utf-16le'],
  ['UTF-16 the other way round without a mark', utf16be, 'utf-16be'],
] as const)('%s is read', (_name, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: WORDS, encoding });
});

test('older encodings are refused rather than guessed', () => {
  expect(decode(Uint8Array.of(0xb3, 0xeb, 0xb5, 0xbf, 0xc0, 0xda))).toEqual({ fault: 'encoding' });
  expect(decode(Uint8Array.of(0xd0, 0xe0, 0xe1, 0xee, 0xf7, 0xe8, 0xe5))).toEqual({ fault: 'encoding' });
});

test('a picture, an archive and a text with zero bytes are no texts', () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
  expect(decode(picture)).toEqual({ fault: 'binary' });
  expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0))).toEqual({ fault: 'binary' });
  expect(decode(Buffer.from('One.\0Two.'))).toEqual({ fault: 'binary' });
});

test('nothing is an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});
