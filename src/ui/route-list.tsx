import { claimCount } from '#words/counts.ts';
import { figureWords, NO_FIGURE } from '#words/figures.ts';
import { behindForeignEnd, foreignEnd, NOWHERE_ON_A_MAP, ROUTE_GROUPS } from '#words/route-list.ts';
import { isDrawn } from '../core/model/drawn.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { DIRECTIONS } from '../core/model/vocabulary.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import { type WidthRule, weighRoute, widthOf } from '../core/scene/weight.ts';
import { articlesOf } from '../core/scene/words.ts';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';
import { routeHref } from './anchors.ts';
import { statusesOf } from './route-card-figure.ts';

export interface RouteGroup {
  readonly id: string;
  readonly title: string;
  readonly routes: readonly Route[];
}

/** All routes: the drawn ones by direction, the widest first, and then those that no map can show. */
export function routeGroups(lookup: Lookup, rule: WidthRule): RouteGroup[] {
  const { routes } = lookup.mapData;
  const drawn = routes.filter((route) => isDrawn(route, lookup));
  const undrawn = routes.filter((route) => !isDrawn(route, lookup));
  const groups: RouteGroup[] = DIRECTIONS.map((direction) => ({
    id: direction,
    title: ROUTE_GROUPS[direction],
    routes: byWidth(
      drawn.filter((route) => route.direction === direction),
      lookup,
      rule,
    ),
  }));
  groups.push({
    id: 'not-on-the-map',
    title: NOWHERE_ON_A_MAP,
    routes: byWidth(undrawn, lookup, rule),
  });
  return groups.filter((group) => group.routes.length > 0);
}

/** The list as links: what the page holds before any script, and without one. */
export function RouteList({ lookup, rule }: { readonly lookup: Lookup; readonly rule: WidthRule }) {
  return (
    <div class="route-list">
      {routeGroups(lookup, rule).map((group) => (
        <section key={group.id} id={group.id === 'not-on-the-map' ? group.id : undefined}>
          <h3>
            {group.title} <span class="count">{claimsIn(group)}</span>
          </h3>
          <ul>
            {group.routes.map((route) => (
              <li key={route.id}>
                <RouteLink route={route} lookup={lookup} rule={rule} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function claimsIn(group: RouteGroup): string {
  return claimCount(group.routes.reduce((sum, route) => sum + route.claims.length, 0));
}

/** The widest first; routes without a width keep the order of the records. */
function byWidth(routes: readonly Route[], lookup: Lookup, rule: WidthRule): Route[] {
  const size = (route: Route) => {
    const { weight } = weighRoute(route, lookup, rule);
    return weight.kind === 'people' ? weight.high : weight.kind === 'claims' ? weight.count : -1;
  };
  return routes.toSorted((a, b) => size(b) - size(a));
}

interface RowProps {
  readonly route: Route;
  readonly lookup: Lookup;
  readonly rule: WidthRule;
}

export function RouteLink(props: RowProps) {
  return (
    <a class="route-row" href={routeHref(props.route.id)} data-route={props.route.id}>
      <RouteRow {...props} />
    </a>
  );
}

/** What a row of the list says of its route. */
export function RouteRow({ route, lookup, rule }: RowProps) {
  const { claim: shown, weight } = weighRoute(route, lookup, rule);
  const figure = weight.kind === 'people' ? figureWords(shown.quantity) : NO_FIGURE;
  const { direction } = route;
  const ends = { direction, origin: lookup.place(route.origin), destinations: route.destinations.map(lookup.place) };
  return (
    <>
      {route.direction === 'stock' ? (
        <span class="stock-swatch" aria-hidden="true" />
      ) : (
        <SwatchPicture
          {...swatchOf(route.direction, shown.status, widthOf(weight) ? 'band' : 'line', { widthPx: 34, heightPx: 16 })}
        />
      )}
      <span class="name">{foreignEnd(ends)}</span>
      <span class="figure">{weight.kind === 'claims' ? claimCount(weight.count) : figure}</span>
      <span class="more">
        {behindForeignEnd({
          ...ends,
          statuses: statusesOf(route, lookup),
          claims: route.claims.length,
          articles: articlesOf(route, lookup),
        })}
      </span>
    </>
  );
}
