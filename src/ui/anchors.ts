import type { ArticleId, PlaceId, RouteId } from '../core/model/ids.ts';

/**
 * Ids of sections are written like views in a hash, so that one link works twice: with scripts it selects, without
 * them it goes to the text.
 */
export function routeAnchor(id: RouteId): string {
  return `route=${id}`;
}

export function placeAnchor(id: PlaceId): string {
  return `place=${id}`;
}

export function articleAnchor(id: ArticleId): string {
  return `article-${id}`;
}

export function routeHref(id: RouteId): string {
  return `#${routeAnchor(id)}`;
}

export function placeHref(id: PlaceId): string {
  return `#${placeAnchor(id)}`;
}
