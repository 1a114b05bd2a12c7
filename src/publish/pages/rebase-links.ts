import type { Evidence } from '../../core/model/evidence.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';

/**
 * Parts that the map's page shows as well link to its sections. On a page of their own these links go to the pages of
 * the same things; what has no page is found in the map's.
 */
export function withRebasedLinks(html: string, path: string, { dataset }: Evidence): string {
  const up = relativeRoot(path);
  const here = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/ href="#([^"]*)"/g, (link, anchor: string) => {
    if (here.has(anchor)) return link;
    const [, kind = '', id = ''] = /^(route=|place=|article-)(.*)$/.exec(anchor) ?? [];
    const route = dataset.routes.find((each) => each.id === id);
    const place = dataset.places.find((each) => each.id === id);
    const article = dataset.articles.find((each) => each.id === id);
    const page =
      kind === 'route=' && route
        ? pageAddress({ kind: 'route', id: route.id })
        : kind === 'place=' && place
          ? pageAddress({ kind: 'place', id: place.id })
          : kind === 'article-' && article
            ? pageAddress({ kind: 'article', id: article.id })
            : `#${anchor}`;
    return ` href="${up}${page}"`;
  });
}
