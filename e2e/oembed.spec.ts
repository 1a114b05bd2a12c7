import { expect, test } from '@playwright/test';
import { embedAddress, releaseAddress } from '../src/core/view/embed-address.ts';
import type { Oembed } from '../src/publish/embedding/oembed.ts';
import { ghostCard, ghostDiscovery } from '../src/publish/test/fixture-ghost.ts';
import { attributesOf } from '../src/publish/test/fixture-markup.ts';
import { wordpressDiscovery, wordpressHtml, wordpressQuestion } from '../src/publish/test/fixture-wordpress.ts';
import { evidence, RUSSIA, titleOf } from './atlas.ts';
import { publish, showIn } from './foreign-page.ts';

const { imprint, release, routes, claims, articles } = evidence.dataset;
const [claim] = evidence.route(RUSSIA).claims;
const embedded = embedAddress({ kind: 'route', id: RUSSIA });

/** A page of each kind that becomes a frame. */
const MAPS: readonly string[] = [
  '',
  `route/${RUSSIA}/`,
  'place/china/',
  `claim/${claim}/`,
  'embed/',
  embedded,
  ...(release.draft ? [] : [`${releaseAddress(release.id)}${embedded}`]),
];

for (const path of MAPS) {
  test(`WordPress embeds /${path} when its address is pasted`, async ({ browser, request, baseURL }) => {
    const head = await (await request.get(`${baseURL}${path}`)).text();
    const found = wordpressDiscovery(head) ?? '';
    expect(found).toBe(`${imprint.address}${path}oembed.json`);
    const asked = wordpressQuestion(found, imprint.address + path).replace(imprint.address, baseURL ?? '');
    const response = await request.get(asked);
    expect(response.headers()['content-type']).toContain('application/json');
    const html = wordpressHtml(await response.text(), imprint.address + path) ?? '';
    const { sandbox, src } = attributesOf(html, 'iframe');
    expect(sandbox).toBe('allow-scripts');
    expect(src).toContain('#?secret=');

    const context = await browser.newContext();
    await publish(context, imprint.address, baseURL ?? '');
    const article = await showIn(context, html);
    const frame = article.page.locator('iframe').contentFrame();
    const isWhole = path === '' || path === 'embed/';
    if (isWhole || path.startsWith('place/')) await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    else await expect(frame.getByRole('heading', { level: 1 })).toHaveText(titleOf(RUSSIA));
    await expect(frame.locator('svg.poster:visible').first()).toBeVisible();
    // WordPress's addition to the address is nothing that a reader should hear of.
    await expect(frame.locator('#notice')).toBeHidden();
    expect(article.errors).toEqual([]);
    await context.close();
  });
}

test('Ghost embeds maps, and makes a card of what is text', async ({ request, baseURL }) => {
  for (const path of [...MAPS, 'method/', `article/${articles[0]?.id}/`]) {
    const page = await (await request.get(`${baseURL}${path}`)).text();
    const found = ghostDiscovery(page) ?? '';
    const answer = await (await request.get(found.replace(imprint.address, baseURL ?? ''))).text();
    const card = ghostCard(page, answer);
    expect(card.kind, path).toBe(MAPS.includes(path) ? 'embed' : 'bookmark');
    if (card.kind === 'bookmark') expect(card.title).not.toBe('');
  }
});

test('every frame and every picture that an answer names is there, in the size that it says', async ({
  request,
  baseURL,
}) => {
  const read = async (path: string): Promise<Buffer> => {
    const response = await request.get(`${baseURL}${path}`);
    expect(response.status(), path).toBe(200);
    return response.body();
  };
  const paths = [
    ...['', 'method/', 'changes/', 'data/', 'embedding/', 'embed/'],
    ...routes.map(({ id }) => `route/${id}/`),
    ...routes.map(({ id }) => `embed/route/${id}/`),
    ...claims.map(({ id }) => `claim/${id}/`),
  ];
  const sizes = new Map<string, readonly number[]>();
  for (const path of paths) {
    const answer: Oembed = JSON.parse(String(await read(`${path}oembed.json`)));
    if (answer.type === 'rich') {
      const src = attributesOf(answer.html, 'iframe')['src'] ?? '';
      await read(src.replace(imprint.address, ''));
    }
    const picture = answer.thumbnail_url.replace(imprint.address, '');
    const size = sizes.get(picture) ?? sizeOf(await read(picture));
    sizes.set(picture, size);
    expect(size, picture).toEqual([answer.thumbnail_width, answer.thumbnail_height]);
  }
});

/** Width and height of a PNG in px. */
function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
