import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPictures } from './kept-pictures.ts';

const FOLDER = 'node_modules/.cache/dispatch-atlas/pictures';
let root = '';
let made = 0;

beforeEach(() => {
  made = 0;
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(root, 'src/publish/pictures'), { recursive: true });
  mkdirSync(join(root, 'node_modules/@resvg/resvg-js'), { recursive: true });
  writeFileSync(join(root, 'node_modules/@resvg/resvg-js/package.json'), '{}');
  writeFileSync(join(root, 'src/publish/pictures/png.ts'), 'one');
  writeFileSync(join(root, 'font.ttf'), 'font');
});
afterEach(() => rmSync(root, { recursive: true }));

function ask(madeOf: string): Promise<Uint8Array> {
  return keptPictures(root, [join(root, 'font.ttf')])(madeOf, () => {
    made++;
    return Promise.resolve(Buffer.from(`picture of ${madeOf}`));
  });
}

test('a picture is made once for the same drawing, and again for another or by another maker', async () => {
  expect(String(await ask('a'))).toBe('picture of a');
  expect(String(Buffer.from(await ask('a')))).toBe('picture of a');
  expect(made).toBe(1);
  expect(String(await ask('b'))).toBe('picture of b');
  expect(made).toBe(2);
  writeFileSync(join(root, 'src/publish/pictures/png.ts'), 'two');
  await ask('a');
  expect(made).toBe(3);
  writeFileSync(join(root, 'font.ttf'), 'another font');
  await ask('a');
  expect(made).toBe(4);
});

test('a picture that nobody has asked for in a month is removed', async () => {
  await ask('old');
  const folder = join(root, FOLDER);
  const [name = ''] = readdirSync(folder);
  const then = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(join(folder, name), then, then);
  await ask('new');
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain(name);
});

test('where nothing can be kept, pictures are made all the same', async () => {
  writeFileSync(join(root, 'node_modules/.cache'), 'a file in the way');
  expect(String(await ask('a'))).toBe('picture of a');
  expect(String(await ask('a'))).toBe('picture of a');
  expect(made).toBe(2);
});
