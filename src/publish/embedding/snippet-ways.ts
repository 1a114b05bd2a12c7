import { PICTURES, type PictureId } from '../../core/view/embed-address.ts';
import { encodeOptions } from '../../core/view/embed-options.ts';
import type { EmbedFile, EmbedSize, EmbedWay } from '../../ui/embed-panel-settings.ts';
import {
  ampSnippet,
  type FixedSize,
  iframeSnippet,
  type LoaderFile,
  linkedWords,
  pictureSnippet,
  scriptSnippet,
} from './snippet.ts';
import { type Embeddable, picturePathOf } from './snippet-parts.ts';

/** What the ways in need to know beside what is embedded. */
export interface WaysContext {
  readonly size: EmbedSize;
  readonly loader: LoaderFile;
  /** The site's address, absolute. */
  readonly site: string;
  /** What words of the article can be linked to. */
  readonly routes: readonly { readonly id: string; readonly title: string }[];
}

/** Every way into somebody else's page, with what has to be known of each. */
export function waysOf(what: Embeddable, context: WaysContext): readonly EmbedWay[] {
  return [
    iframe(what, context),
    script(what, context),
    link(what),
    pictures(what),
    newsletter(what),
    amp(what),
    words(what, context),
  ];
}

function iframe(what: Embeddable, { size }: WaysContext): EmbedWay {
  const fixed: FixedSize = size === 'fits' ? '560' : size;
  return text('iframe', 'Iframe', iframeSnippet(what, fixed), [
    `For any system that takes HTML. It needs no script in your page.${size === 'fits' ? ' A frame alone cannot fit itself, so this one is 560 px high.' : ''}`,
  ]);
}

function script(what: Embeddable, { loader, site, size }: WaysContext): EmbedWay {
  const heightPx = size === '400' || size === '560' ? Number(size) : null;
  return text('script', 'Script', scriptSnippet(what, loader, site, heightPx), [
    `A picture with a link, which becomes the map where scripts run${heightPx === null ? ' and is as high as it has to be' : ''}. The script is pinned by its hash and never changes.`,
  ]);
}

function link(what: Embeddable): EmbedWay {
  const { hash, options } = what.choice;
  const lost = [
    hash === '' ? '' : 'An address for these systems cannot carry this view: they will show its subject as it is.',
    encodeOptions({ ...options, release: null }) === '' ? '' : 'Nor can it carry colours, language or a still map.',
  ].filter(Boolean);
  return text('link', 'WordPress, Ghost', what.oembedPage, [
    'Paste this address on a line of its own. The system asks the page how it is embedded (oEmbed); others make a card of it.',
    ...(lost.length === 0 ? [] : [lost.join(' ').replace(/^Nor can it/, 'The address cannot')]),
  ]);
}

const USES: Readonly<Record<PictureId, string>> = {
  card: 'for cards and previews',
  column: 'for columns and newsletters, at twice 728',
  square: 'for posts',
  vector: 'to print at any size',
};

function pictures({ choice }: Embeddable): EmbedWay {
  const files = PICTURES.map(({ id, widthPx, heightPx, mime }): EmbedFile => {
    const format = mime === 'image/png' ? 'PNG' : 'SVG';
    return { href: picturePathOf(choice, id), label: `${format}, ${widthPx} × ${heightPx}`, use: USES[id] };
  });
  const lead = 'Source, date and link stand in each picture and in its metadata.';
  const ofSubject = choice.hash === '' ? '' : ' They show the subject as it is, not this view.';
  return { id: 'pictures', name: 'Pictures', lead: [lead + ofSubject], text: null, files };
}

function newsletter(what: Embeddable): EmbedWay {
  return text('newsletter', 'Newsletter, RSS', pictureSnippet(what), [
    'Mail programs and feed readers take out frames and scripts. A picture that leads to the map comes through.',
  ]);
}

function amp(what: Embeddable): EmbedWay {
  return text('amp', 'AMP', ampSnippet(what), ['Your page has to load AMP’s own amp-iframe component.']);
}

function words({ choice }: Embeddable, { routes }: WaysContext): EmbedWay {
  const lines = routes.map(({ id, title }) => linkedWords(title, id, choice.subject));
  return text('words', 'Words', lines.join('\n'), [
    'Links for words of your article, beside the script. Pointing at them lights the route in the map, a click opens it. Put your own words between the tags.',
  ]);
}

function text(id: string, name: string, content: string, lead: readonly string[]): EmbedWay {
  return { id, name, lead, text: content, files: [] };
}
