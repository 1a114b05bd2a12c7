import { expect, type Locator, type Page } from '@playwright/test';
import type { ChangeSince } from '../src/core/changes/changes-since.ts';
import { ATLAS_ADDRESS } from './addresses.ts';
import { evidence, LIBYA, RUSSIA } from './atlas.ts';
import { expectToStay, quiet } from './waits.ts';
import { test } from './watched.ts';

const { id: RELEASE, draft } = evidence.dataset.release;
const FROZEN = `/release/${RELEASE}/embed/`;
const CHANGE: ChangeSince = {
  release: '2027-03-03-0badcafe',
  date: '2027-03-03',
  kind: 'corrected',
  claim: 'dnk-screening/libya' as ChangeSince['claim'],
  title: 'From North Korea (province not stated) to Libya: 600, planned',
  routes: [LIBYA],
  figure: { from: '600', to: '700' },
  why: 'The report was misread.',
  address: 'changes/#dnk-screening-libya',
};

test.skip(draft, 'the data are a draft: nothing is frozen');

test('a page that follows leads to the frozen one where a release is asked for, with all else that was', async ({
  page,
}) => {
  await page.goto(`/embed/route/${LIBYA}/?theme=dark&release=${RELEASE}#names=ko`);
  await page.waitForURL(`**${FROZEN}route/${LIBYA}/?theme=dark#names=ko`);
  await expect(page.locator('#as-of')).toContainText('Frozen at the release of');
  await expect(page.locator('#poster .labels')).toContainText('리비아');
  await expect(page.locator('#notice')).toBeHidden();
});

test('a release that there is not is named, and leads nowhere', async ({ page }) => {
  for (const release of ['2020-01-01-00000000', '../../..', 'https://elsewhere.example']) {
    await page.goto(`/embed/?release=${encodeURIComponent(release)}`);
    await expect(page.locator('#notice')).toContainText(`“${release}” is not a value for “release”.`);
    expect(new URL(page.url()).pathname).toBe('/embed/');
  }
});

test('a frozen page says which figure a newer release has changed, and leads to the change on the live site', async ({
  page,
}) => {
  await answer(page, [CHANGE]);
  await page.goto(`${FROZEN}route/${LIBYA}/`);
  const newer = page.locator('#newer');
  await expect(newer).toContainText(
    'A newer release (3 March 2027) changed a figure shown here: North Korea (province not stated) to Libya, from 600 to 700.',
  );
  const link = newer.getByRole('link', { name: 'See the change' });
  expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
    new URL('/changes/#dnk-screening-libya', page.url()).href,
  );
  await expect(page.locator('#as-of')).toContainText('Frozen at the release of');
});

test('a frozen page that shows none of what has changed says nothing', async ({ page }) => {
  await answer(page, [CHANGE]);
  await expectNothingNewer(page, `${FROZEN}route/${RUSSIA}/`);
});

test('several changes are told as two and a number, and all of them in the drawer', async ({ page }) => {
  const changes = [LIBYA, RUSSIA, LIBYA].map((route, index) => ({
    ...CHANGE,
    claim: `claim-${index}` as ChangeSince['claim'],
    routes: [route],
    address: `changes/#${CHANGE.release}.claim-${index}`,
  }));
  await answer(page, changes);
  await page.goto(FROZEN);
  const newer = page.locator('#newer');
  await expect(newer).toContainText('and 1 more.');
  const up = (address: string) => new URL(`/${address}`, page.url()).href;
  const linked = (links: Locator) => links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(await linked(newer.getByRole('link'))).toEqual([up(`changes/#release-${CHANGE.release}`)]);
  await page.locator('.legend-more').click();
  const entries = page.locator('.newer-list li');
  await expect(entries).toHaveCount(3);
  expect(await linked(entries.getByRole('link'))).toEqual(changes.map(({ address }) => up(address)));
  for (const [index, { address }] of changes.entries()) {
    await expect(entries.nth(index)).toBeVisible();
    await expect(entries.nth(index)).toContainText(up(address).replace('http://', ''));
  }
});

test('of changes of several releases the notice leads to the one named first', async ({ page }) => {
  const later = {
    ...CHANGE,
    release: '2027-06-01-0ddba11a',
    date: '2027-06-01',
    claim: 'claim-later' as ChangeSince['claim'],
    address: 'changes/#2027-06-01-0ddba11a.claim-later',
  };
  await answer(page, [later, CHANGE]);
  await page.goto(FROZEN);
  const link = page.locator('#newer').getByRole('link');
  expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(new URL(`/${later.address}`, page.url()).href);
});

test('the notice’s link is opened by WordPress where that frames the page', async ({ page }) => {
  await answer(page, [CHANGE]);
  const src = `${ATLAS_ADDRESS.slice(0, -1)}${FROZEN}route/${LIBYA}/#?secret=ab12CD34ef`;
  await page.setContent(`<iframe src="${src}" width="640" height="500"></iframe>`);
  const asked = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data?.message === 'link' && resolve(data));
      }),
  );
  await page.frameLocator('iframe').locator('#newer a').click();
  expect(await asked).toEqual({
    message: 'link',
    value: ATLAS_ADDRESS + CHANGE.address,
    secret: 'ab12CD34ef',
  });
});

test('a file that makes no sense is passed over', async ({ page }) => {
  await page.route('**/since/*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"format":' }),
  );
  await expectNothingNewer(page, FROZEN);
});

test('a page that follows asks for nothing of the kind', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install();
  await page.goto('/embed/');
  await page.clock.runFor(10_000);
  await quiet(page);
  expect(asked.filter((url) => url.includes('since'))).toEqual([]);
});

/** The page asks what is newer, is answered, and says nothing. */
async function expectNothingNewer(page: Page, address: string): Promise<void> {
  const asked = page.waitForResponse(/\/since\//);
  await page.goto(address);
  await (await asked).finished();
  await expectToStay(page, () => page.locator('#newer').isVisible(), false, 300);
}

/** The live site, in a time to come. */
async function answer(page: Page, changes: readonly ChangeSince[]): Promise<void> {
  const latest = { release: CHANGE.release, date: CHANGE.date };
  await page.route(`**/since/${RELEASE}.json`, (route) =>
    route.fulfill({ json: { format: 'dispatch-atlas-since/1', release: RELEASE, latest, changes } }),
  );
}
