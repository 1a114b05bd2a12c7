import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { Direction, Status } from '../src/model/vocabulary.ts';
import { DIRECTIONS, STATUSES } from '../src/model/vocabulary.ts';
import { weighRoute } from '../src/scene/weight.ts';
import { type Filter, NO_FILTER } from '../src/view/filter.ts';
import { encodeView } from '../src/view/hash.ts';
import { WHOLE } from '../src/view/view.ts';
import { evidence, passing, RUSSIA } from './atlas.ts';
import { expectRows, expectShown, showAs } from './narrowing.ts';
import { expectOpen, hashOf, open, option, options, saveData } from './reader.ts';
import { test } from './watched.ts';

const { claims, articles } = evidence.dataset;

test.beforeEach(({ page }) => saveData(page));

test('what is ticked in the filter narrows list, table, arcs and key alike, and a link carries it', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await tick(page, 'Direction', 'Dispatch');
  await expectShown(page, passing({ directions: ['dispatch'] }));
  await tick(page, 'Status', 'Planned');
  const shown = passing({ directions: ['dispatch'], statuses: ['planned'] });
  expect(shown.chart.claims.length).toBeGreaterThan(1);
  expect(shown.chart.claims.length).toBeLessThan(claims.length);
  await expectShown(page, shown);
  expect(hashOf(page)).toEqual({ direction: 'dispatch', status: 'planned' });
  await expect(page.getByRole('button', { name: 'Filter 2 fields are in use' })).toBeVisible();
  const list = page.url();

  await showAs(page, 'Table');
  await expectRows(page, shown);
  expect(hashOf(page)).toEqual({ direction: 'dispatch', status: 'planned', panel: 'table' });
  await page.goBack();
  await expectShown(page, shown);
  expect(page.url()).toBe(list);
  await option(page, RUSSIA).click();
  await expectOpen(page, RUSSIA);
  expect(hashOf(page)).toMatchObject({ direction: 'dispatch', status: 'planned' });
  await page.goBack();
  await expectShown(page, shown);

  const fresh = await context.newPage();
  await saveData(fresh);
  await fresh.goto(list);
  await expectShown(fresh, shown);
  await fresh.close();

  await page.locator('.showing-line').getByRole('button', { name: 'Clear all' }).click();
  await expectShown(page, evidence);
  expect(hashOf(page)).toEqual({});
});

test('the evidence marks which claim gives the width and which the filter leaves out', async ({ page }) => {
  await open(page, `#route=${RUSSIA}`);
  const section = page.locator('#evidence section.is-shown');
  const marked = (what: string) =>
    section.locator(`.claim.${what}`).evaluateAll((all) => all.map((each) => each.getAttribute('data-claim') ?? ''));
  const route = evidence.route(RUSSIA);
  expect(await marked('gives-width')).toEqual([weighRoute(route, evidence, 'largest').claim.id]);
  expect(await marked('is-outside')).toEqual([]);
  await expect(section.getByText('gives the line its width').filter({ visible: true })).toHaveCount(1);

  const late = passing({ reportedTo: '2024-03' });
  await open(page, `#route=${RUSSIA}&reported=..2024-03`);
  const left = evidence.claimsOf(route).filter(({ id }) => !late.chart.claims.some((each) => each.id === id));
  expect(left.length).toBeGreaterThan(0);
  expect((await marked('is-outside')).toSorted()).toEqual(left.map(({ id }) => id as string).toSorted());
  await expect(section.getByText('left out by the filter').filter({ visible: true })).toHaveCount(left.length);
  const giving = weighRoute(late.route(RUSSIA), late, 'largest').claim.id;
  expect(await marked('gives-width')).toEqual([giving]);
  expect(giving).not.toBe(weighRoute(route, evidence, 'largest').claim.id);

  await open(page, `#route=${RUSSIA}&direction=defection`);
  await expect(section.locator('.rule')).toHaveText('The filter leaves this route out: it is not on the map now.');
  expect(await marked('gives-width')).toEqual([]);
  expect(await marked('is-outside')).toHaveLength(route.claims.length);
  await expect(section.locator('blockquote').first()).toBeVisible();
});

