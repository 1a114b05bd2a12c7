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

/** The oEmbed answer for a page of the site, beside it. `page` is its address, "" for the map's. */
export function oembedAddress(page: string): string {
  return `${page}oembed.json`;
}

/** Sizes of the ready-made pictures in px: for cards, for newsletters (at twice 728), for squares; and one to scale. */
export const PICTURES = [
  { id: 'card', widthPx: 1200, heightPx: 630, ending: '1200x630.png', mime: 'image/png' },
  { id: 'column', widthPx: 1456, heightPx: 1040, ending: '1456x1040.png', mime: 'image/png' },
  { id: 'square', widthPx: 1080, heightPx: 1080, ending: '1080x1080.png', mime: 'image/png' },
  { id: 'vector', widthPx: 1456, heightPx: 1040, ending: 'map.svg', mime: 'image/svg+xml' },
] as const;
export type PictureFormat = (typeof PICTURES)[number];
export type PictureId = PictureFormat['id'];

/**
 * Where a picture lies below the site's address or a release's. Its name tells what it is after it has been saved:
 * `picture/dispatch-atlas-dispatch-ryanggang-china-1200x630.png`.
 */
export function picturePath(subject: EmbedSubject, id: PictureId): string {
  const { ending } = pictureOf(id);
  const name = subject.kind === 'atlas' ? '' : subject.kind === 'route' ? `${subject.id}-` : `place-${subject.id}-`;
  return `picture/dispatch-atlas-${name}${ending}`;
}

export function pictureOf(id: PictureId): PictureFormat {
  const found = PICTURES.find((each) => each.id === id);
  if (!found) throw new Error(`no such picture: ${id}`);
  return found;
}

/** Where what is frozen at a release lies below the site's address, for good. */
export function releaseAddress(release: string): string {
  return `release/${release}/`;
}

/** What has become of the claims since a release; grows with the site, unlike the release itself. */
export function changesSinceAddress(release: string): string {
  return `since/${release}.json`;
}
