import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textsOf } from '../texts-of.ts';
import { writeGrowth } from '../write.ts';
import { changeArticle } from './change-article.ts';
import { type Ended, limited, type Usage } from './limited.ts';
import { isMeasured, type Outcome } from './outcome.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
/** One process, not two, as the project's own commands are. */
const TSX = ['--import', 'tsx'];
const VITE = join(PROJECT, 'node_modules/vite/bin/vite.js');
const SEED = 1;

/** Where one size is measured. */
export interface Place {
  readonly size: number;
  /** The records; their texts lie beside it. */
  readonly records: string;
  readonly dist: string;
  /** What builds keep for each other. */
  readonly cache: string;
  /** In minutes: a step that takes longer is stopped. */
  readonly limitMin: number;
}

export interface Step {
  readonly name: string;
  /** A step that has to have gone well before. */
  readonly needs?: string;
  readonly run: (place: Place) => Promise<Outcome>;
}

/** In this order, one after the other: what is measured must not wait for something else that is. */
export const STEPS: readonly Step[] = [
  { name: 'records', run: makeRecords },
  { name: 'check', needs: 'records', run: (place) => timed(place, command('check', textsOf(place.records))) },
  { name: 'check one', needs: 'records', run: checkOne },
  { name: 'data', needs: 'records', run: (place) => told(place, script('data')) },
  { name: 'development', needs: 'records', run: (place) => told(place, script('development')) },
  { name: 'build', needs: 'records', run: buildFromNothing },
  { name: 'built', needs: 'build', run: (place) => told(place, script('built', place.dist)) },
  { name: 'frame', needs: 'build', run: (place) => told(place, script('frame', place.dist)) },
  { name: 'page', needs: 'build', run: (place) => told(place, script('page', place.dist)) },
  { name: 'build again', needs: 'build', run: buildAgain },
];

async function makeRecords(place: Place): Promise<Outcome> {
  rmSync(place.records, { recursive: true, force: true });
  rmSync(textsOf(place.records), { recursive: true, force: true });
  writeGrowth(PROJECT, { folder: place.records, articles: place.size, seed: SEED });
  if (place.size === 0) return { figures: {} };
  const sealed = await timed(place, command('seal', textsOf(place.records)));
  if (!isMeasured(sealed)) return sealed;
  const released = await timed(place, command('release'));
  if (!isMeasured(released)) return released;
  const { wallS, cpuS } = sealed.figures;
  return { figures: { sealWallS: wallS ?? 0, sealCpuS: cpuS ?? 0, ...released.figures } };
}

/** Whether one article can be checked by itself is asked of the command. */
async function checkOne(place: Place): Promise<Outcome> {
  const article =
    readdirSync(join(place.records, 'data/articles'))
      .sort()
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? '';
  const ended = await carryOut(place, command('check', '--article', article, textsOf(place.records)));
  if ('output' in ended && ended.output.includes("Unknown option '--article'")) return { notRun: 'no such option' };
  return outcomeOf(ended, figuresOf);
}

async function buildFromNothing(place: Place): Promise<Outcome> {
  for (const folder of [place.cache, place.dist]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(place.cache, { recursive: true });
  return await timed(place, buildInto(place));
}

/** After the smallest change, with all that builds keep for each other. */
async function buildAgain(place: Place): Promise<Outcome> {
  changeArticle(place.records);
  const released = await timed(place, command('release'));
  return 'figures' in released ? await timed(place, buildInto(place)) : released;
}

function buildInto({ dist }: Place): readonly string[] {
  return [VITE, 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'];
}

function command(name: 'seal' | 'check' | 'release', ...args: readonly string[]): readonly string[] {
  return [...TSX, join(PROJECT, `src/records/compile/${name}.cli.ts`), ...args];
}

/** One of those beside this file, which prints figures as JSON. */
function script(name: string, ...args: readonly string[]): readonly string[] {
  return [...TSX, join(import.meta.dirname, `${name}.cli.ts`), ...args];
}

/** What a task has used. */
async function timed(place: Place, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(await carryOut(place, args), figuresOf);
}

/** What a task has printed in its last line. */
async function told(place: Place, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(await carryOut(place, args), (_usage, output) => JSON.parse(output.trim().split('\n').at(-1) ?? ''));
}

async function carryOut(place: Place, args: readonly string[]): Promise<Ended> {
  return await limited({
    cwd: PROJECT,
    args,
    env: { ATLAS_DATA: place.records, ATLAS_CACHE: place.cache },
    limitMin: place.limitMin,
  });
}

type Figures = Readonly<Record<string, number | string>>;

function outcomeOf(ended: Ended, read: (usage: Usage, output: string) => Figures): Outcome {
  if ('stoppedAfterMin' in ended) return ended;
  const last = ended.output.trim().split('\n').slice(-8).join('\n');
  if (ended.code !== 0) return { failed: last === '' ? `ended with ${ended.code}` : last };
  return { figures: read(ended.usage, ended.output) };
}

function figuresOf({ wallS, cpuS, peakMb }: Usage): Figures {
  return { wallS, cpuS, peakGb: peakMb / 1000 };
}

/** Whether what earlier steps have made is still there. */
export function isThere({ records, dist }: Place, step: string): boolean {
  return existsSync(step === 'build' ? join(dist, 'index.html') : records);
}