test('a place is found by its name in any spelling, a claim by words of its quotations, and nothing found is said', async ({
  page,
}) => {
  await open(page);
  const field = page.getByRole('searchbox');
  const found: string[] = [];
  for (const words of ['량강', 'Yanggang', 'Ryanggang']) {
    await field.fill(words);
    const shown = passing({ words });
    expect(shown.chart.claims.length, words).toBeGreaterThan(0);
    await expect.poll(() => hashOf(page)['words']).toBe(words);
    await expectShown(page, shown);
    found.push((await options(page).evaluateAll((all) => all.map((each) => each.id))).join());
  }
  expect(new Set(found).size).toBe(1);

  await field.fill('copper mine');
  await expect.poll(() => hashOf(page)['words']).toBe('copper mine');
  const quoted = claims.filter((claim) => claim.excerpts.some((id) => /copper mine/i.test(evidence.excerpt(id).exact)));
  const shown = passing({ words: 'copper mine' });
  expect(quoted.length).toBeGreaterThan(0);
  for (const claim of quoted) expect(shown.chart.claims.map(({ id }) => id)).toContain(claim.id);
  await expectShown(page, shown);

  await field.fill('atlantis');
  await expect(page.locator('.showing-line')).toContainText(
    `None of ${claims.length} claims from ${articles.length} articles matches`,
  );
  await expect(page.getByText('No claim passes the filter.')).toBeVisible();
  await expect(page.locator('#poster .arc')).toHaveCount(0);
  await field.press('Escape');
  await expectShown(page, evidence);
});

test('a handle of the time strip moved with the keyboard narrows to the dates, and “All dates” undoes it', async ({
  page,
}) => {
  await open(page);
  const from = page.getByRole('slider', { name: 'From' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  const reported = () => hashOf(page)['reported'] ?? '';
  await expect.poll(reported).toMatch(/^\d{4}-\d{2}\.\.$/);
  const after = passing({ reportedFrom: reported().slice(0, 7) });
  expect(after.chart.claims.length).toBeLessThan(claims.length);
  await expectShown(page, after);
  await expect(from).toBeFocused();

  const to = page.getByRole('slider', { name: 'To' });
  await to.focus();
  const last = await to.getAttribute('aria-valuetext');
  await page.keyboard.press('PageDown');
  await expect.poll(reported).toMatch(/^\d{4}-\d{2}\.\.\d{4}-\d{2}$/);
  expect(await to.getAttribute('aria-valuetext')).not.toBe(last);
  const [reportedFrom = null, reportedTo = null] = reported().split('..');
  await expectShown(page, passing({ reportedFrom, reportedTo }));
  await page.getByRole('button', { name: 'All dates' }).click();
  await expectShown(page, evidence);
  expect(hashOf(page)).toEqual({});
});

test('whatever the filter, the list, the table and the map hold the same', async ({ page }) => {
  const seed = Date.now() % 2 ** 31;
  console.log(`Five random filters from seed ${seed}`);
  for (const filter of fc.sample(someFilter, { numRuns: 5, seed })) {
    const hash = encodeView({ ...WHOLE, filter });
    await test.step(hash, async () => {
      await open(page, `#${hash}`);
      const shown = passing(filter);
      await expectShown(page, shown);
      await showAs(page, 'Table');
      await expectRows(page, shown);
    });
  }
});

/** Filters that leave something, but not everything. */
const someFilter: fc.Arbitrary<Filter> = fc
  .record({
    directions: fc.subarray<Direction>([...DIRECTIONS], { maxLength: 2 }),
    statuses: fc.subarray<Status>([...STATUSES], { maxLength: 3 }),
    destinations: fc.subarray([...new Set(claims.flatMap((each) => each.destinations.map((end) => end.place)))], {
      maxLength: 4,
    }),
    publishers: fc.subarray([...new Set(articles.map((each) => each.publisher))]),
    reportedFrom: fc.constantFrom(null, '2022-01', '2024-05'),
    words: fc.constantFrom('', '', '', 'construction', '중국'),
    twoArticles: fc.boolean(),
    withoutPlanned: fc.boolean(),
  })
  .map((some) => ({ ...NO_FILTER, ...some }))
  .filter((filter) => {
    const { length } = passing(filter).chart.claims;
    return length > 0 && length < claims.length;
  });

async function tick(page: Page, legend: string, label: string): Promise<void> {
  const group = page.locator('#filter-fields').getByRole('group', { name: legend, exact: true });
  await group.getByRole('checkbox', { name: new RegExp(`^${label}`) }).check();
}
