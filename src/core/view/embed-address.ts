import type { PlaceId, RouteId } from '../model/ids.ts';

/** What has an embeddable page and pictures of its own. Any other view is the whole atlas with a hash. */
export type EmbedSubject =
  | { readonly kind: 'atlas' }
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'place'; readonly id: PlaceId };

/** Where a subject's embeddable page lies below the site's address or a release's: `embed/route/<id>/`. */
export function embedAddress(subject: EmbedSubject): string {
  return subject.kind === 'atlas' ? 'embed/' : `embed/${subject.kind}/${subject.id}/`;
}

/**
 * Where a route's evidence lies in files of its own, below the site's address or a release's, for all embeds of that
 * edition: `embed/evidence/<id>/`, and `embed/evidence/<id>/2/` for what does not fit on the first page.
 */
export function evidenceAddress(route: RouteId, page = 1): string {
  return `embed/evidence/${route}/${page === 1 ? '' : `${page}/`}`;
}

/** The oEmbed answer for a page of the site, beside it. `page` is its address, "" for the map's. */
export function oembedAddress(page: string): string {
  return `${page}oembed.json`;
}

/** Where what is frozen at a release lies below the site's address, for good. */
export function releaseAddress(release: string): string {
  return `release/${release}/`;
}

/** What has become of the claims since a release; grows with the site, unlike the release itself. */
export function changesSinceAddress(release: string): string {
  return `since/${release}.json`;
}
