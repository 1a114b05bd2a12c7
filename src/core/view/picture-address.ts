import { type EmbedSubject, releaseAddress } from './embed-address.ts';

/** Sizes of the pictures in px: for cards, for newsletters (at twice 728), for squares; and one to scale. */
export const PICTURES = [
  { id: 'card', widthPx: 1200, heightPx: 630, ending: '1200x630.png', mime: 'image/png' },
  { id: 'column', widthPx: 1456, heightPx: 1040, ending: '1456x1040.png', mime: 'image/png' },
  { id: 'square', widthPx: 1080, heightPx: 1080, ending: '1080x1080.png', mime: 'image/png' },
  { id: 'vector', widthPx: 1456, heightPx: 1040, ending: 'map.svg', mime: 'image/svg+xml' },
] as const;
export type PictureFormat = (typeof PICTURES)[number];
export type PictureId = PictureFormat['id'];

/** What cards, feeds and answers of oEmbed name by an address. */
const PICTURES_OF_PARTS = PICTURES.filter(({ id }) => id === 'card');

/**
 * The pictures of a subject that lie ready: of the whole atlas every size; of a route or a place, which grow in number
 * with the records, no other than this. The others are drawn where they are asked for.
 */
export function readyPicturesOf({ kind }: EmbedSubject): readonly PictureFormat[] {
  return kind === 'atlas' ? PICTURES : PICTURES_OF_PARTS;
}

/** A picture of a subject that lies ready: in the size that is asked for, else as for cards. */
export function readyPictureOf(subject: EmbedSubject, id: PictureId): PictureFormat {
  return readyPicturesOf(subject).find((each) => each.id === id) ?? pictureOf('card');
}

/** What a picture's file is called, so that it tells what it is: `dispatch-atlas-dispatch-ryanggang-china-1200x630.png`. */
export function pictureName(subject: EmbedSubject, id: PictureId): string {
  const { ending } = pictureOf(id);
  const name = subject.kind === 'atlas' ? '' : subject.kind === 'route' ? `${subject.id}-` : `place-${subject.id}-`;
  return `dispatch-atlas-${name}${ending}`;
}

/**
 * Where a picture that lies ready is, below the site's address. Those of routes and places lie in the newest release
 * alone, where they stay as they are; a draft, which has none (null), makes them beside the pages.
 */
export function readyPicturePath(subject: EmbedSubject, id: PictureId, release: string | null): string {
  return `${subject.kind === 'atlas' || release === null ? '' : releaseAddress(release)}${picturePath(subject, id)}`;
}

/** Where a picture is, below the site's address or a release's. */
export function picturePath(subject: EmbedSubject, id: PictureId): string {
  return `picture/${pictureName(subject, id)}`;
}

export function pictureOf(id: PictureId): PictureFormat {
  const found = PICTURES.find((each) => each.id === id);
  if (!found) throw new Error(`no such picture: ${id}`);
  return found;
}
