import type { Page } from '@playwright/test';

/**
 * Adds rules of style to a page, as scripts may: a style element would be refused by the page's policy. What is given
 * takes them away again.
 */
export async function addRules(page: Page, css: string): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((css) => {
    const added = new CSSStyleSheet();
    added.replaceSync(css);
    document.adoptedStyleSheets.push(added);
    return added;
  }, css);
  return async () => {
    await sheet.evaluate((added) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== added);
    });
    await sheet.dispose();
  };
}
