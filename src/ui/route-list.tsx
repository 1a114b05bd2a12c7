import { claimCount, claimsApart } from '#words/counts.ts';
import { figureWords, NO_FIGURE } from '#words/figures.ts';
import {
  behindCountry,
  behindForeignEnd,
  countryEnd,
  foreignEnd,
  notAffirmed,
  ONLY_JOINT_FIGURES,
} from '#words/route-list.ts';
import { namesOfEnds } from '#words/routes.ts';
import type { PlaceId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { standingsInOrder, statusOf } from '../core/model/stance.ts';
import { formOf, type WidthRule, weighRoute } from '../core/scene/weight.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { routeAnchor, routeHref } from './anchors.ts';
import { type RouteGroup, type RouteRow, routeGroups } from './route-rows.ts';
import { RouteSample } from './route-sample.tsx';

/**
 * The list as links to the pages of routes and places: what the map's page holds before any script, and without one. Each
 * row has the id that links to its route are written with, so that without scripts they lead to it.
 */
export function RouteList({ lookup, rule }: { readonly lookup: Lookup; readonly rule: WidthRule }) {
  return (
    <div class="route-list">
      {routeGroups(lookup, rule).map((group) => (
        <section key={group.id} id={group.id === 'not-on-the-map' ? group.id : undefined}>
          <h3>
            {group.title} <span class="count">{claimsIn(group, lookup)}</span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <li key={row.lead.id}>
                <a class="route-row" {...wayTo(row)} data-route={row.lead.id}>
                  <RowWords row={row} lookup={lookup} rule={rule} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A country may have a row in several groups, and an id is there once: its place in the list of places has it. */
function wayTo({ lead, country }: RouteRow) {
  return country === null
    ? { id: routeAnchor(lead.id), href: pageAddress({ kind: 'route', id: lead.id }) }
    : { href: pageAddress({ kind: 'place', id: country }) };
}

export function claimsIn(group: RouteGroup, lookup: Lookup): string {
  return claimsApart(group.routes.flatMap(lookup.claimsOf));
}

interface RouteProps {
  readonly route: Route;
  readonly lookup: Lookup;
  readonly rule: WidthRule;
}

export function RouteLink(props: RouteProps) {
  return (
    <a class="route-row" href={routeHref(props.route.id)} data-route={props.route.id}>
      <RouteWords {...props} />
    </a>
  );
}

interface RowProps {
  readonly row: RouteRow;
  readonly lookup: Lookup;
  readonly rule: WidthRule;
}

/** What a row of the list says of its route, or of the routes of its country. */
export function RowWords({ row, lookup, rule }: RowProps) {
  return row.country === null ? (
    <RouteWords route={row.lead} lookup={lookup} rule={rule} />
  ) : (
    <CountryWords row={row} country={row.country} lookup={lookup} rule={rule} />
  );
}

function RouteWords({ route, lookup, rule }: RouteProps) {
  const { claim: shown, weight } = weighRoute(route, lookup, rule);
  const figure = weight.kind === 'people' ? figureWords(shown.quantity) : NO_FIGURE;
  const { direction } = route;
  const claims = lookup.claimsOf(route);
  const standings = standingsInOrder(claims);
  const ends = {
    direction,
    origin: lookup.place(route.origin),
    destinations: route.destinations.map(lookup.place),
    nameOf: namesOfEnds(route, lookup),
  };
  return (
    <>
      <RouteSwatch route={route} lookup={lookup} rule={rule} />
      <span class="name">{foreignEnd(ends)}</span>
      <span class="figure">
        {notAffirmed(standings, claims) ?? (weight.kind === 'claims' ? claimCount(weight.count) : figure)}
      </span>
      <span class="more">{behindForeignEnd({ ...ends, standings, claims })}</span>
    </>
  );
}

/** The figure is that of one route: figures are never added. */
function CountryWords({ row, country, lookup, rule }: RowProps & { readonly country: PlaceId }) {
  const { lead, routes } = row;
  const { claim, weight } = weighRoute(lead, lookup, rule);
  const joint = lead.destinations.length > 1;
  const figure = weight.kind === 'people' ? (joint ? ONLY_JOINT_FIGURES : figureWords(claim.quantity)) : NO_FIGURE;
  const claims = routes.flatMap(lookup.claimsOf);
  return (
    <>
      <RouteSwatch route={lead} lookup={lookup} rule={rule} />
      <span class="name">{countryEnd({ direction: lead.direction, country: lookup.place(country) })}</span>
      <span class="figure">{weight.kind === 'claims' ? claimCount(claims.length) : figure}</span>
      <span class="more">
        {behindCountry({
          routes: routes.length,
          claims,
          isLargest: weight.kind === 'people' && !joint,
        })}
      </span>
    </>
  );
}

function RouteSwatch({ route, lookup, rule }: RouteProps) {
  const { claim, weight } = weighRoute(route, lookup, rule);
  // Of what nobody affirms, or its publisher has corrected, neither line nor mark is shown.
  if (statusOf(claim) === null) return <span aria-hidden="true" />;
  return <RouteSample route={route} status={claim.status} form={formOf(weight)} />;
}
