import { PICTURE_IN_PLACE_OF_VIEW } from '#words/snippets.ts';
import { type EmbedSubject, embedAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { type EmbedOptions, encodeOptions, NO_OPTIONS } from '../../core/view/embed-options.ts';
import { type PictureId, picturePath, readyPictureOf, readyPicturePath } from '../../core/view/picture-address.ts';

/** What is said of an embedded picture wherever it stands. */
export interface EmbedWords {
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
  /** Where it is from, in a sentence. */
  readonly sourceLine: string;
}

/** What an editor has chosen to embed. */
export interface EmbedChoice {
  /** What pictures and words are of. */
  readonly subject: EmbedSubject;
  /** The view to be shown, without its "#"; empty for the subject as it is. The frame of a view holds the whole atlas. */
  readonly hash: string;
  /** Null follows the data. */
  readonly frozenAt: string | null;
  /** The newest release, which pictures of routes and places lie in; null for a draft. */
  readonly release: string | null;
  readonly options: Pick<EmbedOptions, 'theme' | 'lang' | 'isStatic'>;
}

/** All that a snippet is made of. Addresses are absolute. */
export interface Embeddable extends EmbedWords {
  /** As it can be had: without what a still map cannot show. */
  readonly choice: EmbedChoice;
  /** Says of a view that its pictures do not show it, in a sentence; also begins their text. Null where they do. */
  readonly pictureNote: string | null;
  /** What the frame shows. */
  readonly frame: string;
  /** Where readers find the whole of it: the live site, also for what is frozen. */
  readonly page: string;
  /** A page that says how it is embedded, for systems that are given an address alone. It has no view and no option. */
  readonly oembedPage: string;
  /** In the size that is asked for, where it lies ready; else as for cards. */
  picture(id: PictureId): EmbedPicture;
}

export interface EmbedPicture {
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** `site` is the site's address and ends in "/". */
export function embeddable(asked: EmbedChoice, words: EmbedWords, site: string): Embeddable {
  const choice = { ...asked, options: optionsFor(asked) };
  const pictureNote = pictureNoteOf(choice);
  const plain = { ...choice, hash: '', options: NO_OPTIONS };
  return {
    ...words,
    alt: pictureNote === null ? words.alt : `${pictureNote} ${words.alt}`,
    choice,
    pictureNote,
    frame: `${site}${framePath(choice)}`,
    page: `${site}${pagePath(choice)}`,
    oembedPage: `${site}${choice.frozenAt === null ? pagePath(plain) : framePath(plain)}`,
    picture(asked) {
      const { id, widthPx, heightPx } = readyPictureOf(choice.subject, asked);
      return { address: `${site}${picturePathOf(choice, id)}`, widthPx, heightPx };
    },
  };
}

/** The embedded page below the site's address, with its options and its view. */
export function framePath(choice: EmbedChoice): string {
  const { subject, hash, frozenAt } = choice;
  const options = optionsFor(choice);
  const page = embedAddress(hash === '' ? subject : { kind: 'atlas' });
  return `${stateOf(frozenAt)}${page}${encodeOptions({ ...options, release: null })}${hashOf(hash)}`;
}

/** A still map shows a page as it was made: never a view, which is drawn in the frame, and names in English alone. */
export function optionsFor({ hash, options }: Pick<EmbedChoice, 'hash' | 'options'>): EmbedChoice['options'] {
  const isStatic = options.isStatic && hash === '';
  return { ...options, isStatic, lang: isStatic ? NO_OPTIONS.lang : options.lang };
}

type Pictured = Pick<EmbedChoice, 'subject' | 'frozenAt' | 'release'>;

/** A picture of the subject below the site's address. Of a view there is none: pictures are made with the site. */
export function picturePathOf({ subject, frozenAt, release }: Pictured, id: PictureId): string {
  return frozenAt === null ? readyPicturePath(subject, id, release) : `${stateOf(frozenAt)}${picturePath(subject, id)}`;
}

/** A route and a place have a page of their own; any other view is the map's. */
function pagePath({ subject, hash }: EmbedChoice): string {
  return hash === '' && subject.kind !== 'atlas' ? `${subject.kind}/${subject.id}/` : hashOf(hash);
}

function pictureNoteOf({ subject, hash }: EmbedChoice): string | null {
  return hash === '' ? null : PICTURE_IN_PLACE_OF_VIEW[subject.kind];
}

function stateOf(frozenAt: string | null): string {
  return frozenAt === null ? '' : releaseAddress(frozenAt);
}

function hashOf(hash: string): string {
  return hash === '' ? '' : `#${hash}`;
}
