import type { BrowserContext, Page } from '@playwright/test';

const ARTICLE = 'https://paper.example/article.html';

/** An article of another site, and what went wrong in it or in a frame. */
export interface Article {
  readonly page: Page;
  readonly errors: readonly string[];
}

/**
 * The atlas answers at the address that it is published at, with the headers of the server under test: what is copied
 * can then be put into a page as it is.
 */
export async function publish(context: BrowserContext, published: string, served: string): Promise<void> {
  await context.route(`${published}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(published, served) });
    await route.fulfill({ response });
  });
}

/** A page with nothing but a text, a snippet, and more text. */
export async function showIn(context: BrowserContext, snippet: string): Promise<Article> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><p>Before.</p>
${snippet}
<p>After.</p></body></html>`;
  await context.route(ARTICLE, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(ARTICLE);
  return { page, errors };
}
