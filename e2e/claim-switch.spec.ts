import { expect, type Locator, type Page } from '@playwright/test';
import { claimGroup } from '#words/claim-groups.ts';
import { claimCount } from '#words/counts.ts';
import { CLAIM_GROUPS, type ClaimGroup, groupOf, statusesIn } from '../src/core/model/claim-group.ts';
import type { Filter } from '../src/core/view/filter.ts';
import { evidence, passing, RUSSIA } from './atlas.ts';
import { expectShown } from './narrowing.ts';
import { evidenceIsThere, expectList, expectOpen, hashOf, open, option, saveData } from './reader.ts';
import { laidOut } from './waits.ts';
import { test } from './watched.ts';

const { claims } = evidence.dataset;
const groups = CLAIM_GROUPS.filter((group) => claims.some((claim) => groupOf(claim) === group));

test.beforeEach(({ page }) => saveData(page));

test('a press shows the claims of a group alone, another adds its own, and “Show all” all of them; the link carries it', async ({
  page,
  context,
}) => {
  await open(page);
  await expectSwitch(page, {});
  await button(page, 'arrived').click();
  await expectShown(page, passing({ groups: ['arrived'] }));
  await expectSwitch(page, { groups: ['arrived'] });
  expect(hashOf(page)).toEqual({ show: 'arrived' });
  await button(page, 'planned').click();
  await expectShown(page, passing({ groups: ['planned', 'arrived'] }));
  await expectSwitch(page, { groups: ['planned', 'arrived'] });
  // In the order of the switch, whatever was pressed first.
  expect(hashOf(page)).toEqual({ show: 'planned,arrived' });

  const fresh = await context.newPage();
  await saveData(fresh);
  await fresh.goto(page.url());
  await expectShown(fresh, passing({ groups: ['planned', 'arrived'] }));
  await expectSwitch(fresh, { groups: ['planned', 'arrived'] });
  await fresh.close();

  await button(page, 'arrived').click();
  await expectSwitch(page, { groups: ['planned'] });
  await showAll(page).click();
  await expectShown(page, evidence);
  await expectSwitch(page, {});
  expect(hashOf(page)).toEqual({});
});

test('by keys each group is a button that says whether it is pressed, and the keys stay where they are', async ({
  page,
}) => {
  await open(page);
  await button(page, 'fled').focus();
  await page.keyboard.press('Space');
  await expectShown(page, passing({ groups: ['fled'] }));
  await expect(button(page, 'fled')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'there')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectShown(page, passing({ groups: ['fled', 'there'] }));
  await page.keyboard.press('Tab');
  await expect(showAll(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectShown(page, evidence);
  // “Show all” has gone; what it was one of has the keys.
  await expect(button(page, groups[0] ?? 'planned')).toBeFocused();
});

test('numbers are claims under the rest of the filter, and none while a route is picked', async ({ page }) => {
  const filter = { reportedTo: '2024-03', groups: ['under_way'] } as const;
  await open(page, '#show=under_way&reported=..2024-03');
  await expectShown(page, passing(filter));
  await expectSwitch(page, filter);
  await expect(page.locator('#claim-switch .is-none').first()).toBeEnabled();

  await open(page, '#show=planned');
  await option(page, RUSSIA).click();
  await expectOpen(page, RUSSIA);
  await evidenceIsThere(page);
  await expect(page.locator('#claim-switch small').filter({ hasText: /./ })).toHaveCount(0);
  expect(hashOf(page)).toEqual({ route: RUSSIA, show: 'planned' });
  const others = evidence.claimsOf(evidence.route(RUSSIA)).filter((claim) => groupOf(claim) !== 'planned');
  await expect(page.locator('#evidence .claim.is-outside')).toHaveCount(others.length);
  await button(page, 'under_way').click();
  expect(hashOf(page)).toEqual({ route: RUSSIA, show: 'planned,under_way' });
  await expectOpen(page, RUSSIA);

  await page.goBack();
  await expectList(page);
  await expectSwitch(page, { groups: ['planned'] });
  await page.goForward();
  await expectOpen(page, RUSSIA);
  await expect(button(page, 'under_way')).toHaveAttribute('aria-pressed', 'true');
});

test('where nothing is shown, the part of the filter that is in the way is offered to be left out', async ({
  page,
}) => {
  await open(page, '#show=arrived&direction=defection');
  await expectShown(page, passing({ groups: ['arrived'], directions: ['defection'] }));
  const fled = passing({ directions: ['defection'] });
  const arrived = passing({ groups: ['arrived'] });
  const [field, shown] =
    fled.mapData.claims.length < arrived.mapData.claims.length ? ['Claims shown', fled] : ['Direction', arrived];
  const count = claimCount(shown.mapData.claims.length);
  await page.getByRole('button', { name: `Show ${count} by leaving out “${field}”` }).click();
  await expectShown(page, shown);
});

test('months that narrow are told without the strip, which is not loaded, and are opened again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '#reported=..2024-03&show=planned');
  await expectShown(page, passing({ reportedTo: '2024-03', groups: ['planned'] }));
  const line = page.locator('.showing-line');
  await expect(line).toContainText('Published: until March 2024');
  await line.getByRole('button', { name: 'All dates' }).click();
  await expectShown(page, passing({ groups: ['planned'] }));
  await expect(line).not.toContainText('Published');
  expect(hashOf(page)).toEqual({ show: 'planned' });
  expect(asked.filter((path) => path.includes('map-options'))).toEqual([]);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} all of it stands above the map, whole, and nothing moves when something is chosen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await laidOut(page);
    const places = () =>
      page.locator('#claim-switch [data-group], #map').evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
    const before = await places();
    const map = before.at(-1);
    for (const box of before.slice(0, -1)) {
      expect(box.y + box.height).toBeLessThanOrEqual(map?.y ?? 0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.height).toBeGreaterThanOrEqual(44);
    }
    // In one row where there is room for it.
    expect(new Set(before.slice(0, -1).map(({ y }) => y)).size).toBeLessThanOrEqual(width < 1000 ? 4 : 1);
    await button(page, 'planned').click();
    await expect(showAll(page)).toBeVisible();
    await laidOut(page);
    expect(await places()).toEqual(before);
  });
}

test('in the colours of the device what is pressed is told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '#show=arrived');
  const ground = (group: ClaimGroup) => button(page, group).evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground('arrived')).not.toBe(await ground('planned'));
});

function button(page: Page, group: ClaimGroup): Locator {
  return page.locator(`#claim-switch [data-group="${group}"]`);
}

function showAll(page: Page): Locator {
  return page.getByRole('button', { name: 'Show all', exact: true });
}

/** The switch says what is chosen, and how many claims each group would show alone. */
async function expectSwitch(page: Page, filter: Partial<Filter>): Promise<void> {
  const chosen = filter.groups ?? [];
  const all = page.getByRole('group', { name: 'Which claims are shown' }).locator('[data-group]');
  await expect(all).toHaveText(
    groups.map((group) => {
      const words = claimGroup({ group, statuses: statusesIn(group, evidence.dataset) });
      return `${words} ${claimCount(passing({ ...filter, groups: [group] }).mapData.claims.length)}`;
    }),
  );
  for (const group of groups) {
    await expect(button(page, group)).toHaveAttribute('aria-pressed', `${chosen.includes(group)}`);
  }
  await expect(showAll(page)).toBeVisible({ visible: chosen.length > 0 });
}
