import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { componentsLoader } from './components-loader.ts';

const root = mkdtempSync(join(tmpdir(), 'components-'));
afterAll(() => rmSync(root, { recursive: true }));
const file = '/component.ts';
const write = (words: string) =>
  writeFileSync(join(root, file), `import { LOCALE } from '#words/locale.ts'; export const said = () => ${words};\n`);

test('a build makes a component once, in its language, until it forgets it', async () => {
  const components = componentsLoader(root, 'pseudo');
  write('LOCALE');
  const first = await components.load<{ said(): string }>(file);
  expect(first.said()).toBe('en-XA');
  write("'another'");
  expect(await components.load(file)).toBe(first);
  components.forget();
  const next = await components.load<{ said(): string }>(file);
  expect(next.said()).toBe('another');
});

test('in development a component is made anew once a source has changed, and not when something else has', async () => {
  const components = componentsLoader(root, 'en');
  const watcher = new EventEmitter();
  components.follow({ watcher: watcher as unknown as ViteDevServer['watcher'] });
  write("'before'");
  const first = await components.load<{ said(): string }>(file);
  write("'after'");
  watcher.emit('all', 'change', join(root, 'data/articles/orchard.yaml'));
  expect(await components.load(file)).toBe(first);
  watcher.emit('all', 'change', join(root, 'src/ui/component.ts'));
  expect((await components.load<{ said(): string }>(file)).said()).toBe('after');
});

test('what other threads load is what this one does', async () => {
  const components = componentsLoader(root, 'pseudo');
  expect(await import(await components.addressOf(file))).toBe(await components.load(file));
});

test('what no build has made for more than a month is removed', async () => {
  const components = componentsLoader(root, 'pseudo');
  const made = fileURLToPath(await components.addressOf(file));
  const old = join(dirname(made), 'component-of-long-ago.mjs');
  writeFileSync(old, '');
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(old, longAgo, longAgo);
  components.forget();
  await components.addressOf(file);
  expect(readdirSync(dirname(made)).map((name) => join(dirname(made), name))).toContain(made);
  expect(existsSync(old)).toBe(false);
});

test('whatever loads or bundles within the build is told the language', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, code: readFileSync(join(import.meta.dirname, name), 'utf8') }));
  const within = sources.filter(({ code }) => /\b(?:runnerImport|build)\(/.test(code));
  expect(within.map(({ name }) => name)).toEqual(['components-bundle.ts', 'embed-bundle.ts']);
  for (const { name, code } of within) expect(code, name).toMatch(/plugins: \[\s*wordsPlugin\(language\)/);
});
