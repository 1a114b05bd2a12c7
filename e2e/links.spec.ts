import { expect, type Page } from '@playwright/test';
import { LIBYA, RUSSIA } from './atlas.ts';
import { expectList, expectOpen, open, option, saveData } from './reader.ts';
import { test } from './watched.ts';

const LOOK = { zoom: 3.2, lat: 45, lng: 110 };
const LINK = `#route=${RUSSIA}&at=3.2/45/110`;

test.beforeEach(({ page }) => saveData(page));

test('a link opens its route at its camera, with the page not scrolled, and a reload keeps all of it', async ({
  page,
}) => {
  await open(page, LINK);
  for (const load of ['first', 'again']) {
    if (load === 'again') await page.reload();
    await expectOpen(page, RUSSIA);
    expect(new URL(page.url()).hash).toBe(LINK);
    expect(await page.evaluate(() => [scrollX, scrollY, document.querySelector('#column')?.scrollTop])).toEqual([
      0, 0, 0,
    ]);
    await expectLook(page, LOOK);
  }
});

test('back and forward walk through what was picked', async ({ page }) => {
  await open(page);
  await option(page, RUSSIA).click();
  await expectOpen(page, RUSSIA);
  await page.locator('#back').click();
  await expectList(page);
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await page.goBack();
  await expectList(page);
  await page.goBack();
  await expectOpen(page, RUSSIA);
  await page.goForward();
  await expectList(page);
  await page.goForward();
  await expectOpen(page, LIBYA);
});

test('zooming adds no steps to go back through', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#at=/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a link to a place opens the place, and its routes lead on', async ({ page }) => {
  await open(page, '#place=china');
  const shown = page.locator('#evidence section.is-shown');
  await expect(shown.locator('h2').first()).toHaveText('China');
  await expect(page).toHaveTitle('China · Dispatch Atlas');
  const link = shown.locator('.related a[data-route]').first();
  const route = (await link.getAttribute('data-route')) as typeof RUSSIA;
  await link.click();
  await expectOpen(page, route);
});

/** What a link may hold, and what of it the page says it ignored; null where nothing is worth saying. */
const ODD_LINKS: readonly (readonly [hash: string, said: string | null])[] = [
  ['#', null],
  ['#?secret=ab12', null],
  ['#%', '“%” means nothing'],
  ['#%E0%A4%A', 'means nothing'],
  ['#__proto__', '“__proto__” means nothing'],
  ['#constructor=1', 'means nothing'],
  ['#route=__proto__', 'The atlas has no route “__proto__”'],
  ['#place=hasOwnProperty', 'The atlas has no place “hasOwnProperty”'],
  ['#route=', 'The atlas has no route'],
  ['#route=dispatch-kp-atlantis', 'The atlas has no route “dispatch-kp-atlantis”'],
  ['#at=3/95/0', '“3/95/0” is not a place to look at'],
  ['#at=NaN/NaN/NaN', 'is not a place to look at'],
  ['#at=3.2/45/110&at=99/0/0', '“99/0/0” is not a place to look at'],
  ['#<script>window.harmed=1</script>', 'means nothing'],
  ['#route=<img src=x onerror=window.harmed=1>', 'The atlas has no route “<img'],
  ['#route=%3Cimg%20src%3Dx%20onerror%3Dwindow.harmed%3D1%3E', 'The atlas has no route “<img'],
  ['#javascript:window.harmed=1', 'means nothing'],
  [`#${'x'.repeat(10_000)}`, 'The link is too long'],
  [`#at=3/45/110&${'&'.repeat(5000)}`, 'The link is too long'],
  ['#"]\');--', 'means nothing'],
];

test('whatever stands in a link, the page opens and says what it ignored', async ({ page }) => {
  for (const [hash, said] of ODD_LINKS) {
    await test.step(hash.slice(0, 60), async () => {
      await open(page, hash);
      await expect(page.locator('#routes')).toBeVisible();
      await expect(page.locator('#evidence')).toBeHidden();
      const notice = page.locator('#notice');
      if (said === null) await expect(notice).toBeHidden();
      else await expect(notice).toContainText(said);
      await expect(notice.locator('*')).toHaveCount(0);
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    });
  }
});

test('what is good in a link is kept beside what is not', async ({ page }) => {
  await open(page, `#nonsense&route=${RUSSIA}&?secret=ab12&at=3.2/45/110`);
  await expect(page.locator('#notice')).toHaveText(
    'Part of the link was ignored. “nonsense” means nothing in a link to the atlas.',
  );
  await expect(page.locator('#evidence section.is-shown h2').first()).toBeVisible();
  await expectLook(page, LOOK);
});

test('from a route one can go back to an odd link, and forward again', async ({ page }) => {
  await open(page, '#nonsense');
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await page.goBack();
  await expectList(page);
  await expect(page).toHaveURL(/#nonsense$/);
  await expect(page.locator('#notice')).toContainText('nonsense');
  await page.goForward();
  await expectOpen(page, LIBYA);
});

/** Places have to lie where the camera puts them: Mercator, 512 px for the world at zoom 0. */
async function expectLook(page: Page, { zoom, lat, lng }: typeof LOOK): Promise<void> {
  const mercator = (at: number) => Math.log(Math.tan(Math.PI / 4 + (at * Math.PI) / 360)) / (2 * Math.PI);
  const scale = 512 * 2 ** zoom;
  // The point of Russia is set by hand: 59.5 N 108 E.
  const expected = { x: ((108 - lng) / 360) * scale, y: (mercator(lat) - mercator(59.5)) * scale };
  const mark = page.locator('#poster .mark.end[data-place="russia"]').first();
  await expect
    .poll(async () => {
      const [box, point] = [await page.locator('#map').boundingBox(), await mark.boundingBox()];
      if (!box || !point) return 'not drawn';
      const off = Math.hypot(
        point.x + point.width / 2 - box.x - box.width / 2 - expected.x,
        point.y + point.height / 2 - box.y - box.height / 2 - expected.y,
      );
      return off < 4 ? 'there' : `${off.toFixed(1)} px off`;
    })
    .toBe('there');
}
