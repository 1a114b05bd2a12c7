/**
 * The embed of the whole atlas against the same flows in flowmap.gl on MapLibre: `npm run bench`. Both are built for
 * production and come over the same slow line, in turn, in one run; a time means something only beside its pair.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ATLAS_DIST } from '../addresses.ts';
import { ROOT } from '../atlas.ts';
import { browserLaunch } from '../browser.ts';
import { type Visit, visit } from './measure.ts';
import { type Range, rangeOf, ratios } from './range.ts';

const REPETITIONS = Number(process.env['BENCH_REPETITIONS'] ?? '5');
/** The embed's time as a share of each rival's; 1 KB is 1000 bytes. */
const GOALS = { time: 0.2, kilobytes: 80 };
const RESULTS = join(ROOT, 'test-results/bench');

interface Page {
  readonly name: string;
  readonly path: string;
  /** One for each round that counts. */
  readonly visits: Visit[];
}

const ours: Page = { name: 'embed', path: 'atlas/embed/', visits: [] };
const rivals: readonly Page[] = [
  { name: 'flowmap.gl, added at load', path: 'flowmap/?start=load', visits: [] },
  { name: 'flowmap.gl, added at style.load', path: 'flowmap/?start=style', visits: [] },
];
const pages = [ours, ...rivals];

const dist = resolve(ROOT, ATLAS_DIST);
if (!existsSync(join(dist, ours.path.replace('atlas/', ''), 'index.html'))) {
  throw new Error(`There is no embed in ${dist}: run "npm run build" first.`);
}
await build({ configFile: join(ROOT, 'e2e/bench/flowmap/vite.config.ts'), logLevel: 'warn' });
await withServer(visitAll);
report();

/** In turn, every other time backwards. The first round is for nothing: in it the files are compressed. */
async function visitAll(address: string): Promise<void> {
  const browser = await chromium.launch(browserLaunch());
  console.log(`${new Date().toISOString()}; ${cpus().length} × ${cpus()[0]?.model}; Chromium ${browser.version()}`);
  try {
    for (let round = 0; round <= REPETITIONS; round += 1) {
      for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
        const made = await visit(browser, new URL(page.path, address).href);
        console.log(`round ${round}: ${page.name} ${Math.round(made.arcsVisibleMs)} ms`);
        if (round > 0) page.visits.push(made);
      }
    }
  } finally {
    await browser.close();
  }
}

function report(): void {
  mkdirSync(RESULTS, { recursive: true });
  console.log(`\n${'median (least–most)'.padEnd(32)} arcs visible, ms      blocked, ms        KB  requests`);
  for (const { name, visits } of pages) {
    const [time, blocked] = [visits.map((each) => each.arcsVisibleMs), visits.map((each) => each.blockedMs)];
    console.log(
      `${name.padEnd(32)} ${inWords(rangeOf(time), 0).padEnd(20)} ${inWords(rangeOf(blocked), 0).padEnd(15)} ` +
        `${kilobytesOf(visits).toFixed(1).padStart(7)}  ${visits[0]?.requests}`,
    );
    const last = visits.at(-1);
    if (last) writeFileSync(join(RESULTS, `${name.replaceAll(/[^a-z]+/g, '-')}.png`), last.picture);
  }
  const missed: string[] = [];
  console.log('');
  for (const rival of rivals) {
    const ratio = ratios(
      ours.visits.map((each) => each.arcsVisibleMs),
      rival.visits.map((each) => each.arcsVisibleMs),
    );
    console.log(`Arcs visible, embed to ${rival.name}: ${inWords(ratio, 3)} in pairs; goal ${GOALS.time}`);
    if (ratio.median > GOALS.time) missed.push(`time beside ${rival.name}`);
  }
  const kilobytes = kilobytesOf(ours.visits);
  console.log(`Bytes of the embed before any interaction: ${kilobytes.toFixed(1)} KB; goal ${GOALS.kilobytes} KB`);
  if (kilobytes > GOALS.kilobytes) missed.push('bytes');
  console.log(missed.length === 0 ? 'Both goals are met.' : `Missed: ${missed.join('; ')}.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

function kilobytesOf(visits: readonly Visit[]): number {
  return Math.max(...visits.map(({ bytes }) => bytes)) / 1000;
}

function inWords({ least, median, most }: Range, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** The server has a process of its own: it must not wait for what is measured. */
async function withServer(use: (address: string) => Promise<void>): Promise<void> {
  const folders = [`atlas=${dist}`, `flowmap=${join(RESULTS, 'flowmap')}`];
  const script = fileURLToPath(new URL('./throttled-server.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', script, ...folders], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await new Promise<number>((done, fail) => {
      server.stdout.setEncoding('utf8').once('data', (line: string) => done(Number(line)));
      server.once('exit', () => fail(new Error('the server did not start')));
    });
    await use(`http://localhost:${port}/`);
  } finally {
    server.kill();
  }
}
