/**
 * What Ghost makes of a pasted address: an embed of the oEmbed answer where that holds what it has to, else a card of
 * what the head says. Written from its documented behaviour. Only for tests.
 */
export type GhostCard =
  | { readonly kind: 'embed'; readonly html: string; readonly width: number }
  | {
      readonly kind: 'bookmark';
      readonly title: string;
      readonly description: string;
      readonly picture: string | null;
    };

const TYPES = ['photo', 'video', 'link', 'rich'];

/** The address of the answer: that of the first link of its type anywhere in the page. */
export function ghostDiscovery(page: string): string | null {
  for (const [link] of page.matchAll(/<link\b[^>]*>/gi)) {
    if (attributeOf(link, 'type') === 'application/json+oembed') return attributeOf(link, 'href');
  }
  return null;
}

export function ghostCard(page: string, answer: string): GhostCard {
  const { type, version, html, width }: Readonly<Record<string, unknown>> = JSON.parse(answer);
  const isAnswer = typeof type === 'string' && TYPES.includes(type) && Boolean(version);
  // A link is no embed, and neither is one without a width.
  if (
    isAnswer &&
    type === 'rich' &&
    typeof html === 'string' &&
    html !== '' &&
    typeof width === 'number' &&
    width > 0
  ) {
    return { kind: 'embed', html, width };
  }
  return {
    kind: 'bookmark',
    title: propertyIn(page, 'og:title') ?? '',
    description: propertyIn(page, 'og:description') ?? '',
    picture: propertyIn(page, 'og:image'),
  };
}

function propertyIn(page: string, property: string): string | null {
  for (const [meta] of page.matchAll(/<meta\b[^>]*>/gi)) {
    if (attributeOf(meta, 'property') === property) return attributeOf(meta, 'content');
  }
  return null;
}

function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? null;
}
