import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { frameTitle } from './snippet.ts';
import { tag } from './snippet-markup.ts';
import { type Embeddable, type EmbedPicture, type EmbedWords, embeddable } from './snippet-parts.ts';

/** An answer to "how do I embed this page?" as oEmbed 1.0 has it. One file for all who ask: what they add is ignored. */
export type Oembed = OembedRich | OembedLink;

interface OembedCommon {
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

export interface OembedRich extends OembedCommon {
  readonly type: 'rich';
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** A page of text: systems make a card of it. */
export interface OembedLink extends OembedCommon {
  readonly type: 'link';
}

/** Who provides it; `address` is the site's and ends in "/"; `release` is the newest, null for a draft. */
export interface Provider {
  readonly name: string;
  readonly publisher: string;
  readonly address: string;
  readonly release: string | null;
}

/** px; a column of text, and a height at which the atlas is good at any width. */
const FRAME = { width: 720, height: 560 };

const DAY = 86_400;
const YEAR = 365 * DAY;

/** The map of a subject as one bare frame: systems that do not know the provider keep nothing else. */
export function richOembed(
  subject: EmbedSubject,
  words: EmbedWords,
  provider: Provider,
  frozenAt: string | null = null,
): OembedRich {
  const what = asItIs(subject, words, provider, frozenAt);
  const html = tag('iframe', { src: what.frame, ...FRAME, frameborder: 0, title: frameTitle(what) }).html;
  return { ...common(words.title, what, provider, frozenAt === null ? DAY : YEAR), type: 'rich', html, ...FRAME };
}

/** A page that is no map, with the picture of the whole atlas. */
export function linkOembed(title: string, atlas: EmbedWords, provider: Provider): OembedLink {
  const what = asItIs({ kind: 'atlas' }, atlas, provider, null);
  return { ...common(title, what, provider, DAY), type: 'link' };
}

function asItIs(
  subject: EmbedSubject,
  words: EmbedWords,
  { address, release }: Provider,
  frozenAt: string | null,
): Embeddable {
  const options = { theme: 'auto', lang: 'en', isStatic: false } as const;
  return embeddable({ subject, hash: '', frozenAt, release, options }, words, address);
}

function common(title: string, what: Embeddable, provider: Provider, cacheAge: number): OembedCommon {
  const thumbnail: EmbedPicture = what.picture('card');
  return {
    version: '1.0',
    title,
    author_name: provider.publisher,
    author_url: provider.address,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: cacheAge,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.widthPx,
    thumbnail_height: thumbnail.heightPx,
  };
}
