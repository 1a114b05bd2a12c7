import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'vite';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeCaddy } from '../hosting/caddy.ts';
import { type Rule, rulesFor } from '../hosting/headers.ts';
import { hostingPlugin } from '../hosting/hosting-plugin.ts';
import { headersOf } from '../hosting/matching.ts';
import { writeNginx } from '../hosting/nginx.ts';
import { servedFrom } from '../hosting/served.ts';
import { builtSiteWith, cleanUpFolders, emptyFolder, RELEASE } from './fixture-built.ts';

cleanUpFolders();

const PORT = await freePort();
const ADDRESS = `http://127.0.0.1:${PORT}/`;
/** A file for every rule. */
const PATHS = [
  ...['', 'index.html', 'route/one/', 'data/', 'data/claims.csv', 'embed/', 'embed/index.html', 'oembed.json'],
  ...['embed/route/one/', 'embed/assets/embed-AbCd1234.js', 'embed/dispatch-atlas-1.0.0.js', 'assets/a-12345678.js'],
  ...[`since/${RELEASE}.json`, 'fonts/inter.woff2', 'picture/a.png', 'changes.json', 'favicon.svg', 'route/one/x.json'],
  ...['embed/index.html', 'embed/', 'data/claims.csv', 'SHA256SUMS'].map((path) => `release/${RELEASE}/${path}`),
];
const MORE = Object.fromEntries(
  [
    'embed/route/one/index.html',
    '404.html',
    'assets/a-12345678.js',
    'fonts/inter.woff2',
    'picture/a.png',
    'favicon.svg',
    'route/one/x.json',
  ].map((path) => [path, path.endsWith('.html') ? '<html><head><meta charset="utf-8"></head></html>' : 'x']),
);

let folder = '';
let rules: readonly Rule[] = [];
let server: ChildProcess | undefined;

beforeAll(async () => {
  folder = await builtSiteWith({ address: ADDRESS, files: MORE });
  rules = rulesFor(servedFrom(folder, ADDRESS));
});

afterEach(async () => {
  const ended = server && new Promise((resolve) => server?.once('exit', resolve));
  server?.kill();
  await ended;
  server = undefined;
});

test('vite preview, by which everything is tested in browsers, says of each file what the rules say', async () => {
  const { httpServer, close } = await preview({
    root: join(folder, '..'),
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    plugins: [
      hostingPlugin(() => {
        throw new Error('A preview compiles nothing.');
      }),
    ],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: PORT, strictPort: true },
  });
  expect(httpServer.listening).toBe(true);
  try {
    await expectAnswers(PATHS);
  } finally {
    await close();
  }
});

describe('nginx', () => {
  test.skipIf(!isThere('nginx', '-v'))(
    'takes the file that is made for it, and says of each file what the rules say',
    async () => {
      const own = emptyFolder();
      writeFileSync(join(own, 'atlas.conf'), writeNginx(rules, { address: ADDRESS, root: folder }));
      const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${own}/${kind};`,
      );
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        join(own, 'nginx.conf'),
        `${user} daemon off; master_process off; pid ${own}/pid; error_log stderr error; events {}
      http { include /etc/nginx/mime.types; access_log off; ${temps.join(' ')} include ${own}/atlas.conf; }`,
      );
      execFileSync('nginx', ['-t', '-q', '-p', own, '-c', join(own, 'nginx.conf')], { stdio: 'pipe' });
      server = spawn('nginx', ['-p', own, '-c', join(own, 'nginx.conf')], { stdio: 'inherit' });
      await expectAnswers(PATHS);
      await expectNothing('404.html');
      const types = await Promise.all(
        ['data/claims.csv', `release/${RELEASE}/SHA256SUMS`].map(async (path) =>
          (await fetch(ADDRESS + path)).headers.get('content-type'),
        ),
      );
      expect(types).toEqual(['text/csv; charset=utf-8', 'text/plain; charset=utf-8']);
    },
  );

  test.skipIf(!isThere('nginx', '-v') || !isThere('openssl', 'version'))(
    'takes the file for an address with https',
    () => {
      const own = emptyFolder();
      const [certificate, key] = [join(own, 'fullchain.pem'), join(own, 'privkey.pem')];
      const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=atlas.example'];
      execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
      const file = writeNginx(rules, { address: 'https://atlas.example/', root: folder });
      expect(file).toContain('listen 443 ssl');
      writeFileSync(join(own, 'atlas.conf'), file.replaceAll('/etc/letsencrypt/live/atlas.example', own));
      writeFileSync(
        join(own, 'nginx.conf'),
        `pid ${own}/pid; error_log stderr error; events {} http { include /etc/nginx/mime.types; include ${own}/atlas.conf; }`,
      );
      const { status, stderr } = spawnSync('nginx', ['-t', '-q', '-p', own, '-c', join(own, 'nginx.conf')], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    },
  );
});

test.skipIf(!isThere('caddy', 'version'))(
  'caddy takes the file that is made for it, and says of each file what the rules say',
  async () => {
    const own = emptyFolder();
    const file = join(own, 'Caddyfile');
    // No other server of the machine is to be disturbed.
    writeFileSync(file, `{\n\tadmin off\n}\n${writeCaddy(rules, { address: ADDRESS, root: folder })}`);
    const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
    const options = ['--adapter', 'caddyfile', '--config', file];
    const { status, stderr } = spawnSync('caddy', ['validate', ...options], { encoding: 'utf8', env });
    expect(status, stderr).toBe(0);
    server = spawn('caddy', ['run', ...options], { stdio: 'ignore', env });
    await expectAnswers(PATHS);
    await expectNothing(null);
  },
);

/** The answers have exactly those of our headers that the rules give, each once. */
async function expectAnswers(paths: readonly string[]): Promise<void> {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const count = { policies: 0 };
  for (const path of paths) {
    const response = await patiently(ADDRESS + path);
    expect(response.status, path).toBe(200);
    const sent = Object.fromEntries(names.flatMap((name) => [[name, response.headers.get(name) ?? undefined]]));
    expect(sent, path).toEqual({ ...headersOf(path, rules) });
    count.policies += sent['Content-Security-Policy'] === undefined ? 0 : 1;
  }
  expect(count.policies).toBeGreaterThan(8);
}

/** Where there is nothing, the answer says so, may not be kept, and what hosts read is not given to readers. */
async function expectNothing(as: string | null): Promise<void> {
  for (const path of ['nowhere/', 'assets/gone-12345678.js', '_headers']) {
    const response = await fetch(ADDRESS + path);
    expect(response.status, path).toBe(404);
    expect(response.headers.get('cache-control') ?? '', path).not.toContain('immutable');
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
    if (as !== null) {
      expect(response.headers.get('content-security-policy'), path).toBe(
        headersOf(as, rules)['Content-Security-Policy'],
      );
    }
  }
}

/** A port that nobody listens at. The servers have to be told one, since the files made for them name it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A server takes a moment to start. */
async function patiently(address: string): Promise<Response> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await fetch(address, { redirect: 'error' });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Nobody answers at ${address}`);
}

function isThere(program: string, ask: string): boolean {
  return spawnSync(program, [ask]).error === undefined;
}
