import { article, frame, type MakePage } from './page.ts';

/**
 * Hosts that make room as they were told to by others' embeds, each written from what that host's script does. What was
 * heard is kept at the frame as `data-heard`.
 */
const DIALECTS: Readonly<Record<string, string>> = {
  // Looks for a frame whose address holds the key, and asks no more.
  datawrapper: `
addEventListener('message', ({ data }) => {
  if (typeof data['datawrapper-height'] === 'undefined') return;
  for (const id of Object.keys(data['datawrapper-height'])) {
    const frame = document.getElementById('datawrapper-chart-' + id) || document.querySelector('iframe[src*="' + id + '"]');
    if (!frame) continue;
    frame.style.height = data['datawrapper-height'][id] + 'px';
    frame.dataset.heard = data['datawrapper-height'][id];
  }
});`,
  // Only from the frame's own window; nothing under 100 px.
  amp: `
const frame = document.querySelector('iframe');
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  const height = parseInt(data.height, 10);
  if (isNaN(height) || height < 100) return;
  frame.style.height = height + 'px';
  frame.dataset.heard = height;
});`,
  // A text; the frame is found by the address it gives.
  medium: `
addEventListener('message', ({ data }) => {
  if (typeof data !== 'string') return;
  let message;
  try { message = JSON.parse(data); } catch { return; }
  if (message.context !== 'iframe.resize') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src !== message.src) continue;
    frame.style.height = message.height + 'px';
    frame.dataset.heard = message.height;
  }
});`,
  // A text; the frame is found by its window.
  guardian: `
addEventListener('message', ({ data, source }) => {
  let message;
  try { message = JSON.parse(data); } catch { return; }
  if (message.type !== 'set-height') return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  frame.style.height = message.value + 'px';
  frame.dataset.heard = message.value;
});`,
};

/** `height/<dialect>`: a frame that is 200 px high until it is heard. WordPress's dialect is at `wordpress`. */
export const DIALECT_PAGES: Readonly<Record<string, MakePage>> = Object.fromEntries(
  Object.entries(DIALECTS).map(([name, script]): [string, MakePage] => [
    `height/${name}`,
    ({ atlas, query }) => {
      const asked = new URLSearchParams(query);
      if (!asked.has('height')) asked.set('height', '200');
      return { html: article({ content: `<figure>${frame({ atlas, query: asked })}</figure>`, script }) };
    },
  ]),
);
