import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { picturesFor, SUBJECTS } from '../test/fixture-pictures.ts';
import { LETTERS, withLetters } from './with-letters.ts';

const FONTS = resolve(import.meta.dirname, '../../../public/fonts');
const files = LETTERS.map(({ file }) => new Uint8Array(readFileSync(resolve(FONTS, file))));

test('every face that a picture names first is in it, byte for byte, and nothing else is another', () => {
  for (const { svg } of picturesFor(SUBJECTS.figured)) {
    const lettered = withLetters(svg, files);
    expect(() => XmlDocument.fromString(lettered)).not.toThrow();
    const first = [...svg.matchAll(/font-family="'?([^',"]+)/g)].map(([, family]) => family);
    expect(new Set(first)).toEqual(new Set(LETTERS.map(({ family }) => family)));
    const faces = [
      ...lettered.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+);src:url\(data:[^,]*,([^)]*)\)/g),
    ];
    expect(faces.map(([, family, weight]) => ({ family, weight: Number(weight) }))).toEqual(
      LETTERS.map(({ family, weight }) => ({ family, weight })),
    );
    for (const [index, [, , , data = '']] of faces.entries()) {
      expect(Buffer.compare(Buffer.from(data, 'base64'), files[index] ?? new Uint8Array())).toBe(0);
    }
    expect(lettered.replace(/<style>[^<]*<\/style>/, '')).toBe(svg);
  }
});
