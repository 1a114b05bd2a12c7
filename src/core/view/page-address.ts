import type { ArticleId, ClaimId, PlaceId, RouteId } from '../model/ids.ts';

/** A page of the site, other than the map itself. */
export type PageName =
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'method' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'data' }
  | { readonly kind: 'embedding' };

/** Where a page lies below the site's address, with a "/" at its end: `route/dispatch-kp-unstated-russia/`. */
export function pageAddress(page: PageName): string {
  return 'id' in page ? `${page.kind}/${page.id}/` : `${page.kind}/`;
}

/** The way from a page back to the site's address: `../../`; "./" for the map itself. */
export function relativeRoot(address: string): string {
  return '../'.repeat(address.split('/').length - 1) || './';
}
