/**
 * Prints how long who edits the records waits for the development server: `ATLAS_DATA=… tsx development.cli.ts`. It edits
 * a copy of the records.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { pageAddress } from '../../../src/core/view/page-address.ts';
import { compileOrThrow } from '../../../src/records/compile/compile.ts';
import { recordsFolder } from '../../../src/records/compile/records-folder.ts';
import { browserLaunch } from '../../browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { claimEditor } from './edit-claim.ts';

const SIZE = { width: 1440, height: 900 };
const NOTE = 'A note more for a measurement.';
/** What an answered page is waited for: the map as it was drawn at build, which scripts replace. */
const MAP = '#map svg';
const TEMPORARY = mkdtempSync(join(tmpdir(), 'development-'));
const records = join(TEMPORARY, 'records');

type Figures = Readonly<Record<string, number | string>>;

const browser = await chromium.launch(browserLaunch());
try {
  for (const part of ['data', 'geo']) {
    const from = join(recordsFolder(resolve(import.meta.dirname, '../../..')), part);
    cpSync(from, join(records, part), { recursive: true });
  }
  const page = await browser.newPage({ viewport: SIZE });
  // The step has a limit of its own.
  page.setDefaultTimeout(0);
  const fresh = await started(page, 'fresh-');
  const again = await started(page, '');
  console.log(JSON.stringify({ ...fresh, ...again, ...(await edited(page)) }));
} finally {
  await browser.close();
  rmSync(TEMPORARY, { recursive: true });
}

/** From the start of the process: until the map's page is answered, drawn, and its scripts have taken over. */
async function started(page: Page, prefix: string): Promise<Figures> {
  const begin = performance.now();
  const server = await startDevServer(records);
  const sinceStart = (name: string): Figures => ({
    [`${prefix}${name}S`]: (performance.now() - begin) / 1000,
    [`${prefix}${name}CpuS`]: server.cpuS() ?? 'unknown',
  });
  try {
    const listens = sinceStart('listens');
    const answer = await fetch(server.address);
    if (!answer.ok) throw new Error(`the map’s page was answered with ${answer.status}`);
    await answer.text();
    const answered = sinceStart('answered');
    await page.goto(server.address, { waitUntil: 'commit' });
    await drawn(page, MAP);
    const isDrawn = sinceStart('drawn');
    // Scripts take away the poster of narrow windows.
    await page.waitForFunction(() => document.readyState === 'complete' && !document.querySelector('#poster-narrow'));
    const alive = sinceStart('alive');
    await page.goto('about:blank');
    return { ...listens, ...answered, ...isDrawn, ...alive };
  } finally {
    await server.stop();
  }
}

/** From the moment a file is written until an open page has loaded anew and shows it. */
async function edited(page: Page): Promise<Figures> {
  const editor = claimEditor(records);
  const claim = compileOrThrow(records).claims.find(({ id }) => id === editor.claim);
  const route = compileOrThrow(records).routes.find(({ claims }) => claim && claims.includes(claim.id));
  if (!claim || !route) throw new Error(`there is no ${editor.claim}`);
  const server = await startDevServer(records);
  const [another, ofClaim, ofRoute] = [
    `Another: ${NOTE}`,
    { kind: 'claim', id: claim.id },
    { kind: 'route', id: route.id },
  ] as const;
  const edits: readonly Edit[] = [
    { name: 'note', path: pageAddress(ofClaim), edit: () => editor.addNote(NOTE), shown: NOTE },
    { name: 'figure', path: pageAddress(ofRoute), edit: () => editor.dropFigure(), shown: '' },
    { name: 'claim', path: '', edit: () => editor.addClaim('once-more'), shown: '' },
    { name: 'desk', path: `desk/${editor.article}`, edit: () => editor.addNote(another), shown: another },
    { name: 'deskList', path: 'desk/', edit: () => editor.addClaim('and-once-more'), shown: '' },
  ];
  try {
    let figures: Figures = {};
    for (const each of edits) figures = { ...figures, ...(await shownAfter(server, page, each)) };
    return figures;
  } finally {
    await server.stop();
  }
}

interface Edit {
  readonly name: string;
  readonly path: string;
  readonly edit: () => void;
  /** Words that the page has afterwards. */
  readonly shown: string;
}

async function shownAfter(server: DevServer, page: Page, { name, path, edit, shown }: Edit): Promise<Figures> {
  await page.goto(server.address + path, { waitUntil: 'load' });
  // Until then the page has asked for the changes to come.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Reflect.set(globalThis, 'isBefore', true));
  const [begin, cpuBeforeS] = [performance.now(), server.cpuS() ?? Number.NaN];
  edit();
  await page.waitForFunction(
    (words) => !Reflect.get(globalThis, 'isBefore') && document.body?.textContent.includes(words),
    shown,
  );
  await drawn(page, path === '' ? MAP : 'body');
  const cpuS = (server.cpuS() ?? Number.NaN) - cpuBeforeS;
  return { [`${name}S`]: (performance.now() - begin) / 1000, [`${name}CpuS`]: Number.isNaN(cpuS) ? 'unknown' : cpuS };
}

/** Until something of the page is there and the browser has painted it. */
async function drawn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector(wanted) !== null && performance.getEntriesByName('first-contentful-paint').length > 0,
    selector,
  );
}
