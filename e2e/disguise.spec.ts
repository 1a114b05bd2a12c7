import { expect, type Page } from '@playwright/test';
import { creditsOf } from '../src/build/geo-files.ts';
import { FORMATS } from '../src/core/cite/formats.ts';
import { ATLAS_ADDRESS } from './addresses.ts';
import { evidence, ROOT, RUSSIA } from './atlas.ts';
import { test } from './disguised.ts';
import { plainWords, recordTexts } from './plain-words.ts';
import { saveData } from './reader.ts';
import { boxesBurst, controlsOverlapping, namesCovered, namesOverlapping, textCutOff } from './room.ts';
import { laidOut } from './waits.ts';

const { claims, articles, excerpts, findings } = evidence.dataset;
/** What an editor says above the map, cut where its figures are links. */
const said = [findings?.headline, findings?.deck].flatMap((saying) => {
  const cuts = [0, ...(saying?.figures.flatMap(({ at }) => at) ?? []), Number.POSITIVE_INFINITY];
  return cuts.slice(1).map((cut, i) => saying?.text.slice(cuts[i], cut).trim());
});
/** Names of file formats are the same in every language. */
const isRecord = recordTexts(
  [evidence.dataset, said, creditsOf(ROOT), FORMATS.filter(({ id }) => id !== 'text').map(({ name }) => name)],
  excerpts.map(({ exact }) => exact),
);

/** A page or a state of the map's page, by its address. Nothing can be told by words here. */
interface State {
  readonly address: string;
  /** What is there when it is whole: some of it is loaded only then. */
  readonly shown: string;
  readonly reach?: (page: Page) => Promise<void>;
}

const press =
  (selector: string, nth = 0) =>
  (page: Page) =>
    page.locator(selector).nth(nth).click();

/** One of the things that stand behind a button, and are loaded when that is pressed. */
const pressBehind = (details: string, nth: number) => async (page: Page) => {
  await press(`${details} summary`)(page);
  await press(`${details} button`, nth)(page);
};

const STATES: readonly State[] = [
  { address: '', shown: '#routes [role="option"]' },
  { address: '#', shown: '#filter-fields input', reach: press('.filter-button') },
  { address: '#panel=table', shown: '.claim-table tbody tr' },
  { address: '#panel=matrix', shown: '.route-matrix a' },
  { address: `#route=${RUSSIA}`, shown: '#evidence section.is-shown' },
  { address: '#', shown: '.settings', reach: press('#options summary') },
  { address: `#route=${RUSSIA}`, shown: '#cite-text', reach: pressBehind('#use-this', 1) },
  { address: '#', shown: '#embed-stage iframe', reach: pressBehind('#use-this', 2) },
  ...[
    `route/${RUSSIA}/`,
    `article/${articles[0]?.id}/`,
    `claim/${claims[0]?.id}/`,
    'place/china/',
    'method/',
    'changes/',
    'data/',
    'embedding/',
  ].map((address) => ({ address, shown: 'main' })),
];

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(() => {
    test.use({ viewport });

    test(`at ${viewport.width} × ${viewport.height} every word is a message or a record’s, and all has room in a longer language`, async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const english = await browser.newPage({ viewport, baseURL: ATLAS_ADDRESS });
      for (const reader of [page, english]) await saveData(reader);
      for (const state of STATES) {
        await test.step(state.address || 'the list', async () => {
          await reach(page, state);
          const pairs = await controlsOverlapping(page);
          // A few lie over each other on purpose, as the two handles of the time strip.
          if (pairs.length > 0) await reach(english, state);
          const inEnglish = new Set(pairs.length > 0 ? await controlsOverlapping(english) : []);
          expect
            .soft({
              plain: (await plainWords(page)).filter((told) => !isRecord(told)),
              width: await page.evaluate(() => document.documentElement.scrollWidth),
              cutOff: await textCutOff(page),
              burst: await boxesBurst(page),
              covered: await namesCovered(page),
              names: [...(await namesOverlapping(page, '#poster')), ...(await namesOverlapping(page, '#inset'))],
              controls: pairs.filter((pair) => !inEnglish.has(pair)),
            })
            .toEqual({
              plain: [],
              width: viewport.width,
              cutOff: [],
              burst: [],
              covered: [],
              names: [],
              controls: [],
            });
        });
      }
      await english.close();
    });
  });
}

async function reach(page: Page, { address, shown, reach: go }: State): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${address}`);
  await go?.(page);
  await expect(page.locator(shown).first()).toBeAttached();
  // What has been scrolled to lies behind a phone's map on purpose.
  await page.evaluate(() => scrollTo(0, 0));
  await laidOut(page);
}
