import type { ArticleId, ClaimId, PlaceId, RouteId } from '../model/ids.ts';

/** A page of the site, other than the map itself. */
export type PageName =
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'method' }
  | { readonly kind: 'changes' }
  /** What one release added, of which the change log has only the first: `2026-11-21-9e060ffd`, `2026-11-21-9e060ffd/2`. */
  | { readonly kind: 'added'; readonly id: string }
  /** More claims of a route: `dispatch-kp-unstated-russia/2`. */
  | { readonly kind: 'part'; readonly id: string }
  /** A route that no claim is part of any more, at its address of before. */
  | { readonly kind: 'gone'; readonly id: RouteId }
  | { readonly kind: 'data' }
  | { readonly kind: 'embedding' }
  /** Everything on one page. */
  | { readonly kind: 'all' };

/** Pages that lie with others, which they go on with or stand in for. */
const FOLDERS: { readonly [kind in PageName['kind']]?: string } = { added: 'changes', part: 'route', gone: 'route' };

/** Where a page lies below the site's address, with a "/" at its end: `route/dispatch-kp-unstated-russia/`. */
export function pageAddress(page: PageName): string {
  return 'id' in page ? `${FOLDERS[page.kind] ?? page.kind}/${page.id}/` : `${page.kind}/`;
}

/** The way from a page back to the site's address: `../../`; "./" for the map itself. */
export function relativeRoot(address: string): string {
  return '../'.repeat(address.split('/').length - 1) || './';
}
