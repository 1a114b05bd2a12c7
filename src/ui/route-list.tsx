import { articleCount, claimCount } from '#words/counts.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { placeWords } from '#words/places.ts';
import { STATUS_WORDS } from '#words/vocabulary.ts';
import { isDrawn } from '../core/model/drawn.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { DIRECTIONS, type Direction, STATUSES } from '../core/model/vocabulary.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import { type WidthRule, weighRoute, widthOf } from '../core/scene/weight.ts';
import { articlesOf } from '../core/scene/words.ts';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';
import { routeHref } from './anchors.ts';

const HEADINGS: Readonly<Record<Direction, string>> = {
  dispatch: 'Sent abroad',
  repatriation: 'Sent back',
  defection: 'Defected',
  stock: 'Already abroad, no movement reported',
};

export interface RouteGroup {
  readonly id: string;
  readonly title: string;
  readonly routes: readonly Route[];
}

/** All routes: the drawn ones by direction, the widest first, and then those that no map can show. */
export function routeGroups(lookup: Lookup, rule: WidthRule): RouteGroup[] {
  const { routes } = lookup.chart;
  const drawn = routes.filter((route) => isDrawn(route, lookup));
  const undrawn = routes.filter((route) => !isDrawn(route, lookup));
  const groups: RouteGroup[] = DIRECTIONS.map((direction) => ({
    id: direction,
    title: HEADINGS[direction],
    routes: byWidth(
      drawn.filter((route) => route.direction === direction),
      lookup,
      rule,
    ),
  }));
  groups.push({
    id: 'not-on-the-map',
    title: 'Reported, but nowhere on a map',
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
  const claims = lookup.claimsOf(route);
  const { claim: shown, weight } = weighRoute(route, lookup, rule);
  const statuses = STATUSES.filter((status) => claims.some((claim) => claim.status === status));
  const figure = weight.kind === 'people' ? figureWords(shown.quantity) : 'no figure';
  return (
    <>
      {route.direction === 'stock' ? (
        <span class="stock-swatch" aria-hidden="true" />
      ) : (
        <SwatchPicture
          {...swatchOf(route.direction, shown.status, widthOf(weight) ? 'band' : 'line', { widthPx: 34, heightPx: 16 })}
        />
      )}
      <span class="name">{mainEnd(route, lookup)}</span>
      <span class="figure">{weight.kind === 'claims' ? claimCount(weight.count) : figure}</span>
      <span class="more">
        {otherEnd(route, lookup)}
        {route.direction !== 'stock' && `${statuses.map((status) => STATUS_WORDS[status]).join(', ')} · `}
        {claimCount(claims.length)}, {articleCount(articlesOf(route, lookup))}
      </span>
    </>
  );
}

/** The foreign end of a route: what a reader looks for. */
function mainEnd(route: Route, lookup: Lookup): string {
  if (route.direction === 'repatriation') return `From ${placeWords(lookup.place(route.origin))}`;
  return list(route.destinations.map((id) => lookup.place(id).names.en));
}

function otherEnd(route: Route, lookup: Lookup): string {
  if (route.direction === 'stock') return '';
  if (route.direction !== 'repatriation') {
    const origin = lookup.place(route.origin);
    return `from ${origin.kind === 'dock' ? 'province not stated' : placeWords(origin)} · `;
  }
  const home = route.destinations.map(lookup.place);
  return home.every((place) => place.kind === 'dock') ? '' : `to ${list(home.map(placeWords))} · `;
}
