import { expect, type Page } from '@playwright/test';
import { evidence, RUSSIA } from './atlas.ts';

const { id: RELEASE, draft } = evidence.dataset.release;

/** One embedded page of each kind. Of a draft nothing is frozen. */
export const KINDS = [
  'embed/',
  `embed/route/${RUSSIA}/`,
  'embed/place/china/',
  ...(draft ? [] : [`release/${RELEASE}/embed/`]),
];

const ALWAYS = ['.embed-head h1', '#as-of', '.legend-main', '.embed-source', '#open-list', '#open-full'];

/** All that a page always says can be brought into sight as a whole, and nothing reaches out of its width or its box. */
export async function expectNothingCut(page: Page, size: string): Promise<void> {
  for (const selector of ALWAYS) {
    const part = page.locator(selector);
    await part.scrollIntoViewIfNeeded();
    await expect(part, `${selector} of ${size}`).toBeInViewport({ ratio: 0.99 });
  }
  expect(await page.evaluate(boxesTooSmall), size).toEqual([]);
}

/** Runs in the page: boxes that hide a part of what is in them, and cannot be scrolled; the page itself among them. */
function boxesTooSmall(): string[] {
  const parts = [
    ...document.querySelectorAll('html, .embed *:not(.drawer, .drawer *, .map svg, .map svg *, .map, .live)'),
  ];
  return parts
    .filter((part) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(part);
      // Only for those who hear it.
      if (clipPath !== 'none') return false;
      const isTooWide = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
      const isTooHigh = part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0;
      return (isTooWide && overflowX !== 'auto') || (isTooHigh && overflowY === 'hidden');
    })
    .map((part) => `${part.localName}#${part.id}.${part.className}`);
}
