import type { Page } from '@playwright/test';

const STEPS = 12;

/** A finger that moves up the screen for a positive distance in px, and rests before it is lifted. */
export async function swipe(page: Page, { x, y }: { readonly x: number; readonly y: number }, by: number) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', [{ x, y: y - (by * step) / STEPS }]);
  await touch('touchMove', [{ x, y: y - by }]);
  await touch('touchEnd', []);
  await session.detach();
}
