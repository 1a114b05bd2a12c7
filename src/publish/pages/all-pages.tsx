import type { VNode } from 'preact';
import { changeLogOf } from '../../core/changes/change-log.ts';
import { goneRoutes } from '../../core/changes/gone-routes.ts';
import { withdrawnClaims } from '../../core/changes/withdrawn-claims.ts';
import { type PageName, pageAddress } from '../../core/view/page-address.ts';
import { paletteCss } from '../../render/svg/palette-css.ts';
import { partsOf } from '../../ui/route-parts.ts';
import { withSharedHairlines } from '../maps/given-once.ts';
import { leanInk } from '../maps/lean-ink.ts';
import { curvedArcs } from '../maps/lighter-paths.ts';
import { withSharedSamples } from '../maps/shared-samples.ts';
import { addedPage } from './added-page.tsx';
import { allPage } from './all-page.tsx';
import { articlePage } from './article-page.tsx';
import { changesPage } from './changes-page.tsx';
import { claimPage } from './claim-page.tsx';
import { dataPage } from './data-page.tsx';
import { Document, type PageAssets } from './document.tsx';
import { embeddingPage } from './embedding-page.tsx';
import { goneRoutePage } from './gone-route-page.tsx';
import { withLanguages } from './marked-languages.ts';
import { methodPage } from './method-page.tsx';
import { NotFound } from './not-found.tsx';
import type { Page } from './page.ts';
import { partPage } from './part-page.tsx';
import { placePage } from './place-page.tsx';
import { withPlainQuotes } from './plain-quotes.ts';
import { withRebasedLinks } from './rebase-links.ts';
import { isReferenced } from './referenced.ts';
import { routePage } from './route-page.tsx';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';
import { withdrawnPage } from './withdrawn-page.tsx';

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
          asDocument(
            withLanguages(lean(html(<Document page={make()} evidence={evidence} assets={assets} />)), dataset),
          ),
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
  const referenced = places.filter((place) => isReferenced(place, evidence));
  return [
    ...routes.map((route) => [{ kind: 'route', id: route.id }, () => routePage(route, site)] as const),
    ...routes.flatMap((route) => {
      const parts = partsOf(route, evidence, site.mostEvents);
      return parts.slice(1).map((part) => {
        const name = { kind: 'part', id: `${route.id}/${part.number}` } as const;
        return [name, () => partPage(route, parts, part, site)] as const;
      });
    }),
    ...articles.map((article) => [{ kind: 'article', id: article.id }, () => articlePage(article, site)] as const),
    ...referenced.map((place) => [{ kind: 'place', id: place.id }, () => placePage(place, site)] as const),
    ...claims.map((claim) => [{ kind: 'claim', id: claim.id }, () => claimPage(claim, site)] as const),
    ...withdrawnClaims(evidence.dataset).map(
      (change) => [{ kind: 'claim', id: change.claim }, () => withdrawnPage(change, site)] as const,
    ),
    ...goneRoutes(evidence.dataset).map(
      (gone) => [{ kind: 'gone', id: gone.id }, () => goneRoutePage(gone, site)] as const,
    ),
    [{ kind: 'method' }, () => methodPage(site)],
    [{ kind: 'changes' }, () => changesPage(site)],
    ...changeLogOf(evidence.dataset).pages.map((added) => [added.name, () => addedPage(added, site)] as const),
    [{ kind: 'data' }, () => dataPage(site)],
    [{ kind: 'embedding' }, () => embeddingPage(site)],
    [{ kind: 'all' }, () => allPage(site)],
  ];
}

/** Without what a page would say twice. */
function lean(html: string): string {
  const curved = withSharedSamples(curvedArcs(html));
  return leanInk(curved.includes(' id="map-wide"') ? withSharedHairlines(curved, 'map-wide', ['map-narrow']) : curved);
}

function asDocument(html: string): string {
  return `<!doctype html>\n${withPlainQuotes(html)}\n`;
}
