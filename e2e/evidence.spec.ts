import { expect, type Locator, type Page } from '@playwright/test';
import type { ClaimId } from '../src/core/model/ids.ts';
import { routeIdOf } from '../src/core/model/route.ts';
import { countSources } from '../src/core/model/source-count.ts';
import { passageAddress } from '../src/core/model/text-fragment.ts';
import { evidence } from './atlas.ts';
import { evidenceIsThere, open, saveData } from './reader.ts';
import { test } from './watched.ts';

const { claims, routes } = evidence.dataset;
const ELEVEN = 'dnk-screening/moscow-eleven' as ClaimId;
const HYESAN = 'ap-ryanggang/hyesan' as ClaimId;

test.beforeEach(async ({ page }) => saveData(page));

test('the words that carry figure, place and status are named to those who hear them, and to nobody else', async ({
  page,
}) => {
  const entry = await openClaim(page, ELEVEN);
  const quote = entry.locator('blockquote');
  const heard = await heardIn(page, quote);
  expect(heard).toMatch(/\[figure: ?11 North Korean construction workers\].*\[place: ?Moscow\]/);
  expect(await quote.textContent()).toBe(
    evidence
      .claim(ELEVEN)
      .excerpts.map((id) => evidence.excerpt(id).exact)
      .join(),
  );
  expect(await copiedFrom(quote)).not.toContain('[');
  await expect(entry.locator('.mark-key')).toHaveText('Marked: figure, place');
});

test('without colours, and on paper, the three kinds of mark are drawn as three kinds of line', async ({ page }) => {
  const entry = await openClaim(page, HYESAN);
  const lines = () =>
    entry
      .locator('blockquote mark')
      .evaluateAll((marks) =>
        [...new Set(marks.map((mark) => `${mark.className} ${getComputedStyle(mark).borderBottomStyle}`))].sort(),
      );
  const apart = ['figure double', 'place solid', 'status dashed'];
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await lines()).toEqual(apart);
  const colours = await entry
    .locator('blockquote p, blockquote mark')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
  expect(new Set(colours).size, 'marked words are as readable as the others').toBe(1);
  await page.emulateMedia({ forcedColors: null, media: 'print' });
  expect(await lines()).toEqual(apart);
});

test('every quotation leads to its passage, in a new tab and without saying where from', async ({ page }) => {
  await open(page, 'all/');
  const shown = await page.locator('.claim .quote').evaluateAll((all) =>
    all.map((quote) => ({
      words: quote.querySelector('blockquote')?.textContent ?? '',
      links: [...quote.querySelectorAll<HTMLAnchorElement>('figcaption a')].map((link) => [
        link.getAttribute('href'),
        link.target,
        link.relList.contains('noopener') && link.relList.contains('noreferrer'),
      ]),
    })),
  );
  const expected = claims.flatMap((claim) =>
    claim.excerpts.map((id) => {
      const excerpt = evidence.excerpt(id);
      const { address } = evidence.article(claim.article);
      return { words: excerpt.exact, links: [[passageAddress(address, excerpt), '_blank', true]] };
    }),
  );
  const sorted = (all: typeof expected) => all.map((each) => JSON.stringify(each)).sort();
  expect(sorted(shown as typeof expected)).toEqual(sorted(expected));
});

test('each route says how many articles and how many sources tell of it, with the reasons one click away', async ({
  page,
}) => {
  const shared = routes.find((route) => {
    const { articles, sources } = countSources(evidence.claimsOf(route));
    return articles.length > 1 && sources?.length === 1;
  });
  if (!shared) throw new Error('no route has two articles and one source');
  await open(page, `#route=${shared.id}`);
  const section = page.locator('#evidence section.is-shown');
  const { articles } = countSources(evidence.claimsOf(shared));
  await expect(section.locator('.kicker')).toContainText(`in ${articles.length} articles, at least 1 source`);
  const [source] = evidence.claimsOf(shared).flatMap((claim) => (claim.source ? [evidence.source(claim.source)] : []));
  const why = section.locator('.source-reasons').getByText(source?.why ?? '');
  await expect(why).toBeHidden();
  await section.getByText('Why these count as 1 source').click();
  await expect(why).toBeVisible();
});

test('an event that is told twice is one entry on the routes of both reports', async ({ page }) => {
  for (const id of [ELEVEN, ...evidence.claim(ELEVEN).sameEventAs]) {
    await openClaim(page, id);
    const event = page.locator('#evidence section.is-shown .event');
    await expect(event).toHaveCount(1);
    await expect(event).toContainText('One event, 2 reports (2 articles, at least 1 source)');
    await expect(event.locator('blockquote')).toHaveCount(2);
    await expect(event.locator(`[data-claim="${id}"]`)).toHaveCount(1);
  }
});

test('contradictions stand side by side on a screen, one above the other on a phone, in the same size', async ({
  page,
}) => {
  for (const [width, height, beside] of [
    [1440, 900, true],
    [390, 844, false],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openClaim(page, HYESAN);
    const section = page.locator('#evidence section.is-shown');
    const boxes = await section.locator('.side').evaluateAll((sides) =>
      sides.map((side) => {
        const { left, top, width } = side.getBoundingClientRect();
        const quote = side.querySelector('blockquote');
        return { left, top, width, size: quote && getComputedStyle(quote).fontSize };
      }),
    );
    const [one, two] = boxes;
    if (!one || !two || boxes.length !== 2) throw new Error(`${boxes.length} sides`);
    expect([one.size, Math.round(one.width)]).toEqual([two.size, Math.round(two.width)]);
    expect(Math.abs(one.top - two.top) < 1).toBe(beside);
    expect(Math.abs(one.left - two.left) < 1).toBe(!beside);
  }
});

test('nothing that the atlas says calls what is reported a violation', async ({ page }) => {
  await open(page, 'all/');
  const said = await page.locator('.claim .facts').allTextContents();
  expect(said.filter((text) => text.includes('Reported after the deadline')).length).toBeGreaterThan(0);
  expect(said.filter((text) => /violat|breach|illegal/i.test(text))).toEqual([]);
  for (const direction of ['defection', 'repatriation']) {
    await expect(page.locator(`section.${direction} .claim .facts`).getByText('deadline')).toHaveCount(0);
  }
});

/** What a reader gets who selects a part and copies it. */
async function copiedFrom(part: Locator): Promise<string> {
  return await part.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
}

/** The text that the browser hands to a screen reader. */
async function heardIn(page: Page, part: Locator): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await part.evaluate((element) => element.setAttribute('data-heard', ''));
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-heard]' });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  return nodes.map(({ name }) => String(name?.value ?? '')).join('');
}

async function openClaim(page: Page, id: ClaimId) {
  await open(page, `#route=${routeIdOf(evidence.claim(id))}`);
  await evidenceIsThere(page);
  return page.locator(`#evidence section.is-shown [data-claim="${id}"]`);
}
