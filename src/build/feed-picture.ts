import { pictureCaption } from '#words/descriptions.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { EmbedSubject } from '../core/view/embed-address.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { readyPictureOf, readyPicturePath } from '../core/view/picture-address.ts';
import type { FeedPicture } from '../publish/data/atom-picture.ts';
import { pictureWords } from '../publish/pictures/picture-words.ts';

/** The picture of the route that a feed is about, or of the atlas; null for a route that no claim is part of any more. */
export function feedPicture(route: RouteId | null, evidence: Evidence): FeedPicture | null {
  const { imprint, release, routes } = evidence.dataset;
  if (route !== null && !routes.some(({ id }) => id === route)) return null;
  const subject: EmbedSubject = route === null ? { kind: 'atlas' } : { kind: 'route', id: route };
  const { alt, sourceLine, asOf } = pictureWords(subject, evidence);
  // The size that newsletters take, where it lies ready.
  const { id, widthPx, heightPx, mime } = readyPictureOf(subject, 'column');
  return {
    address: imprint.address + readyPicturePath(subject, id, release.draft ? null : release.id),
    mime,
    widthPx: widthPx / 2,
    heightPx: heightPx / 2,
    alt,
    caption: pictureCaption({ asOf, source: sourceLine }),
    link: imprint.address + (route === null ? '' : pageAddress({ kind: 'route', id: route })),
  };
}
