import { ghostCard, ghostDiscovery } from '../../src/publish/test/fixture-ghost.ts';
import { wordpressDiscovery, wordpressHtml, wordpressQuestion } from '../../src/publish/test/fixture-wordpress.ts';
import { evidence } from '../atlas.ts';
import { type Ask, article, type MakePage } from './page.ts';

/** Where the site says it is; under test it is elsewhere. */
const PUBLISHED = evidence.dataset.imprint.address;

/**
 * What WordPress makes of `?page=`, an address below the site's, pasted by an author; and its embed script, written
 * from its documented behaviour: a height from a frame with its secret, between 200 and 1000, and a link of the
 * frame's own host while the frame has the focus.
 */
const wordpress: MakePage = async (ask) => {
  const { address, html: page } = await pasted(ask);
  const discovered = wordpressDiscovery(page);
  if (discovered === null) throw new Error(`WordPress finds no oEmbed link in ${address}`);
  const answer = await read(wordpressQuestion(underTest(discovered, ask), address), ask);
  const html = wordpressHtml(answer, address);
  if (html === null) throw new Error(`WordPress makes nothing of the answer for ${address}`);
  return { html: article({ content: `<figure class="wp-block-embed">${html}</figure>`, script: WP_EMBED }) };
};

const WP_EMBED = `
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret && data.message && data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') {
      const height = parseInt(data.value, 10);
      frame.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
      frame.dataset.heard = String(data.value);
    }
    if (data.message === 'link') {
      const [from, to] = [new URL(frame.getAttribute('src')), new URL(data.value)];
      if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame) {
        top.location.href = data.value;
      }
    }
  }
});
for (const frame of document.querySelectorAll('iframe[data-secret]')) {
  const ready = () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  frame.addEventListener('load', ready);
}`;

/** Ghost's embed card, or the bookmark it makes where the oEmbed answer lacks something. */
const ghost: MakePage = async (ask) => {
  const { address, html: page } = await pasted(ask);
  const discovered = ghostDiscovery(page);
  if (discovered === null) throw new Error(`Ghost finds no oEmbed link in ${address}`);
  const card = ghostCard(page, await read(underTest(discovered, ask), ask));
  if (card.kind !== 'embed') throw new Error(`Ghost makes a bookmark of ${address}`);
  const sheet = '<style>.kg-embed-card { display: flex; flex-direction: column; align-items: center; }</style>';
  return { html: article({ head: sheet, content: `<figure class="kg-card kg-embed-card">${card.html}</figure>` }) };
};

export const CMS_PAGES: Readonly<Record<string, MakePage>> = { wordpress, ghost };

async function pasted(ask: Ask): Promise<{ readonly address: string; readonly html: string }> {
  const address = new URL(ask.query.get('page') ?? '', ask.atlas).href;
  return { address, html: await read(address, ask) };
}

async function read(address: string, ask: Ask): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return underTest(await answer.text(), ask);
}

function underTest(text: string, { atlas }: Ask): string {
  return text.replaceAll(PUBLISHED, atlas);
}
