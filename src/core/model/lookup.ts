import type { ArticleOutline, Publisher } from './article.ts';
import type { ClaimOutline } from './claim.ts';
import type { Agency, MapData, Sector } from './dataset.ts';
import type { AgencyId, ArticleId, ClaimId, PlaceId, PublisherId, RouteId, SectorId } from './ids.ts';
import type { Place, PlaceOutline } from './place.ts';
import { remembered } from './remembered.ts';
import { endsOf, type Route } from './route.ts';

/** Finds things by id. Every method throws `unknown place: x` for an id that the dataset does not hold. */
export interface Lookup {
  readonly mapData: MapData;
  place(id: PlaceId): PlaceOutline;
  claim(id: ClaimId): ClaimOutline;
  article(id: ArticleId): ArticleOutline;
  publisher(id: PublisherId): Publisher;
  agency(id: AgencyId): Agency;
  sector(id: SectorId): Sector;
  route(id: RouteId): Route;
  claimsOf(route: Route): readonly ClaimOutline[];
}

/** With what the downloads tell of places besides; the browser’s own map data do not hold it. */
export interface FullLookup extends Lookup {
  place(id: PlaceId): Place;
}

export function lookupIn(mapData: MapData): Lookup {
  const claim = finder('claim', mapData.claims);
  return {
    mapData,
    place: finder('place', mapData.places),
    claim,
    article: finder('article', mapData.articles),
    publisher: finder('publisher', mapData.publishers),
    agency: finder('agency', mapData.agencies),
    sector: finder('sector', mapData.sectors),
    route: finder('route', mapData.routes),
    claimsOf: (route) => route.claims.map(claim),
  };
}

/** Whether a place is another one, or lies in it. */
export function liesIn(place: PlaceId, within: PlaceId, lookup: Lookup): boolean {
  for (let at: PlaceId | null = place; at !== null; at = lookup.place(at).parent) if (at === within) return true;
  return false;
}

/** Whether a route begins or ends in a place, or in something that lies in it. */
export function endsWithin(route: Route, place: PlaceId, lookup: Lookup): boolean {
  return endsOf(route).some((end) => liesIn(end, place, lookup));
}

const BY_ID = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

/** Finds one of `things` by id; throws `unknown name: id` for an id that none of them has. */
export function finder<Id extends string, Thing extends { readonly id: Id }>(name: string, things: readonly Thing[]) {
  return (id: Id): Thing => {
    // Made when it is first wanted, and once for a list: a part of the dataset shares most of its lists with the whole.
    const byId = remembered(BY_ID, things, () => new Map(things.map((thing) => [thing.id, thing])));
    const thing = byId.get(id) as Thing | undefined;
    if (!thing) throw new Error(`unknown ${name}: ${id}`);
    return thing;
  };
}
