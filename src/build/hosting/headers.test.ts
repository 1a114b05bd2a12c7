import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesFor, type Served } from './headers.ts';
import { headersOf, setTwice } from './matching.ts';
import { writeNetlify } from './netlify.ts';

const SERVED: Served = {
  address: 'https://atlas.example/',
  site: { scripts: ["'sha256-site='"], styles: ["'sha256-palette='"] },
  embed: { scripts: ["'sha256-embed='"], styles: ["'sha256-palette='"] },
  loaders: ['embed/dispatch-atlas-1.0.0.js'],
  frozen: [{ release: '2031-05-01-11111111', policy: "default-src 'none'; script-src 'self' 'sha256-then='" }],
};
const RULES = rulesFor(SERVED);
const FROZEN = 'release/2031-05-01-11111111/';
const PATHS = [
  ...['', 'index.html', '404.html', 'route/one/', 'route/one/index.html', 'route/one/oembed.json', 'data/'],
  ...['data/claims.csv', 'embedding/', 'embed/', 'embed/index.html', 'embed/route/one/', 'embed/place/one/index.html'],
  ...['embed/assets/a.js', 'embed/dispatch-atlas-1.0.0.js', 'assets/a.js', 'fonts/a.woff2', 'picture/a.png'],
  ...[
    'since/2031-05-01-11111111.json',
    'oembed.json',
    'changes.json',
    'embedx',
    'elsewhere/x',
    'release/unknown/embed/',
  ],
  ...['embed/', 'embed/route/one/', 'embed/assets/a.js', 'picture/a.png', 'data/claims.csv'].map(
    (path) => FROZEN + path,
  ),
];

/** The directives of a policy with their sources. */
function directives(path: string): Readonly<Record<string, string>> {
  const policy = headersOf(path, RULES)['Content-Security-Policy'] ?? '';
  return Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
}

test('no policy allows anything unsafe or blob:, and all begin with nothing', () => {
  const policies = PATHS.flatMap((path) => headersOf(path, RULES)['Content-Security-Policy'] ?? []);
  expect(policies.length).toBeGreaterThan(10);
  for (const policy of policies) {
    expect(policy).not.toMatch(/unsafe-|blob:|\*|http:/);
    expect(policy).toMatch(/^default-src 'none'/);
  }
});

test('embeds name their host wherever they name themselves, may be framed by anybody, and start workers from data:', () => {
  const embed = directives('embed/route/one/');
  for (const sources of Object.values(embed).filter((each) => each.includes("'self'"))) {
    expect(sources).toMatch(/^'self' https:\/\/atlas\.example(?: |$)/);
  }
  expect(embed['worker-src']).toBe("'self' https://atlas.example data:");
  expect(embed['script-src']).toContain("'sha256-embed='");
  expect(embed).not.toHaveProperty('frame-ancestors');
  expect(directives('')).toMatchObject({ 'frame-ancestors': "'none'", 'worker-src': "'self'", 'frame-src': "'self'" });
});

test('the map’s page alone may show images of its own making, and no page those of others', () => {
  expect(directives('')['img-src']).toBe("'self' data:");
  expect(directives('index.html')).toEqual(directives(''));
  for (const path of ['404.html', 'route/one/', 'data/', 'embedding/']) {
    expect(directives(path), path).toEqual({ ...directives(''), 'img-src': "'self'" });
  }
  expect(directives('embed/')['img-src']).toBe("'self' https://atlas.example");
});

