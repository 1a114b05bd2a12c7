import type { VNode } from 'preact';
import { type PageName, pageAddress } from '../../core/view/page-address.ts';
import { paletteCss } from '../../render/svg/palette-css.ts';
import { articlePage } from './article-page.tsx';
import { changesPage } from './changes-page.tsx';
import { claimPage } from './claim-page.tsx';
import { dataPage } from './data-page.tsx';
import { Document, type PageAssets } from './document.tsx';
import { embeddingPage } from './embedding-page.tsx';
import { methodPage } from './method-page.tsx';
import { NotFound } from './not-found.tsx';
import type { Page } from './page.ts';
import { placePage } from './place-page.tsx';
import { withRebasedLinks } from './rebase-links.ts';
import { isReferenced } from './referenced.ts';
import { routePage } from './route-page.tsx';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';

/** A file of the site that is made of the records; written only when it is asked for. */
export interface WrittenPage {
  /** Below the site's address: `route/dispatch-kp-unstated-russia/index.html`. */
  readonly path: string;
  readonly mime: string;
  write(): string;
}

/** Every page beside the map, the sitemap, and the page for what is not there. `html` turns components into text. */
export function allPages(site: Site, assets: PageAssets, html: (node: VNode) => string): readonly WrittenPage[] {
  const { evidence } = site;
  const { dataset } = evidence;
  const pages = pagesOf(site).map(([name, make]): WrittenPage => {
    const path = pageAddress(name);
    return {
      path: `${path}index.html`,
      mime: 'text/html',
      write: () =>
        withRebasedLinks(
          asDocument(html(<Document page={make()} evidence={evidence} assets={assets} />)),
          path,
          evidence,
        ),
    };
  });
  const addresses = pages.map(({ path }) => path.replace(/index\.html$/, ''));
  return [
    ...pages,
    { path: 'sitemap.xml', mime: 'application/xml', write: () => sitemap(dataset.imprint, addresses) },
    {
      path: '404.html',
      mime: 'text/html',
      write: () => asDocument(html(<NotFound imprint={dataset.imprint} palette={paletteCss()} />)),
    },
  ];
}

/** Each page by its name, made only when it is wanted. */
function pagesOf(site: Site): (readonly [name: PageName, make: () => Page])[] {
  const { evidence } = site;
  const { routes, articles, places, claims } = evidence.dataset;
  const touched = places.filter((place) => isReferenced(place, evidence));
  return [
    ...routes.map((route) => [{ kind: 'route', id: route.id }, () => routePage(route, site)] as const),
    ...articles.map((article) => [{ kind: 'article', id: article.id }, () => articlePage(article, site)] as const),
    ...touched.map((place) => [{ kind: 'place', id: place.id }, () => placePage(place, site)] as const),
    ...claims.map((claim) => [{ kind: 'claim', id: claim.id }, () => claimPage(claim, site)] as const),
    [{ kind: 'method' }, () => methodPage(site)],
    [{ kind: 'changes' }, () => changesPage(site)],
    [{ kind: 'data' }, () => dataPage(site)],
    [{ kind: 'embedding' }, () => embeddingPage(site)],
  ];
}

function asDocument(html: string): string {
  return `<!doctype html>\n${html}\n`;
}
