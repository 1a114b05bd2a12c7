import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { componentsLoader } from './components-loader.ts';

const root = mkdtempSync(join(tmpdir(), 'components-'));
afterAll(() => rmSync(root, { recursive: true }));
const file = join(root, 'component.ts');
writeFileSync(file, "import { LOCALE } from '#words/locale.ts'; export const said = () => LOCALE;\n");

test('a build loads a component once, in its language, until it forgets it', async () => {
  const components = componentsLoader(root, 'pseudo');
  const first = await components.load<{ said(): string }>(file);
  expect(first.said()).toBe('en-XA');
  expect(await components.load(file)).toBe(first);
  components.forget();
  expect(await components.load(file)).not.toBe(first);
});

test('whatever loads or bundles within the build is told the language', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, code: readFileSync(join(import.meta.dirname, name), 'utf8') }));
  const within = sources.filter(({ code }) => /\b(?:runnerImport|build)\(/.test(code));
  expect(within.map(({ name }) => name)).toEqual(['components-loader.ts', 'embed-bundle.ts']);
  for (const { name, code } of within) expect(code, name).toMatch(/plugins: \[wordsPlugin\(language\)/);
});
