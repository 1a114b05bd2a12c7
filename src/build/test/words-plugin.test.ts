import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown, runnerImport } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { wordsPlugin } from '../words-plugin.ts';

type Claims = typeof import('../../core/test/words/languages/en/claims.ts');

const LANGUAGES = fileURLToPath(new URL('../../core/test/words/languages', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'words-'));
const entry = join(root, 'entry.ts');
writeFileSync(
  entry,
  "export { claimsInArticles, reportedBy } from '#words/claims.ts';\nexport { CLOSE } from '#words/claims.ts';\n",
);
// English is what a package.json says.
writeFileSync(join(root, 'package.json'), JSON.stringify({ imports: { '#words/*': './*' } }));
writeFileSync(join(root, 'claims.ts'), "export * from './claims-en.ts';");
writeFileSync(join(root, 'claims-en.ts'), `export * from ${JSON.stringify(join(LANGUAGES, 'en/claims.ts'))};`);
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['en', '5 claims in 2 articles'],
  ['ru', '5 утверждений в 2 статьях'],
  ['ko', '기사 2건에 실린 주장 5건'],
  ['pseudo', '«5 člāāīīmš īīñ 2 āārtīīčlēēš»'],
])('pages and bundles alike speak %s', async (language, said) => {
  const plugins = [wordsPlugin(language, LANGUAGES)];
  const prerendered = await runnerImport<Claims>(entry, { configFile: false, root, plugins });
  expect(prerendered.module.claimsInArticles({ claims: 5, articles: 2 })).toBe(said);
  const bundled: Claims = await import(dataUrl(await bundle(entry, language)));
  expect(bundled.claimsInArticles({ claims: 5, articles: 2 })).toBe(said);
});

test.each(['en', 'ru', 'pseudo'])('a message in %s that nobody shows is in no bundle', async (language) => {
  const alone = join(root, 'alone.ts');
  writeFileSync(alone, "export { CLOSE } from '#words/claims.ts';\n");
  const code = await bundle(alone, language);
  expect(code).toMatch(/Close|Закрыть/);
  expect(code).not.toMatch(/Intl|Reported|Сообщают/);
});

test('a language or a file that is not there is told by its name', async () => {
  expect(() => wordsPlugin('xx', LANGUAGES)).toThrow('“xx”');
  const astray = join(root, 'astray.ts');
  writeFileSync(astray, "export * from '#words/nowhere.ts';\n");
  const plugins = [wordsPlugin('ru', LANGUAGES)];
  await expect(runnerImport(astray, { configFile: false, root, plugins })).rejects.toThrow('#words/nowhere.ts');
});

async function bundle(input: string, language: string): Promise<string> {
  const [built] = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [wordsPlugin(language, LANGUAGES)],
    build: { write: false, lib: { entry: input, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return built?.output[0].code ?? '';
}

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
