import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXCEPTIONS, FOLDERS, isFolder } from './components.ts';
import { proseIn } from './prose.ts';
import { proseInFolder } from './prose-in-folder.ts';

test('no component holds words of its own: what readers see comes from #words', () => {
  const folders = Object.keys(FOLDERS).filter(isFolder);
  expect(folders.flatMap((folder) => proseInFolder(folder, FOLDERS[folder], EXCEPTIONS))).toEqual([]);
});

test('no exception has outlived its words', () => {
  const stale = EXCEPTIONS.filter(
    ({ file, text }) => !proseIn(file, readFileSync(file, 'utf8')).some((each) => each.text === text),
  );
  expect(stale).toEqual([]);
});
