import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rereading } from '../../records/compile/reading.ts';
import { cleanUpProjects, fixture, projectWith, RECORD, TEXTS } from '../../records/test/fixture-project.ts';
import { componentsLoader } from '../components-loader.ts';
import { previewPlugin } from './preview-plugin.ts';

cleanUpProjects();
const root = projectWith();
const PROJECT = resolve(import.meta.dirname, '../../..');
const parts = { root, components: componentsLoader(PROJECT, 'en'), reading: rereading() };
const page = mkdtempSync(join(tmpdir(), 'atlas-desk-'));
const server = createServer({
  root: page,
  configFile: false,
  logLevel: 'silent',
  server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 20 } },
  plugins: [previewPlugin({ ...parts, texts: () => TEXTS })],
});
let origin = '';

beforeAll(async () => {
  const running = await (await server).listen();
  origin = (running.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
});
afterAll(async () => {
  await (await server).close();
  rmSync(page, { recursive: true });
});

async function get(path: string): Promise<string> {
  return (await fetch(origin + path)).text();
}

function withRecord(from: string, to: string): void {
  const good = fixture(RECORD);
  if (!good.includes(from)) throw new Error(`the fixture has no "${from}"`);
  writeFileSync(
    join(root, RECORD),
    good.replace(from, () => to),
  );
}

test('the preview lists the records with what is missing in each and how much is quoted', async () => {
  withRecord('status: under_way', 'status: TODO');
  const html = await get('/desk/');
  expect(html).toContain('href="./orchard"');
  expect(html).toContain('1 problem to mend. Until then the map shows the last sound data.');
  expect(html).toMatch(/<td class="number">1<\/td><td class="number">–<\/td><td class="number">38 %<\/td>/);
});

test('a record is shown while it is not sound, each problem beside the entry that it belongs to', async () => {
  withRecord('status: under_way', 'status: underway');
  const html = await get('/desk/orchard');
  const entries = [...html.matchAll(/<article class="desk-entry" id="([^"]*)">(.*?)<\/article>/g)];
  const blamed = entries.filter(([, , inner]) => inner?.includes('desk-problems')).map(([, id]) => id);
  expect(blamed).toEqual(['claim-groups']);
  expect(html).toContain('data/articles/orchard.yaml:70');
  expect(html).toContain('Did you mean &quot;under_way&quot;?');
  expect(html).toContain('words quoted, 38 %');
});

test('an article’s sentences stand beside what accounts for each, and its claims read as readers will find them', async () => {
  withRecord('- { sentences: [1], why: A heading. }\n', '');
  const html = await get('/desk/orchard');
  expect(html).toMatch(
    /<li class="is-open" value="1"[^>]*><span lang="en">Orchard hands leave[^<]*<\/span>.*?not accounted for/,
  );
  expect(html).toMatch(/<li class="is-claim" value="4"[^>]*>.*?<a href="#claim-groups">groups<\/a>/);
  expect(html).toContain('<mark class="figure">Nine</mark>');
  expect(html).toContain('Sentence 1 is not accounted for.');
});

test('an open page hears of it when a record is saved', async () => {
  const stop = new AbortController();
  const response = await fetch(`${origin}/desk/changes`, { signal: stop.signal });
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no stream');
  const heard = (async () => {
    let all = '';
    while (!all.includes('data: changed')) all += new TextDecoder().decode((await reader.read()).value);
    return all;
  })();
  // The watcher may need a moment until it knows the file.
  const saving = setInterval(() => withRecord('status: under_way', `status: under_way # ${Date.now()}`), 300);
  expect(await heard).toContain('data: changed');
  clearInterval(saving);
  stop.abort();
}, 20_000);

test('there is no page for a record that there is not', async () => {
  expect((await fetch(`${origin}/desk/no-such-record`)).status).toBe(404);
  expect((await fetch(`${origin}/desk/%2e%2e%2fpackage.json`)).status).toBe(404);
  expect((await fetch(`${origin}/desk`, { redirect: 'manual' })).headers.get('location')).toBe('/desk/');
});

test('the preview is in no build', async () => {
  const site = join(page, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>x</title><p>built');
  await build({ root: site, configFile: false, logLevel: 'silent', plugins: [previewPlugin(parts)] });
  const files = readdirSync(join(site, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(files).toContain('index.html');
  expect(files.filter((name) => /desk/.test(name))).toEqual([]);
  expect(readFileSync(join(site, 'dist/index.html'), 'utf8')).not.toMatch(/desk/);
}, 30_000);