test('a release has the policy it was published with, and is kept for good', () => {
  expect(headersOf(`${FROZEN}embed/route/one/`, RULES)).toMatchObject({
    'Content-Security-Policy': "default-src 'none'; script-src 'self' 'sha256-then='",
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(headersOf(`${FROZEN}picture/a.svg`, RULES)).not.toHaveProperty('Content-Security-Policy');
});

test('what has a hash or a version in its name is kept for good, pages are asked about each time', () => {
  const kept = PATHS.filter((path) => headersOf(path, RULES)['Cache-Control']?.includes('immutable'));
  expect(kept.filter((path) => !path.startsWith('release/'))).toEqual([
    'embed/assets/a.js',
    'embed/dispatch-atlas-1.0.0.js',
    'assets/a.js',
  ]);
  for (const path of ['', 'embed/', 'embed/route/one/', 'data/']) {
    expect(headersOf(path, RULES)['Cache-Control'], path).toBe('no-cache');
  }
});

test('others may read every file, isolated pages may embed what is made for embedding, and nothing says from where one came', () => {
  for (const path of PATHS) {
    const headers = headersOf(path, RULES);
    expect(headers, path).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headers, path).not.toHaveProperty('X-Frame-Options');
    expect(headers['Cross-Origin-Embedder-Policy'], path).toBe(
      /^(?:embed|release)\//.test(path) ? 'require-corp' : undefined,
    );
  }
  expect(headersOf('', RULES)['Cross-Origin-Opener-Policy']).toBe('same-origin');
});

test('for no path do two rules set the same header', () => {
  const part = fc.constantFrom(...new Set(PATHS.flatMap((path) => path.split('/'))), 'x', '*', '..');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom(...PATHS),
        fc.array(part).map((parts) => parts.join('/')),
      ),
      (path) => {
        expect(setTwice(path, RULES)).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

interface Block {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** `_headers` as both hosts read it: a path, and below it indented headers. */
function parsed(file: string): readonly Block[] {
  const blocks: { path: string; headers: [string, string][] }[] = [];
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header) blocks.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else blocks.push({ path: line, headers: [] });
  }
  return blocks;
}

/** All blocks that hold for a path are sent; a header that two of them have is sent with both values. */
function answered(blocks: readonly Block[], holds: (pattern: string) => boolean): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const { headers } of blocks.filter(({ path }) => holds(path))) {
    for (const [name, value] of headers) all[name] = all[name] === undefined ? value : `${all[name]}, ${value}`;
  }
  return all;
}

/** Cloudflare: "*" stands for any characters, ":name" for a part of a path. */
function onCloudflare(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

/** Netlify: "*" only as the last part of a path, and a "/" at the end of either makes no difference. */
function onNetlify(pattern: string, path: string): boolean {
  const bare = (text: string) => text.replace(/\/$/, '');
  if (!pattern.endsWith('/*')) return bare(pattern) === bare(path);
  return path.startsWith(pattern.slice(0, -1)) || bare(path) === pattern.slice(0, -2);
}

test.each(['https://atlas.example/', 'https://paper.example/atlas/'])(
  '_headers says the same to Cloudflare and Netlify as the rules do, at %s',
  (address) => {
    const rules = rulesFor({ ...SERVED, address });
    const base = new URL(address).pathname;
    const blocks = parsed(writeNetlify(rules, address));
    for (const path of PATHS) {
      const expected = headersOf(path, rules);
      expect(
        answered(blocks, (pattern) => onCloudflare(pattern, base + path)),
        path,
      ).toEqual(expected);
      expect(
        answered(blocks, (pattern) => onNetlify(pattern, base + path)),
        path,
      ).toEqual(expected);
    }
  },
);

test('_headers stays within what Cloudflare reads, and says so where it would not', () => {
  const frozen = Array.from({ length: 60 }, (_, index) => ({
    release: `2031-05-01-${index}`,
    policy: "default-src 'none'",
  }));
  const file = writeNetlify(rulesFor({ ...SERVED, frozen }), SERVED.address);
  expect(parsed(file).length).toBeLessThanOrEqual(100);
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  const scripts = Array.from({ length: 40 }, (_, index) => `'sha256-${String(index).padStart(44, '0')}'`);
  expect(() => writeNetlify(rulesFor({ ...SERVED, site: { scripts, styles: [] } }), SERVED.address)).toThrow(
    'characters',
  );
  const many = Array.from({ length: 101 }, (_, index) => ({ release: String(index), policy: '' }));
  expect(() => writeNetlify(rulesFor({ ...SERVED, frozen: many }), SERVED.address)).toThrow('Cloudflare reads 100');
});
