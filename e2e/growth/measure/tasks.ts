import type { Page } from '@playwright/test';
import { painted } from '../../waits.ts';

/** Browsers tell of no shorter tasks. */
const SHORTEST_TOLD_MS = 50;

/** Begins to note the long tasks of a page. To be called before it is opened. */
export async function noteTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasksMs: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasksMs.push(duration);
    }).observe({ type: 'longtask' });
    Reflect.set(globalThis, 'tasksMs', tasksMs);
  });
}

/**
 * The longest task, in ms, from before something is done until the page has painted it and has leisure; 0 where none is
 * long enough to be told of. What is done must not look for things in the page: in a large one that is a task, too.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await atRest(page);
  await take(page);
  await act();
  await atRest(page);
  return Math.max(0, ...(await take(page)));
}

/** As a table has it. */
export function inWords(longestMs: number): number | string {
  return longestMs === 0 ? `< ${SHORTEST_TOLD_MS}` : longestMs;
}

async function take(page: Page): Promise<readonly number[]> {
  return await page.evaluate(() => (Reflect.get(globalThis, 'tasksMs') as number[]).splice(0));
}

/** Painted twice with leisure between: what was done is over, and the page has been told how long it took. */
async function atRest(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await painted(page);
}
