import type { Claim } from '../core/model/claim.ts';
import { eventsOf } from '../core/model/events.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Route } from '../core/model/route.ts';
import { weighRoute } from '../core/scene/weight.ts';
import { pageAddress } from '../core/view/page-address.ts';

/** So many events have their quotations on one page; a page of its own goes on with the next. */
export const MOST_EVENTS = 15;

/** A stretch of a route's events, with what comes after it. */
export interface RoutePart {
  /** 1 for what is on the page of the route itself. */
  readonly number: number;
  /** The reports of each event. */
  readonly events: readonly (readonly Claim[])[];
  /** The claims of the parts before. */
  readonly before: number;
  readonly after: readonly Claim[];
  readonly all: number;
}

/** A route's claims by the pages that they stand on, in the order in which they are told. At least one part. */
export function partsOf(route: Route, evidence: Evidence, most = MOST_EVENTS): readonly RoutePart[] {
  const events = eventsOf(inOrder(route, evidence));
  const starts = events.flatMap((_, at) => (at % most === 0 ? [at] : []));
  return (starts.length > 0 ? starts : [0]).map((start, index) => ({
    number: index + 1,
    events: events.slice(start, start + most),
    before: events.slice(0, start).flat().length,
    after: events.slice(start + most).flat(),
    all: events.flat().length,
  }));
}

/** Where a part lies, below the site's address. */
export function partAddress(route: Route, { number }: RoutePart): string {
  return pageAddress(number === 1 ? { kind: 'route', id: route.id } : { kind: 'part', id: `${route.id}/${number}` });
}

/** The id of a part's section in its page. */
export function partAnchor({ before }: RoutePart): string {
  return `claims-${before + 1}`;
}

/** The claim that the line is drawn by comes first, then the newest. */
function inOrder(route: Route, evidence: Evidence): readonly Claim[] {
  const claims = evidence.claimsOf(route);
  const { claim: shown } = weighRoute(route, evidence, 'largest');
  const date = (claim: Claim) => evidence.article(claim.article).published.latest;
  return claims.toSorted(
    (a, b) => Number(b.id === shown.id) - Number(a.id === shown.id) || date(b).localeCompare(date(a)),
  );
}
