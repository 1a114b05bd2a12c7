import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Excerpt } from '../src/core/model/article.ts';
import { passageAddress, textFragment } from '../src/core/model/text-fragment.ts';
import { textsBeside } from '../src/records/compile/texts.ts';
import { evidence, ROOT } from './atlas.ts';
import { type Box, boxOfWords, follow, highlighted, serveCopies } from './local-copy.ts';
import { expectToStay } from './waits.ts';

/** What a browser leaves out of the highlight at either end: quotation marks and full stops. In px. */
const MARKS_PX = 30;
/** The highlight is as high as the letters, and a line a little higher. In px. */
const LINE_PX = 6;

const { articles, excerpts } = evidence.dataset;
const folder = textsBeside(ROOT);
const texts = new Map(
  articles.flatMap(({ id }) => {
    const file = join(folder ?? '', `${id}.txt`);
    return folder !== null && existsSync(file) ? [[id as string, readFileSync(file, 'utf8')] as const] : [];
  }),
);
const missing = articles.filter(({ id }) => !texts.has(id));
if (missing.length > 0) {
  console.warn(`Skipped: no text at hand of ${missing.map(({ id }) => id).join(', ')}; their links were not opened.`);
}

/** What captured pages do to fragments: words that stand twice, odd spaces, marks that mean something in an address. */
const HARD = `They left.
Others wrote of it. They left, it was said.
A plan of R&D - for 50 %, some say - has\u00A0begun,  and about 1,500 “builders” will go to the north, then to the south.
He said: “They left.” Nobody knows when.
The last line of all this is here`;
texts.set('hard', HARD);

test.use({ viewport: { width: 700, height: 900 } });

let server: Awaited<ReturnType<typeof serveCopies>>;
test.beforeAll(async () => {
  server = await serveCopies(texts);
});
test.afterAll(() => server.stop());

for (const article of articles) {
  test(`every link into ${article.id} opens it at the passage`, async ({ context }) => {
    test.skip(!texts.has(article.id), 'The text of the article is not at hand.');
    const own = excerpts.filter((excerpt) => excerpt.article === article.id);
    expect(own.length).toBeGreaterThan(0);
    for (const excerpt of own) {
      const page = await follow(context, server.address, passageAddress(server.address + article.id, excerpt));
      await expectFound(page, excerpt.at, excerpt.id);
      await page.close();
    }
  });

  test(`a passage that is not in ${article.id} is not found there`, async ({ context }) => {
    test.skip(!texts.has(article.id), 'The text of the article is not at hand.');
    const excerpt = excerpts.find((each) => each.article === article.id) as Excerpt;
    await expectNothing(context, `${server.address}${article.id}#${changed(textFragment(excerpt))}`);
  });
}

for (const [what, exact] of [
  ['one of three places with the same words', 'They left.'],
  [
    'a passage with marks, commas and odd spaces',
    'A plan of R&D - for 50 %, some say - has begun, and about 1,500 “builders” will go to the north, then to the south.',
  ],
  ['the end of the text', 'The last line of all this is here'],
] as const) {
  test(`a fragment finds ${what}`, async ({ context }) => {
    const plain = HARD.replace(/\s+/g, ' ');
    const start = plain.lastIndexOf(exact);
    const end = start + exact.length;
    const excerpt = { exact, prefix: plain.slice(start - 10, start), suffix: plain.slice(end, end + 15) };
    const page = await follow(context, server.address, passageAddress(`${server.address}hard`, excerpt));
    await expectFound(page, [start, end], what);
  });
}

/** The window shows the passage, and the browser's own highlight covers it from the first word to the last. */
async function expectFound(page: Page, at: readonly [number, number], what: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => scrollY), { message: what }).toBeGreaterThan(0);
  const words = await boxOfWords(page, at);
  expect(words.top, what).toBeGreaterThanOrEqual(0);
  expect(words.bottom, what).toBeLessThanOrEqual(900);
  const marked = await highlighted(page);
  if (!marked) throw new Error(`nothing is highlighted: ${what}`);
  for (const side of ['left', 'right'] as const) {
    expect(Math.abs(marked[side] - words[side]), `${what}: ${side} of ${said(marked)} and ${said(words)}`).toBeLessThan(
      MARKS_PX,
    );
  }
  for (const side of ['top', 'bottom'] as const) {
    expect(Math.abs(marked[side] - words[side]), `${what}: ${side} of ${said(marked)} and ${said(words)}`).toBeLessThan(
      LINE_PX,
    );
  }
}

async function expectNothing(context: BrowserContext, address: string): Promise<void> {
  const page = await follow(context, server.address, address);
  // The browser looks for a passage until half a second after the page has loaded.
  await expectToStay(page, () => page.evaluate(() => scrollY), 0, 800);
  expect(await highlighted(page)).toBeNull();
}

/** The same fragment with one word of it changed. */
function changed(fragment: string): string {
  return fragment.replace(/%20(\w+)/, '%20un$1');
}

function said({ left, top, right, bottom }: Box): string {
  return [left, top, right, bottom].map(Math.round).join(' ');
}
