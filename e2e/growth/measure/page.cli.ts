/** Prints how large the front page is, and how long it is busy with what readers do: `tsx page.cli.ts <built folder>`. */
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { openOptions } from '../../behind-buttons.ts';
import { rangeOf } from '../../bench/range.ts';
import { painted } from '../../waits.ts';
import { inWords, longestTask, noteTasks } from './tasks.ts';
import { visit } from './visit.ts';

const SIZE = { width: 1440, height: 900 };
const ROWS = '#routes [role="option"]';
const LIVE_MS = 120_000;
const ROWS_HOVERED = 8;
const ROWS_SELECTED = 3;
const SEARCHED = 'construction';

interface Point {
  readonly x: number;
  readonly y: number;
}

const [folder = 'dist'] = process.argv.slice(2);
/** How many processes wanted to run in the last minute: more than there are cores, and every task is longer. */
const [load] = loadavg();
await visit(folder, { viewport: SIZE }, async (page) => {
  await noteTasks(page);
  await page.goto('/', { waitUntil: 'load' });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const liveMap = await started(page);
  const tasks: Record<string, number | string> = {};
  for (const [name, measure] of Object.entries({ hoverMs, selectMs, searchMs, narrowMs, tableMs, matrixMs })) {
    tasks[name] = inWords(await measure(page));
    // Each begins with the page as it opens.
    await page.goto('about:blank');
    await page.goto('/', { waitUntil: 'load' });
    await started(page);
  }
  return { elements, liveMap, load, ...tasks };
});

/** How the live map came up, which it does when the pointer moves over it. A page is measured without one, too. */
async function started(page: Page): Promise<string> {
  await page.mouse.move(450, 530);
  try {
    const found = await page.waitForFunction(
      () => /^(ready|failed)/.exec(document.querySelector<HTMLElement>('#map')?.dataset['live'] ?? '')?.[0],
      null,
      { timeout: LIVE_MS },
    );
    return (await found.jsonValue()) ?? 'unknown';
  } catch {
    return `not there within ${LIVE_MS / 60_000} min`;
  }
}

async function hoverMs(page: Page): Promise<number> {
  const rows = await middlesOf(page, ROWS);
  return await longestTask(page, async () => {
    for (const { x, y } of rows.slice(0, ROWS_HOVERED)) {
      await page.mouse.move(x, y);
      await painted(page);
    }
  });
}

/** In the middle of some rows, the page being brought back to its list after each. */
async function selectMs(page: Page): Promise<number> {
  const longest: number[] = [];
  for (let row = 0; row < ROWS_SELECTED; row += 1) {
    const at = (await middlesOf(page, ROWS))[row];
    if (!at) throw new Error('there are too few rows to select');
    longest.push(
      await longestTask(page, async () => {
        await page.mouse.click(at.x, at.y);
        await page.waitForFunction(() => document.querySelector('#evidence section.is-shown'));
      }),
    );
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('#evidence section.is-shown'));
  }
  return rangeOf(longest).median;
}

/** Letter by letter, each when the one before has been painted. */
async function searchMs(page: Page): Promise<number> {
  const [field] = await middlesOf(page, 'input[type="search"]');
  if (!field) throw new Error('there is no field to search in');
  await page.mouse.click(field.x, field.y);
  return await longestTask(page, async () => {
    for (const letter of SEARCHED) {
      await page.keyboard.type(letter);
      await painted(page);
    }
  });
}

/** One handle of the strip, a month at a time, and back. */
async function narrowMs(page: Page): Promise<number> {
  await openOptions(page);
  await page.locator('.time-strip-handle').first().focus();
  return await longestTask(page, async () => {
    for (const key of ['ArrowRight', 'ArrowRight', 'Home']) {
      await page.keyboard.press(key);
      await painted(page);
    }
  });
}

async function tableMs(page: Page): Promise<number> {
  return await openPanel(page, 'Table', '.claim-table tbody tr');
}

async function matrixMs(page: Page): Promise<number> {
  return await openPanel(page, 'Matrix', '.route-matrix tbody tr');
}

async function openPanel(page: Page, name: string, row: string): Promise<number> {
  const [at] = await middlesOf(page, 'label:has(input[type="radio"])', name);
  if (!at) throw new Error(`there is nothing to open by the name of ${name}`);
  return await longestTask(page, async () => {
    await page.mouse.click(at.x, at.y);
    await page.waitForFunction((wanted) => document.querySelector(wanted), row);
  });
}

/** Where things that can be pressed lie, in px of the window, those with words in them alone. */
async function middlesOf(page: Page, selector: string, words = ''): Promise<readonly Point[]> {
  return await page.evaluate(
    ([wanted, said]) =>
      [...document.querySelectorAll(wanted)].flatMap((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const reached = document.elementFromPoint(x, y);
        const pressed = reached !== null && (each === reached || each.contains(reached));
        return width > 0 && pressed && each.textContent.includes(said) ? [{ x, y }] : [];
      }),
    [selector, words] as const,
  );
}
