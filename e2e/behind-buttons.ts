import { expect, type Locator, type Page } from '@playwright/test';

/** Opens “Options”, unless it is open, and waits for what is loaded then. */
export async function openOptions(page: Page): Promise<Locator> {
  return await opened(page.locator('#options'), '.settings');
}

/** The same of “Use this”. */
export async function openUseThis(page: Page): Promise<Locator> {
  return await opened(page.locator('#use-this'), 'button');
}

async function opened(details: Locator, content: string): Promise<Locator> {
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await expect(details.locator(content).first()).toBeVisible();
  return details;
}
