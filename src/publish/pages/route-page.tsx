import { changesToRoute, ROUTES } from '#words/page-frame.ts';
import {
  CHANGES_TO_ITS_CLAIMS,
  feedOfRoute,
  NO_MAP_OF_ROUTE,
  packOfRoute,
  ROUTES_BEFORE_AND_AFTER,
  routeKicker,
  routePageDescription,
  WHAT_IS_REPORTED,
} from '#words/route-page.ts';
import { routeTitle } from '#words/routes.ts';
import type { Route } from '../../core/model/route.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { FindingOfRoute } from '../../ui/finding.tsx';
import { RouteSection } from '../../ui/route-section.tsx';
import { Said } from '../../ui/said.tsx';
import { ChangeList } from './change-list.tsx';
import { CiteBox } from './cite-box.tsx';
import { MapFigure } from './map-figure.tsx';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { routeStructuredData } from './structured-data.ts';

/** So many claims that a release added to a route are named with what else became of them. */
const MOST_ADDED = 20;

/** Everything the atlas holds on one route, with the route alone on a map. */
export function routePage(route: Route, site: Site): Page {
  const { evidence, files, distribution } = site;
  const name = { kind: 'route', id: route.id } as const;
  const path = pageAddress(name);
  const up = relativeRoot(path);
  const title = routeTitle(route, evidence);
  const thing = routeStructuredData(route, evidence, distribution);
  const changes = evidence.dataset.changes.filter((change) => change.routes.includes(route.id));
  const feed = `${path}changes.atom`;
  const hasFeed = files.some((file) => file.path === feed);
  return {
    name,
    title,
    description: routePageDescription({ route: routeSentence(route, evidence, 'largest') }),
    above: [{ words: ROUTES, path: '#routes' }],
    crumb: title,
    about: [thing],
    mainEntity: thing['@id'] ?? null,
    feeds: hasFeed ? [{ title: changesToRoute(title), path: feed }] : [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">{routeKicker({ direction: route.direction, claims: evidence.claimsOf(route) })}</p>
          <h1>{title}</h1>
          <FindingOfRoute class="deck" route={route} evidence={evidence} up={up} />
        </header>
        <p class="take">
          <Said pieces={packOfRoute()} as={{ map: (text) => <a href={`${up}#route=${route.id}`}>{text}</a> }} />
        </p>
        <MapFigure map={site.mapOf(name)} without={NO_MAP_OF_ROUTE} href={`${up}#route=${route.id}`} />
        <div class="evidence own-title">
          <h2>{WHAT_IS_REPORTED}</h2>
          <RouteSection route={route} evidence={evidence} up={up} most={site.mostEvents} />
        </div>
        <section aria-labelledby="changes">
          <h2 id="changes">{CHANGES_TO_ITS_CLAIMS}</h2>
          <ChangeList changes={changes} site={site} up={up} mostAdded={MOST_ADDED} />
          {hasFeed && (
            <p>
              <Said pieces={feedOfRoute()} as={{ feed: (text) => <a href={`${up}${feed}`}>{text}</a> }} />
            </p>
          )}
        </section>
        <CiteBox what={{ kind: 'route', id: route.id }} site={site} />
        <Neighbours route={route} site={site} up={up} />
      </>
    ),
  };
}

/** The routes before and after this one in the order of the records. */
function Neighbours({ route, site, up }: { readonly route: Route; readonly site: Site; readonly up: string }) {
  const { routes } = site.evidence.dataset;
  const at = routes.findIndex(({ id }) => id === route.id);
  const [before, after] = [routes[at - 1], routes[at + 1]];
  const link = (to: Route) => (
    <a href={up + pageAddress({ kind: 'route', id: to.id })}>{routeTitle(to, site.evidence)}</a>
  );
  return (
    <nav class="neighbours" aria-label={ROUTES_BEFORE_AND_AFTER}>
      {before && <p>← {link(before)}</p>}
      {after && <p>{link(after)} →</p>}
    </nav>
  );
}
