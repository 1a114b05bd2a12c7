import { expect, test } from 'vitest';
import { LOADER_VERSION } from '../../publish/embedding/version.ts';
import { loaderPath } from '../../publish/embedding/versions.ts';
import { ownFolder } from './own-folder.ts';

const OWN = `https://atlas.example/${loaderPath(LOADER_VERSION)}`;

test('the pages lie where the script lies', () => {
  expect(ownFolder([OWN])).toBe('https://atlas.example/embed/');
  expect(ownFolder(['https://atlas.example/below/embed/dispatch-atlas-12.0.10.js?v=1#x'])).toBe(
    'https://atlas.example/below/embed/',
  );
});

test('where the running script is not known, it is found by its name among the others', () => {
  expect(ownFolder([null, undefined, '', 'https://news.example/app.js', OWN])).toBe('https://atlas.example/embed/');
});

test('a script of another name says nothing of where the pages lie', () => {
  expect(ownFolder(['https://news.example/bundle.js', 'https://news.example/my-dispatch-atlas.js'])).toBeNull();
  expect(ownFolder([])).toBeNull();
});
