import { figureWords } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import { isDrawn, whyUndrawn } from '../../core/model/drawn.ts';
import type { FullLookup, Lookup } from '../../core/model/lookup.ts';
import type { LngLat } from '../../core/model/place.ts';
import { isLine, type Route } from '../../core/model/route.ts';
import { countSources } from '../../core/model/source-count.ts';
import { standingsOf, statusOf } from '../../core/model/stance.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import { anchorOf } from '../../core/scene/bend.ts';
import { markedPlace } from '../../core/scene/marks.ts';
import { pathOfRoute } from '../../core/scene/route-path.ts';
import { weighRoute } from '../../core/scene/weight.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { WidthRule } from '../../core/view/view.ts';
import { type Feature, type Geometry, linesAlong, pointAt } from './geo-json.ts';

export type RouteProperties = ReturnType<typeof propertiesOf>;

/** What must not be read into the lines. */
export const DRAWING_NOTE =
  'A line is a drawing: it says who is reported to go where, not the way they travel. Its curve is chosen so that lines can be told apart. ' +
  'Figures of different claims must not be added.';

/** Each of some routes as it is drawn among all, under a width rule; one that is not drawn is there without a geometry. */
export function routeFeatures(
  lookup: FullLookup,
  rule: WidthRule,
  routes = lookup.mapData.routes,
): readonly Feature<RouteProperties>[] {
  return routes.map((route) => ({
    type: 'Feature',
    id: route.id,
    properties: propertiesOf(route, lookup, rule),
    geometry: isDrawn(route, lookup) ? geometryOf(route, lookup, rule) : null,
  }));
}

function propertiesOf(route: Route, lookup: FullLookup, rule: WidthRule) {
  const claims = lookup.claimsOf(route);
  const { articles, sources } = countSources(claims);
  const origin = lookup.place(route.origin);
  const destinations = route.destinations.map(lookup.place);
  const { claim, weight } = weighRoute(route, lookup, rule);
  const published = claims.map(({ article }) => lookup.article(article).published);
  const figure = weight.kind === 'people' ? claim.quantity : null;
  return {
    route_id: route.id,
    title: routeTitle(route, lookup),
    direction: route.direction,
    origin_id: origin.id,
    origin_name: origin.names.en,
    origin_level: origin.kind,
    origin_drawn_at: origin.anchorBasis,
    destination_ids: route.destinations,
    destination_names: destinations.map(({ names }) => names.en),
    destination_level: destinations.map(({ kind }) => kind),
    destination_drawn_at: destinations.map(({ anchorBasis }) => anchorBasis),
    claim_ids: route.claims,
    claim_count: claims.length,
    article_count: articles.length,
    /** Of those who affirm it; null as soon as one claim that does has none set. */
    source_count: sources?.length ?? null,
    /** Of the claims that affirm it and are not corrected. */
    statuses: standingsOf(claims).filter((standing) => STATUSES.some((status) => status === standing)),
    /** Claims that deny it, or find none. */
    denial_ids: claims.filter(({ stance }) => stance).map(({ id }) => id),
    drawn: isDrawn(route, lookup),
    why_not_drawn: [...new Set(claims.map((each) => whyUndrawn(each, lookup)))].filter((why) => why !== null),
    width_rule: rule,
    width_kind: weight.kind,
    /** The one claim whose figure and status the line shows. */
    width_claim_id: weight.kind === 'people' ? claim.id : null,
    status: statusOf(claim),
    figure: figureWords(figure),
    figure_low: figure?.low ?? null,
    figure_high: figure?.high ?? null,
    figure_unit: figure?.unit ?? null,
    first_reported_earliest: published.map(({ earliest }) => earliest).sort()[0] ?? null,
    last_reported_latest:
      published
        .map(({ latest }) => latest)
        .sort()
        .at(-1) ?? null,
    release: lookup.mapData.release.id,
    page: `${lookup.mapData.imprint.address}${pageAddress({ kind: 'route', id: route.id })}`,
  };
}

/** The arc as on the map; people already abroad and those who fled are a point, as there. */
function geometryOf(route: Route, lookup: Lookup, rule: WidthRule): Geometry | null {
  if (!isLine(route)) {
    const place = markedPlace(route, lookup);
    return place && pointAt(anchorOf(place));
  }
  const { trunk, branches } = pathOfRoute(route, weighRoute(route, lookup, rule), lookup);
  // A fork is one line for each destination, so that each has both its ends.
  const paths: readonly (readonly LngLat[])[] = branches.length === 0 ? [trunk] : [trunk, ...branches];
  return linesAlong(paths);
}
