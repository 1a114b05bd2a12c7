import { expect } from '@playwright/test';
import { expectFrame, FALLBACK, frame, maps, ROUTE, test } from './loader-article.ts';
import { steady } from './waits.ts';

/** In px: what an article may move by when the map comes, which is a few lines of its legend. */
const MOST_MOVED = 60;

const SUBJECTS = [
  ['the atlas', ''],
  ['a route', `route="${ROUTE}"`],
  ['a place', 'place="russia"'],
] as const;

for (const [name, attribute] of SUBJECTS) {
  test(`the article hardly moves when the page of ${name} comes`, async ({ page, news }) => {
    for (const width of [320, 720, 1100]) {
      await page.setViewportSize({ width, height: 900 });
      await news.open({
        body: `<dispatch-atlas ${attribute}>${FALLBACK}</dispatch-atlas><p id="after">After</p>`,
        loader: 'end',
        head: '<style>body { max-width: none !important; }</style>',
      });
      await expect(frame(page)).toBeAttached();
      const top = () => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top);
      const before = await top();
      await expectFrame(page);
      const after = await steady(page, top, 500);
      expect(Math.abs(after - before), `${width} px wide`).toBeLessThan(MOST_MOVED);
      const box = await frame(page).boundingBox();
      expect(box?.height).toBeGreaterThan(300);
    }
  });
}

test('words of the article light their arc in the page and open its evidence', async ({ page, news }) => {
  const link = `<p><a href="#map" data-dispatch-route="${ROUTE}">to Russia</a></p>`;
  await news.open({ body: `${link}<dispatch-atlas id="map">${FALLBACK}</dispatch-atlas>` });
  await expectFrame(page);
  const inside = maps(page).frameLocator('iframe');
  const word = page.getByRole('link', { name: 'to Russia' });
  await word.hover();
  await expect(inside.locator(`#poster .arc[data-route="${ROUTE}"]`).first()).toHaveClass(/\bselected\b/);
  await word.click();
  await expect(inside.locator(`[id="route=${ROUTE}"]`).getByRole('blockquote').first()).toBeVisible();
});

test('a route that the reader opens in the page is told to the article', async ({ page, news }) => {
  const link = `<p><a href="#map" data-dispatch-route="${ROUTE}">to Russia</a></p>`;
  await news.open({ body: `${link}<dispatch-atlas id="map">${FALLBACK}</dispatch-atlas>` });
  await expectFrame(page);
  const told = page.evaluate(
    () =>
      new Promise((done) =>
        document.addEventListener('dispatch-atlas-select', (event) => done((event as CustomEvent).detail), {
          once: true,
        }),
      ),
  );
  const inside = maps(page).frameLocator('iframe');
  await inside.locator('#open-list').click();
  await inside.locator(`#routes [data-route="${ROUTE}"]`).first().click();
  expect(await told).toEqual({ route: ROUTE });
  await expect(page.getByRole('link', { name: 'to Russia' })).toHaveAttribute('data-dispatch-lit');
});

test('words do not call on a map that is only a picture', async ({ page, news }) => {
  const link = `<p><a href="#map" data-dispatch-route="${ROUTE}">to Russia</a></p>`;
  await news.open({ body: `${link}<dispatch-atlas id="map" static>${FALLBACK}</dispatch-atlas>` });
  await expectFrame(page);
  await page.getByRole('link', { name: 'to Russia' }).click();
  await expect(page).toHaveURL(/#map$/);
});
