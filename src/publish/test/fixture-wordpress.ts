/**
 * What WordPress does with an address that an author pastes, for a provider it does not know: how it finds the oEmbed
 * answer, and what it leaves of it. Written from its documented behaviour. Only for tests.
 */

const MAX_BYTES = 150 * 1024;
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** The address of the answer that the page names, or null. Only the head is read, and only its first 150 KB. */
export function wordpressDiscovery(page: string): string | null {
  const read = Buffer.from(page).subarray(0, MAX_BYTES).toString();
  const end = read.toLowerCase().indexOf('</head>');
  const head = end < 0 ? read : read.slice(0, end);
  for (const [, attributes = ''] of head.matchAll(/<link([^<>]+)\/?>/gi)) {
    const type = attributeOf(attributes, 'type');
    const href = attributeOf(attributes, 'href');
    if (type === 'application/json+oembed' && href) return unescaped(href);
  }
  return null;
}

/** The address that is really asked for: the author's page and the theme's width are added. */
export function wordpressQuestion(href: string, page: string): string {
  const address = new URL(href);
  for (const [key, value] of [
    ['maxwidth', '640'],
    ['maxheight', '960'],
    ['url', page],
    ['dnt', '1'],
    ['format', 'json'],
  ] as const) {
    address.searchParams.set(key, value);
  }
  return address.href;
}

/** What stands in the article; null where WordPress leaves the bare address there. A link becomes a link. */
export function wordpressHtml(answer: string, page: string, secret = 'ab12cd34ef'): string | null {
  const data: Readonly<Record<string, unknown>> = JSON.parse(answer);
  const { type, title, html } = data;
  if (type === 'link') return typeof title === 'string' && title !== '' ? `<a href="${page}">${title}</a>` : null;
  if (type !== 'rich' || typeof html !== 'string' || html === '') return null;
  return filtered(html, secret);
}

/** One frame with few of its attributes, in a sandbox that lets scripts run and nothing else. */
function filtered(html: string, secret: string): string | null {
  const [, quoted = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*?(<iframe[^>]*><\/iframe>)/s.exec(html) ?? [];
  if (!frame) return null;
  const attributes = KEPT.flatMap((name) => {
    const value = attributeOf(frame, name);
    if (value === null) return [];
    if (name !== 'src') return [`${name}="${value}"`];
    if (!/^https?:\/\//.test(value)) return [];
    return [`src="${value}#?secret=${secret}"`, `data-secret="${secret}"`];
  });
  // A quotation in front would hide the frame until it has answered.
  const hidden = quoted === '' ? '' : ' style="position: absolute; visibility: hidden;"';
  return `${quoted}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden} ${attributes.join(' ')}></iframe>`;
}

function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return match ? (match[1] ?? match[2] ?? '') : null;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
