import { element, type Xml } from './xml.ts';

/** The picture of what a feed is about. Addresses are absolute: readers of feeds see no page around it. */
export interface FeedPicture {
  readonly address: string;
  readonly mime: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** In words, for those who do not see it. */
  readonly alt: string;
  /** Under it: who says so, and as of when. */
  readonly caption: string;
  /** What it leads to. */
  readonly link: string;
}

/** The picture in the text of an entry. */
export function figureOf({ address, widthPx, heightPx, alt, caption, link }: FeedPicture): Xml {
  const image = element('img', { src: address, alt, width: String(widthPx), height: String(heightPx) });
  return element('figure', {}, element('a', { href: link }, image), element('figcaption', {}, caption));
}

/** The picture beside an entry, for readers that show one in their lists. */
export function enclosureOf({ address, mime }: FeedPicture): Xml {
  return element('link', { rel: 'enclosure', type: mime, href: address });
}
