/**
 * Serves folders as a good host would, over a slow line: Brotli at its best, 1.6 Mbit/s for all answers together and
 * 150 ms before each. Throttled here and not by the browser, whose throttle lets a worker's requests pass.
 *
 * `tsx throttled-server.ts NAME=FOLDER …` prints the port, which the system chooses; `/-/state` tells what went out since
 * `/-/reset`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { LineState } from './line-state.ts';

const BYTES_PER_MS = 1_600_000 / 8 / 1000;
const LATENCY_MS = 150;
const TICK_MS = 10;
/** What a late tick makes good at most. */
const LONGEST_TICK_MS = 100;

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** Compressed by themselves. */
const DENSE = ['.png', '.woff2'];

interface Sending {
  readonly response: ServerResponse;
  rest: Buffer;
}

const folders = process.argv.slice(2);
const roots = new Map(folders.map((each): [string, string] => [each.split('=')[0] ?? '', each.split('=')[1] ?? '']));
const packed = new Map<string, Buffer>();
let sending: Sending[] = [];
let state: LineState = { bytes: 0, requests: 0, quietSince: Date.now() };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/-/reset') state = { bytes: 0, requests: 0, quietSince: Date.now() };
  if (pathname.startsWith('/-/')) {
    response.end(JSON.stringify({ ...state, quietSince: sending.length > 0 ? Date.now() : state.quietSince }));
    return;
  }
  const file = fileAt(pathname);
  setTimeout(() => answer(response, file), LATENCY_MS);
});
server.listen(0, () => console.log((server.address() as AddressInfo).port));

function fileAt(pathname: string): string | null {
  const [, name = '', ...rest] = normalize(decodeURIComponent(pathname)).split('/');
  const root = roots.get(name);
  if (root === undefined) return null;
  const file = join(root, ...rest, pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? file : null;
}

function answer(response: ServerResponse, file: string | null): void {
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  const ending = extname(file);
  const dense = DENSE.includes(ending);
  const rest = contentOf(file, dense);
  response.writeHead(200, {
    'Content-Type': MIME[ending] ?? 'application/octet-stream',
    'Content-Length': rest.length,
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    ...(dense ? {} : { 'Content-Encoding': 'br' }),
  });
  state = { ...state, requests: state.requests + 1, bytes: state.bytes + rest.length };
  sending.push({ response, rest });
}

function contentOf(file: string, dense: boolean): Buffer {
  const known = packed.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const made = dense ? content : brotliCompressSync(content, { params });
  packed.set(file, made);
  return made;
}

let before = performance.now();
let owed = 0;
setInterval(() => {
  const now = performance.now();
  owed += Math.min(now - before, LONGEST_TICK_MS) * BYTES_PER_MS;
  before = now;
  if (sending.length === 0) owed = 0;
  else sendFairly();
}, TICK_MS);

/** All answers under way get an equal part. */
function sendFairly(): void {
  const part = Math.floor(owed / sending.length);
  for (const each of sending) {
    const piece = each.rest.subarray(0, part);
    each.rest = each.rest.subarray(piece.length);
    owed -= piece.length;
    each.response.write(piece);
    if (each.rest.length === 0) each.response.end();
  }
  sending = sending.filter(({ rest, response }) => rest.length > 0 && !response.destroyed);
  if (sending.length === 0) state = { ...state, quietSince: Date.now() };
}
