import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import { flatProjection } from '../src/core/geometry/camera.ts';
import { buildScene } from '../src/core/scene/build-scene.ts';
import { hitAt } from '../src/core/scene/hit.ts';
import { pickRoutes } from '../src/core/scene/pick.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { evidence, RUSSIA } from './atlas.ts';
import { openOptions } from './behind-buttons.ts';
import { frameOf, onPage, whereIn } from './points.ts';
import { open, saveData, waitForLiveMap } from './reader.ts';
import { addRules } from './style-rules.ts';
import { test } from './watched.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Asked by itself, of a page laid out so that axe can tell. */
const COLOURS = 'color-contrast';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface State {
  readonly name: string;
  readonly hash: string;
  /** What is there when the state is whole: some of it is loaded only then. */
  readonly shown: string;
  readonly phone?: boolean;
  readonly reach?: (page: Page) => Promise<void>;
}

const OPEN = '#evidence section.is-shown';

const STATES: readonly State[] = [
  { name: 'the list', hash: '#nonsense', shown: '#routes [role="option"]' },
  {
    name: 'the filter, open and in use',
    hash: '#direction=dispatch',
    shown: '#filter-fields input',
    reach: (page) => page.getByRole('button', { name: /^Filter/ }).click(),
  },
  {
    name: 'the options, open',
    hash: '#show=planned,arrived&reported=..2024-05',
    shown: '#options .settings',
    reach: (page) => page.locator('#options summary').click(),
  },
  {
    name: 'what to use this by, open',
    hash: '#show=arrived&direction=defection',
    shown: '#use-this button',
    reach: (page) => page.locator('#use-this summary').click(),
  },
  { name: 'the table', hash: '#panel=table&sort=figure-down', shown: '.claim-table tbody tr' },
  { name: 'the matrix', hash: '#panel=matrix', shown: '.route-matrix a' },
  {
    name: 'an open route, of which the filter leaves something out',
    hash: `#route=${RUSSIA}&reported=..2024-03`,
    shown: OPEN,
  },
  { name: 'an open place', hash: '#place=china', shown: OPEN },
  { name: 'the list on a phone', hash: '', shown: '#routes [role="option"]', phone: true },
  { name: 'an open route on a phone', hash: `#route=${RUSSIA}`, shown: OPEN, phone: true },
];

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing in ${theme} colours`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    await saveData(page);
    for (const { name, hash, shown, phone, reach } of STATES) {
      await test.step(name, async () => {
        await page.setViewportSize(phone ? { width: 390, height: 844 } : { width: 1440, height: 900 });
        await open(page, `${hash}${hash === '' ? '#' : '&'}theme=${theme}`);
        await reach?.(page);
        await expect(page.locator(shown).first()).toBeVisible();
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
      });
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing while the live map is there and a card is open over it, in any colours', async ({ page }) => {
  await saveData(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const frame = await frameOf(page);
  const scene = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame });
  const project = flatProjection(scene.camera, frame);
  const several = whereIn(frame, (at) => {
    const hit = hitAt(scene, project, at, pickRoutes(scene, { camera: scene.camera, frame, at, tolerancePx: 3 }));
    return hit.kind === 'routes' && hit.ids.length > 1;
  });
  await page.locator('#map').dispatchEvent('pointerenter');
  await waitForLiveMap(page);
  const at = await onPage(page, several);
  await page.mouse.click(at.x, at.y);
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await (await openOptions(page)).getByLabel('Colours').evaluate((select: HTMLSelectElement, value) => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('#card a').first()).toBeVisible();
    expect(await violations(page), theme).toEqual([]);
  }
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const whole = await run(page, { runOnly: { type: 'tag', values: RULES }, rules: { [COLOURS]: { enabled: false } } });
  // axe gives no verdict on the colours of words that are scrolled out of sight, of those beside a map, whose land it
  // takes for lying over them, nor of those under a slider's unseen box or over the arrow of a choice.
  const remove = await addRules(
    page,
    '.poster, .live, .time-strip-handle, .time-strip-row :is(rect, circle, path) { visibility: hidden } ' +
      '.map { max-height: 400px } .card { top: 120px !important; left: 400px !important } :is(.choice, .pager) select { background-image: none } ' +
      '.js .atlas { height: auto } .js .column, .claim-table-frame, .route-matrix-frame { overflow: visible }',
  );
  const words = await run(page, { runOnly: { type: 'rule', values: [COLOURS] } });
  await remove();
  expect(words.passes.flatMap(({ nodes }) => nodes).length, 'words whose contrast was measured').toBeGreaterThan(30);
  return [...whole.violations, ...words.violations, ...words.incomplete.map(undecided)].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * What axe could not tell, but for signs that are no words, such as a button's minus and a dot between two links, and
 * for words in a drawing, whose colours are measured from the picture.
 */
function undecided(result: Result): Result {
  const isSign = (node: NodeResult) =>
    node.html.startsWith('<text ') ||
    node.any.some(({ data }) => ['nonBmp', 'shortTextContent'].includes(data?.messageKey));
  return { ...result, nodes: result.nodes.filter((node) => !isSign(node)) };
}

function run(page: Page, options: RunOptions): Promise<AxeResults> {
  return page.evaluate((options): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, options);
  }, options);
}
