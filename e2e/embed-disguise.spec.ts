import { expect } from '@playwright/test';
import { test } from './disguised.ts';
import { expectNothingCut, KINDS } from './embed-room.ts';
import { faultsInFrame } from './hosts/frame-faults.ts';
import { quiet } from './waits.ts';

const SIZES = [
  { width: 300, height: 400 },
  { width: 320, height: 400 },
  { width: 480, height: 400 },
  { width: 640, height: 400 },
  { width: 1000, height: 600 },
];

for (const address of KINDS) {
  test(`${address} has room for words that are longer by two fifths`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const size of SIZES) {
      const named = `${address} in ${size.width} × ${size.height}`;
      await page.setViewportSize(size);
      await page.goto(`/${address}`);
      await expect(page.locator('#as-of'), 'these are the words in disguise').toContainText('«');
      await quiet(page);
      expect(await page.locator('body').evaluate(faultsInFrame), named).toEqual([]);
      await expectNothingCut(page, named);
    }
  });

  test(`${address} tells all of what it leaves out of an address, in words longer by two fifths`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto(`/${address}?theme=pink&lang=xx&static=7&names=none`);
      const notice = page.locator('#notice');
      await expect(notice).toBeInViewport({ ratio: 1 });
      // What has no room is scrolled to, as a reader does it.
      await notice.hover();
      await page.mouse.wheel(0, 1000);
      await expect
        .poll(() => notice.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop), `px left over`)
        .toBeLessThan(2);
      await expectNothingCut(page, `${address} in ${size.width} × ${size.height}`);
    }
  });
}
