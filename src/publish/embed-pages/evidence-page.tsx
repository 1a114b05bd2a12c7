import { MAP_OF_ROUTE, OPEN_FULL_MAP } from '#words/embed-frame.ts';
import { asOfDay } from '#words/embed-state.ts';
import { LOCALE } from '#words/locale.ts';
import { routeTitle } from '#words/routes.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { RouteId } from '../../core/model/ids.ts';
import type { Route } from '../../core/model/route.ts';
import { evidenceAddress } from '../../core/view/embed-address.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { evidenceAddressIn, wayToEdition } from './embed-address-of.ts';
import { EmbedRoute } from './embed-route.tsx';
import type { EmbedAssets, EmbedSite } from './embed-site.ts';
import { stateOf } from './embed-words.ts';

/** So many claims come at once: as many as a few screens hold. */
const CLAIMS_ON_PAGE = 20;

/** How many pages the evidence of a route takes. */
export function pagesOfEvidence(claims: readonly Claim[]): number {
  return Math.max(1, Math.ceil(claims.length / CLAIMS_ON_PAGE));
}

interface Props {
  readonly route: Route;
  /** Counts from 1. */
  readonly page: number;
  readonly site: EmbedSite;
  readonly assets: EmbedAssets;
}

/**
 * The evidence of one route where it does not fit into the frames: what they fetch when it is asked for, and without
 * scripts a page to be read in the frame.
 */
export function EvidencePage({ route, page, site, assets }: Props) {
  const { evidence } = site;
  const { release, imprint } = evidence.dataset;
  const claims = evidence.claimsOf(route);
  const address = evidenceAddressIn(site, route.id, page);
  const up = wayToEdition(address);
  const home = relativeRoot(address);
  const title = routeTitle(route, evidence);
  const hrefOf = (id: RouteId) => up + evidenceAddress(id).slice('embed/'.length);
  const next = page < pagesOfEvidence(claims) ? `${page === 1 ? '' : '../'}${page + 1}/` : null;
  return (
    <html lang={LOCALE} data-release={release.id}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${imprint.name}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={imprint.address + pageAddress({ kind: 'route', id: route.id })} />
        <link rel="icon" href={up + assets.icon} type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: assets.palette }} />
        <link rel="stylesheet" href={up + assets.stylesheet} />
      </head>
      <body class="evidence-alone">
        <p class="evidence-ways">
          <a href={`${up}route/${route.id}/`}>{MAP_OF_ROUTE}</a>
          <a href={home + pageAddress({ kind: 'route', id: route.id })} target="_blank" rel="noopener noreferrer">
            {OPEN_FULL_MAP}
          </a>
        </p>
        <main class="evidence" id="evidence">
          <EmbedRoute
            covered={{ route, claims }}
            evidence={evidence}
            up={home}
            hrefOf={hrefOf}
            part={{ from: (page - 1) * CLAIMS_ON_PAGE, to: Math.min(claims.length, page * CLAIMS_ON_PAGE), next }}
          />
        </main>
        <p class="evidence-ways">
          <span>
            <b>{imprint.name}</b> · {asOfDay(stateOf(site))}
          </span>
        </p>
      </body>
    </html>
  );
}
