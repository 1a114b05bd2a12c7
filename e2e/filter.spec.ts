import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { dateWords } from '#words/dates.ts';
import { CLAIM_GROUPS, type ClaimGroup } from '../src/core/model/claim-group.ts';
import type { Direction, Status } from '../src/core/model/vocabulary.ts';
import { DIRECTIONS, STATUSES } from '../src/core/model/vocabulary.ts';
import { widthClaims } from '../src/core/scene/strands.ts';
import { type Filter, NO_FILTER } from '../src/core/view/filter.ts';
import { encodeView } from '../src/core/view/hash.ts';
import { plain } from '../src/core/view/search.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { evidence, passing, RUSSIA } from './atlas.ts';
import { openOptions } from './behind-buttons.ts';
import { boxOf, drawOver, expectRows, expectShown, expectTimed, MONTH, showAs, spanIn } from './narrowing.ts';
import { evidenceIsThere, expectOpen, hashOf, open, option, options, saveData } from './reader.ts';
import { SEED } from './seed.ts';
import { laidOut } from './waits.ts';
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
  expect(shown.mapData.claims.length).toBeGreaterThan(1);
  expect(shown.mapData.claims.length).toBeLessThan(claims.length);
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

test('Escape closes the fields of the filter, and nothing else, and the button that opened them has the keys', async ({
  page,
}) => {
  await open(page);
  const button = page.getByRole('button', { name: /^Filter/ });
  await button.click();
  await tick(page, 'Direction', 'Dispatch');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
  await expectShown(page, passing({ directions: ['dispatch'] }));
});

test('the evidence marks which claim gives the width and which the filter leaves out', async ({ page }) => {
  await open(page, `#route=${RUSSIA}`);
  await evidenceIsThere(page);
  const section = page.locator('#evidence section.is-shown');
  const marked = (what: string) =>
    section.locator(`.claim.${what}`).evaluateAll((all) => all.map((each) => each.getAttribute('data-claim') ?? ''));
  const route = evidence.route(RUSSIA);
  const widths = [...widthClaims(route, evidence, 'largest')];
  expect(widths.length).toBeGreaterThan(1);
  expect((await marked('gives-width')).toSorted()).toEqual(widths.toSorted());
  expect(await marked('is-outside')).toEqual([]);
  await expect(section.getByText('gives a line its width').filter({ visible: true })).toHaveCount(widths.length);

  const late = passing({ reportedTo: '2024-03' });
  await open(page, `#route=${RUSSIA}&reported=..2024-03`);
  await evidenceIsThere(page);
  const left = evidence.claimsOf(route).filter(({ id }) => !late.mapData.claims.some((each) => each.id === id));
  expect(left.length).toBeGreaterThan(0);
  expect((await marked('is-outside')).toSorted()).toEqual(left.map(({ id }) => id as string).toSorted());
  await expect(section.getByText('left out by the filter').filter({ visible: true })).toHaveCount(left.length);
  const giving = [...widthClaims(late.route(RUSSIA), late, 'largest')];
  expect((await marked('gives-width')).toSorted()).toEqual(giving.toSorted());
  expect(giving).not.toEqual(widths);

  await open(page, `#route=${RUSSIA}&direction=defection`);
  await evidenceIsThere(page);
  await expect(section.locator('.rule')).toHaveText('The filter leaves this route out: it is not on the map now.');
  expect(await marked('gives-width')).toEqual([]);
  expect(await marked('is-outside')).toHaveLength(route.claims.length);
  await expect(section.locator('blockquote').first()).toBeVisible();
});

