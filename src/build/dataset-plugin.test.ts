import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, expect, test } from 'vitest';
import type { Dataset, MapData } from '../core/model/dataset.ts';
import { cleanUpProjects, fixture, projectWith, RECORD, record } from '../records/test/fixture-project.ts';
import { compileOrThrow, datasetPlugin } from './dataset-plugin.ts';

cleanUpProjects();
const page = mkdtempSync(join(tmpdir(), 'atlas-page-'));
afterAll(() => rmSync(page, { recursive: true }));
writeFileSync(
  join(page, 'main.js'),
  "import dataset from 'virtual:dataset'; import mapData from 'virtual:map-data'; export { dataset, mapData };",
);

/** What a page gets from a project's modules. */
async function built(root: string): Promise<{ dataset: Dataset; mapData: MapData }> {
  const result = await build({
    root: page,
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin(root)],
    build: { write: false, minify: false, lib: { entry: 'main.js', formats: ['es'] } },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = output.find((chunk) => chunk.type === 'chunk')?.code ?? '';
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { dataset: Dataset; mapData: MapData };
}

test('a page imports the whole dataset, or the part that drawing needs', async () => {
  const root = projectWith();
  const { dataset, mapData } = await built(root);
  expect(dataset).toEqual(compileOrThrow(root));
  expect(Object.keys(mapData).sort()).toEqual(
    ['imprint', 'release', 'publishers', 'agencies', 'sectors', 'places', 'articles', 'claims', 'routes'].sort(),
  );
  // They are not sent, and found again among the claims.
  expect(mapData.routes).toEqual(dataset.routes);
});

test('problems stop a build, all of them in one message', async () => {
  const root = projectWith(record('value: 1200', 'value: 1300'), record('status: under_way', 'status: underway'));
  await expect(built(root)).rejects.toThrow(
    /orchard\.yaml:43 {2}quantity\.value says 1,300[\s\S]*orchard\.yaml:70 {2}status says "underway"[\s\S]*2 problems in the data/,
  );
  expect(() => compileOrThrow(root)).toThrow(/2 problems in the data/);
});

test('the development server keeps the last good dataset, tells of problems, and reloads when they are mended', async () => {
  const root = projectWith();
  const server = await createServer({
    root: page,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
    plugins: [datasetPlugin(root)],
  });
  const sent: string[] = [];
  const messages: string[] = [];
  server.ws.send = ((message: { type: string; err?: { message: string } }) => {
    sent.push(message.type);
    messages.push(message.err?.message ?? '');
  }) as typeof server.ws.send;
  const claims = async () => {
    const loaded = (await server.ssrLoadModule('virtual:dataset')) as { default: Dataset };
    return loaded.default.claims.map(({ status }) => status);
  };
  try {
    const before = await claims();
    writeFileSync(join(root, RECORD), fixture(RECORD).replace('status: under_way', 'status: underway'));
    await expect.poll(() => sent, { timeout: 5000 }).toContain('error');
    expect(messages.at(-1)).toContain('status says "underway"');
    expect(await claims()).toEqual(before);
    writeFileSync(join(root, RECORD), fixture(RECORD).replace('status: under_way', 'status: completed'));
    await expect.poll(() => sent, { timeout: 5000 }).toContain('full-reload');
    expect(await claims()).toEqual(['planned', 'selecting', 'completed', 'completed']);
  } finally {
    await server.close();
  }
}, 20_000);
