import type { ArticleOutline, Publisher } from './article.ts';
import type { ClaimOutline } from './claim.ts';
import type { Agency, MapData, Sector } from './dataset.ts';
import type { AgencyId, ArticleId, ClaimId, PlaceId, PublisherId, RouteId, SectorId } from './ids.ts';
import type { Place } from './place.ts';
import type { Route } from './route.ts';

/** Finds things by id. Every method throws `unknown place: x` for an id that the dataset does not hold. */
export interface Lookup {
  readonly mapData: MapData;
  place(id: PlaceId): Place;
  claim(id: ClaimId): ClaimOutline;
  article(id: ArticleId): ArticleOutline;
  publisher(id: PublisherId): Publisher;
  agency(id: AgencyId): Agency;
  sector(id: SectorId): Sector;
  route(id: RouteId): Route;
  claimsOf(route: Route): readonly ClaimOutline[];
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

/** Whether every claim that ends at a place names it only as an example. */
export function isExample(place: PlaceId, { mapData }: Lookup): boolean {
  const ends = mapData.claims.flatMap((claim) => [claim.origin, ...claim.destinations]);
  const here = ends.filter((end) => end.place === place);
  return here.length > 0 && here.every((end) => end.examples.includes(place));
}

/** Whether a place is another one, or lies in it. */
export function liesIn(place: PlaceId, within: PlaceId, lookup: Lookup): boolean {
  for (let at: PlaceId | null = place; at !== null; at = lookup.place(at).parent) if (at === within) return true;
  return false;
}

/** Finds one of `things` by id; throws `unknown name: id` for an id that none of them has. */
export function finder<Id extends string, Thing extends { readonly id: Id }>(name: string, things: readonly Thing[]) {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id: Id): Thing => {
    const thing = byId.get(id);
    if (!thing) throw new Error(`unknown ${name}: ${id}`);
    return thing;
  };
}
