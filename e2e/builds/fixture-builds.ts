import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { pngOf, textChunk } from '../../src/publish/pictures/png-chunks.ts';
import { type Comparison, compareBuilds } from './compare-builds.ts';

/** Text or bytes by address; null where the usual file is left out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A PNG of 2 × 1 px that says something of itself. The pixels are any bytes: nobody here draws them. */
export function pngSaying(description: string, pixels = 'pixels'): Uint8Array {
  return pngOf([
    { type: 'IHDR', data: Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 3, 0, 0, 0) },
    textChunk('Description', description, 'en'),
    { type: 'IDAT', data: Buffer.from(pixels) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

export const PAGE = [
  '<!doctype html><html lang="en"><head><meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'sha256-AbC='">`,
  '<meta name="description" content="A route."><title>To Inventland</title>',
  '<link rel="canonical" href="https://atlas.example/route/one/">',
  '<link rel="stylesheet" href="../../assets/document-CwcSkrK2.css">',
  '<script type="application/ld+json">{"@type":"WebPage","name":"To Inventland"}</script></head>',
  '<body><nav aria-label="Site"><a href="../../">The atlas</a></nav>',
  '<p id="figure" class="figure">About <b>2,000</b> people.</p><script>start("now")</script>',
  '<svg><pattern id="hatch"/><use href="#ground"/><text>Inventland</text></svg></body></html>',
].join('\n');

export const FILES = {
  'index.html': '<!doctype html><title>The atlas</title>',
  'route/one/index.html': PAGE,
  'route/one/evidence-pack.pdf': '%PDF\n/URI (https://one.example/)\n%%EOF',
  'route/one/oembed.json': '{"title":"To Inventland"}',
  'release/2031-05-01-11111111/embed/index.html': '<!doctype html><title>Frozen</title>',
  'release/2031-05-01-11111111/SHA256SUMS': `${'0'.repeat(64)}  data/claims.csv\n${'0'.repeat(64)}  embed/assets/embed-C0Ut6WXa.js\n`,
  'data/claims.csv': 'claim,persons\r\none,2000\r\n',
  'changes.atom': '<feed/>',
  'picture/one.png': pngSaying('Map of a route'),
  'picture/one.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>A route</title><path d="M0 0h9"/></svg>',
  'embed/dispatch-atlas-1.0.0.js': 'define()',
  'fonts/letters.ttf': Uint8Array.of(0, 255, 254),
  _headers: "/*\n  Content-Security-Policy: script-src 'self' 'sha256-AbC='\n  X-Content-Type-Options: nosniff\n",
  'assets/document-CwcSkrK2.css': 'p{}',
} as const satisfies Files;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The folder of a small build with some files other than usual, until the end of the test file. */
export function buildWith(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  folders.push(folder);
  for (const [address, content] of Object.entries<string | Uint8Array | null>({ ...FILES, ...files })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), content);
  }
  return folder;
}

/** The usual build against one with other files. */
export function comparedWith(files: Files): Comparison {
  return compareBuilds(buildWith(), buildWith(files));
}