test('the map keeps its size and place while a filter narrows what the key tells of, and takes the room in another window', async ({
  page,
}) => {
  const heightOf = async (id: string) => (await boxOf(page.locator(`#${id}`))).height;
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await laidOut(page);
  const [map, key] = [await boxOf(page.locator('#map')), await heightOf('key')];
  await page.getByRole('searchbox').fill('Ryanggang');
  await expectShown(page, passing({ words: 'Ryanggang' }));
  await laidOut(page);
  expect(await boxOf(page.locator('#map'))).toEqual(map);
  await page.setViewportSize({ width: 1441, height: 900 });
  await laidOut(page);
  // The key does tell of less, and would be lower.
  expect(await heightOf('key')).toBeLessThan(key);
  expect(await heightOf('map')).toBeGreaterThan(map.height);
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
    expect(shown.mapData.claims.length, words).toBeGreaterThan(0);
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
  for (const claim of quoted) expect(shown.mapData.claims.map(({ id }) => id)).toContain(claim.id);
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

test('a claim is found by the documents it speaks of', async ({ page }) => {
  const papers = claims.flatMap((claim) => claim.documents.map(({ text }) => ({ id: claim.id, words: plain(text) })));
  expect(papers.length).toBeGreaterThan(0);
  await open(page);
  for (const words of new Set(papers.map((each) => each.words))) {
    await page.getByRole('searchbox').fill(words);
    const shown = passing({ words });
    const found = shown.mapData.claims.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(papers.filter((each) => each.words === words).map(({ id }) => id)));
    await expect.poll(() => hashOf(page)['words']).toBe(words);
    await expectShown(page, shown);
  }
});

test('a handle of the time strip moved with the keyboard narrows to the dates, and “All dates” undoes it', async ({
  page,
}) => {
  await open(page);
  await openOptions(page);
  const from = page.getByRole('slider', { name: 'Published from' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  const reported = () => hashOf(page)['reported'] ?? '';
  await expect.poll(reported).toMatch(/^\d{4}-\d{2}\.\.$/);
  const after = passing({ reportedFrom: reported().slice(0, 7) });
  expect(after.mapData.claims.length).toBeLessThan(claims.length);
  await expectShown(page, after);
  await expect(from).toBeFocused();

  const to = page.getByRole('slider', { name: 'Published to' });
  await to.focus();
  const last = await to.getAttribute('aria-valuetext');
  await page.keyboard.press('PageDown');
  await expect.poll(reported).toMatch(/^\d{4}-\d{2}\.\.\d{4}-\d{2}$/);
  expect(await to.getAttribute('aria-valuetext')).not.toBe(last);
  const [reportedFrom = null, reportedTo = null] = reported().split('..');
  await expectShown(page, passing({ reportedFrom, reportedTo }));
  await page.locator('#options').getByRole('button', { name: 'All dates' }).click();
  await expectShown(page, evidence);
  expect(hashOf(page)).toEqual({});
  await expect(page.getByRole('button', { name: 'All dates' })).toHaveCount(0);
  await expect(from).toBeFocused();
});

test('the months that claims speak of are narrowed with the keyboard, beside those of publication', async ({
  page,
}) => {
  await open(page);
  await openOptions(page);
  const from = page.getByRole('slider', { name: 'Time spoken of, from' });
  const to = page.getByRole('slider', { name: 'Time spoken of, to' });
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => spanIn(page, 'period')).toEqual([null, expect.stringMatching(MONTH)]);
  const [, periodTo] = spanIn(page, 'period');
  await expectTimed(page, { periodTo });
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => spanIn(page, 'period')).toEqual([expect.stringMatching(MONTH), periodTo]);
  const [periodFrom] = spanIn(page, 'period');
  await expectTimed(page, { periodFrom, periodTo });
  await expect(from).toBeFocused();
  await expect(from).toHaveAttribute('aria-valuetext', dateWords(periodFrom ?? ''));

  // Held back where the other handle stands.
  await page.keyboard.press('End');
  await expect.poll(() => spanIn(page, 'period')).toEqual([periodTo, periodTo]);
  await page.keyboard.press('Home');
  await expect.poll(() => spanIn(page, 'period')).toEqual([null, periodTo]);

  await page.getByRole('slider', { name: 'Published from' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => spanIn(page, 'reported')).toEqual([expect.stringMatching(MONTH), null]);
  const [reportedFrom] = spanIn(page, 'reported');
  await expectTimed(page, { reportedFrom, periodTo });
  await page.locator('#options').getByRole('button', { name: 'All times' }).click();
  await expect.poll(() => hashOf(page)).toEqual({ reported: `${reportedFrom}..` });
  await expect(from).toBeFocused();
  await expectShown(page, passing({ reportedFrom }));
});

test('months drawn over a row with the pointer narrow by what stands in it, in either direction', async ({ page }) => {
  await open(page);
  await openOptions(page);
  const spokenOf = page.getByRole('region', { name: 'Time spoken of' }).locator('.time-strip-plot');
  await drawOver(page, spokenOf, 0.05, 0.3);
  await expect.poll(() => spanIn(page, 'period')).toEqual([MONTH, MONTH].map((each) => expect.stringMatching(each)));
  const drawn = spanIn(page, 'period');
  await expectTimed(page, { periodFrom: drawn[0], periodTo: drawn[1] });
  await drawOver(page, spokenOf, 0.9, 0.6);
  await expect.poll(() => spanIn(page, 'period')[0]).not.toBe(drawn[0]);
  const [periodFrom, periodTo] = spanIn(page, 'period');
  expect((periodFrom ?? '') > (drawn[1] ?? '')).toBe(true);
  await expectTimed(page, { periodFrom, periodTo });
  expect(hashOf(page)['reported']).toBeUndefined();

  const published = page.getByRole('region', { name: 'Published' }).locator('.time-strip-plot');
  await drawOver(page, published, 0.5, 0.8);
  await expect.poll(() => spanIn(page, 'reported')).toEqual([MONTH, MONTH].map((each) => expect.stringMatching(each)));
  const [reportedFrom, reportedTo] = spanIn(page, 'reported');
  expect(spanIn(page, 'period')).toEqual([periodFrom, periodTo]);
  await expectTimed(page, { periodFrom, periodTo, reportedFrom, reportedTo });

  // A press without a movement narrows nothing.
  const link = page.url();
  const box = await boxOf(published);
  await page.mouse.click(box.x + box.width * 0.2, box.y + 4);
  expect(page.url()).toBe(link);
});

test('a handle dragged with the pointer stays on its brush', async ({ page }) => {
  await open(page);
  await openOptions(page);
  const box = await boxOf(page.getByRole('region', { name: 'Time spoken of' }).locator('.time-strip-brush'));
  await page.mouse.move(box.x + box.width, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.55, box.y + 8, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => spanIn(page, 'period')).toEqual([null, expect.stringMatching(MONTH)]);
  await expectTimed(page, { periodTo: spanIn(page, 'period')[1] });
});

test('months chosen in the filter panel come back with the link, and “Clear all” opens them', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  const months = page.locator('#filter-fields').getByRole('group', { name: 'Time spoken of' });
  const timeless = claims.filter(({ period }) => period.when === null).length;
  expect(timeless).toBeGreaterThan(0);
  await expect(months).toContainText(`${timeless} claims that give no time would be left out.`);
  await months.getByRole('combobox', { name: 'From', exact: true }).selectOption('2021-02');
  await months.getByRole('combobox', { name: 'To', exact: true }).selectOption({ label: 'June 2025' });
  expect(
    await months.getByRole('combobox', { name: 'To', exact: true }).locator('option').nth(1).getAttribute('value'),
  ).toBe('2021-02');
  await expect(months).toContainText(`${timeless} claims that give no time are left out.`);
  const filter = { periodFrom: '2021-02', periodTo: '2025-06' };
  await expectTimed(page, filter);
  expect(hashOf(page)).toEqual({ period: '2021-02..2025-06' });
  await expect(page.getByRole('button', { name: 'Filter 1 field is in use' })).toBeVisible();
  await showAs(page, 'Table');
  await expectRows(page, passing(filter));
  await page.goBack();

  const fresh = await context.newPage();
  await saveData(fresh);
  await fresh.goto(page.url());
  await expectTimed(fresh, filter);
  await openOptions(fresh);
  const sliders = fresh.getByRole('region', { name: 'Time spoken of' }).getByRole('slider');
  await expect(sliders.first()).toHaveAttribute('aria-valuetext', 'February 2021');
  await expect(sliders.last()).toHaveAttribute('aria-valuetext', 'June 2025');
  await fresh.getByRole('button', { name: /^Filter/ }).click();
  const again = fresh.locator('#filter-fields').getByRole('group', { name: 'Time spoken of' });
  await expect(again.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('2021-02');
  await expect(again.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('2025-06');
  await fresh.close();

  await page.locator('.showing-line').getByRole('button', { name: 'Clear all' }).click();
  await expectShown(page, evidence);
  expect(hashOf(page)).toEqual({});
  await expect(months.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('');
});

for (const [pointer, least] of [
  ['mouse', 24],
  ['finger', 44],
] as const) {
  test(`handles and lists of months are large enough for a ${pointer}`, async ({ browser, baseURL }) => {
    const isTouch = pointer === 'finger';
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      viewport: isTouch ? { width: 390, height: 844 } : { width: 1280, height: 720 },
      hasTouch: isTouch,
      isMobile: isTouch,
    });
    const page = await context.newPage();
    await saveData(page);
    await open(page, '#period=2021-02..2025-06&reported=2022-01..');
    await openOptions(page);
    await page.getByRole('button', { name: /^Filter/ }).click();
    const targets = page.locator('.filter-month select, .time-strip button, .showing-line button');
    // The fields are loaded when the filter is opened.
    await expect(targets).toHaveCount(4 + 2 + 3);
    for (const target of await targets.all()) {
      expect(
        (await boxOf(target)).height,
        await target.evaluate((each) => each.outerHTML.slice(0, 60)),
      ).toBeGreaterThanOrEqual(least);
    }
    const handles = page.locator('.time-strip-handle');
    await expect(handles).toHaveCount(4);
    for (const handle of await handles.all()) {
      expect((await boxOf(handle)).height).toBeGreaterThanOrEqual(least);
      // What can be hit is the thumb alone: it reaches so far to all sides of its middle.
      const hit = await handle.evaluate((input: HTMLInputElement, least) => {
        input.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = input.getBoundingClientRect();
        const x = left + least / 2 + (Number(input.value) / Number(input.max)) * (width - least);
        const y = top + height / 2;
        const reach = least / 2 - 1;
        return [
          [x - reach, y],
          [x + reach, y],
          [x, y - reach],
          [x, y + reach],
        ].map(([atX = 0, atY = 0]) => document.elementFromPoint(atX, atY) === input);
      }, least);
      expect(hit).toEqual([true, true, true, true]);
    }
    await context.close();
  });
}

test(`whatever the filter (five of seed ${SEED}), the list, the table and the map hold the same`, async ({ page }) => {
  for (const filter of fc.sample(someFilter, { numRuns: 5, seed: SEED })) {
    const hash = encodeView({ ...DEFAULT_VIEW, filter });
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
    groups: fc.oneof(fc.constant([]), fc.subarray<ClaimGroup>([...CLAIM_GROUPS], { minLength: 2 })),
    directions: fc.subarray<Direction>([...DIRECTIONS], { maxLength: 2 }),
    statuses: fc.subarray<Status>([...STATUSES], { maxLength: 3 }),
    destinations: fc.subarray([...new Set(claims.flatMap((each) => each.destinations.map((end) => end.place)))], {
      maxLength: 4,
    }),
    publishers: fc.subarray([...new Set(articles.map((each) => each.publisher))]),
    reportedFrom: fc.constantFrom(null, '2022-01', '2024-05'),
    periodFrom: fc.constantFrom(null, null, '2020-06', '2022-11'),
    periodTo: fc.constantFrom(null, null, '2024-02', '2025-12'),
    words: fc.constantFrom('', '', '', 'construction', '중국'),
    twoArticles: fc.boolean(),
    withoutPlanned: fc.boolean(),
  })
  .map((some) => ({ ...NO_FILTER, ...some }))
  .filter((filter) => {
    const { length } = passing(filter).mapData.claims;
    return length > 0 && length < claims.length;
  });

async function tick(page: Page, legend: string, label: string): Promise<void> {
  const group = page.locator('#filter-fields').getByRole('group', { name: legend, exact: true });
  await group.getByRole('checkbox', { name: new RegExp(`^${label}`) }).check();
}

test('a section of the page is gone to with the filter that is on', async ({ page }) => {
  await open(page, '#status=planned');
  const line = page.locator('.showing-line');
  await expect(line).toContainText('Clear all');
  const before = await line.textContent();
  await page.getByRole('navigation', { name: 'Page' }).getByRole('link', { name: 'Sources' }).click();
  expect(new URL(page.url()).hash).toBe('#sources');
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport();
  expect(await line.textContent()).toBe(before);
  await page.goBack();
  expect(hashOf(page)).toEqual({ status: 'planned' });
  expect(await line.textContent()).toBe(before);
});
