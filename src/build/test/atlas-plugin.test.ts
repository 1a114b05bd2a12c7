import { resolve } from 'node:path';
import { createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { picturePath } from '../../core/view/picture-address.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { atlasPlugin } from '../atlas-plugin.ts';
import { published } from '../published.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const [route] = dataset.routes;
if (!route) throw new Error('There is no route.');
const subject = { kind: 'route', id: route.id } as const;

const server = createServer({
  root: ROOT,
  configFile: false,
  // Not that of a server that somebody works with.
  cacheDir: resolve(ROOT, 'node_modules/.vite-test'),
  appType: 'mpa',
  logLevel: 'silent',
  server: { port: 0, host: '127.0.0.1', watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  plugins: [atlasPlugin(ROOT, 'pseudo')],
});
let origin = '';

beforeAll(async () => {
  const running = await (await server).listen();
  origin = running.resolvedUrls?.local[0] ?? '';
}, 60_000);
afterAll(async () => (await server).close());

test.each([
  ['the map’s page', '', 'text/html'],
  ['a page', `${pageAddress(subject)}?from=elsewhere`, 'text/html; charset=utf-8'],
  ['an embed', `embed/${pageAddress(subject)}`, 'text/html; charset=utf-8'],
])(
  '%s is served in the language of the site, and says so',
  async (_name, path, mime) => {
    const response = await fetch(origin + path);
    expect(response.headers.get('content-type')).toBe(mime);
    const html = await response.text();
    expect(html).toMatch(/<html\s+lang="en-XA"/);
    expect(/<body.*/s.exec(html)?.[0]).toMatch(/>«[^<»]*āā[^<»]*»</);
  },
  60_000,
);

test.each([
  ['a picture', picturePath({ kind: 'atlas' }, 'vector'), 'image/svg+xml; charset=utf-8'],
  ['an oEmbed answer', `${pageAddress(subject)}oembed.json`, 'application/json; charset=utf-8'],
])(
  '%s is served, and speaks the language of the site',
  async (_name, path, mime) => {
    const response = await fetch(origin + path);
    expect(response.headers.get('content-type')).toBe(mime);
    expect(await response.text()).toMatch(/«.*»/);
  },
  60_000,
);

test('downloads are served as they will be published', async () => {
  const written = published(evidenceIn(dataset)).written.find(({ path }) => path === 'data/articles.csv');
  const response = await fetch(`${origin}data/articles.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toBe(written?.write());
});

test('where there is no page the answer says so, and sources are left to Vite', async () => {
  expect((await fetch(`${origin}route/nowhere/`)).status).toBe(404);
  expect((await fetch(`${origin}%E0%A4%A`)).status).toBe(500);
  const source = await fetch(`${origin}src/core/view/page-address.ts`);
  expect(source.headers.get('content-type')).toBe('text/javascript');
});
