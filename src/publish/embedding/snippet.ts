import { mapOf, OPEN_MAP_AND_EVIDENCE, SHOW_WHOLE_MAP } from '#words/snippets.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { NO_OPTIONS } from '../../core/view/embed-options.ts';
import { block, type Markup, tag } from './snippet-markup.ts';
import type { Embeddable } from './snippet-parts.ts';

/** Heights that are good without a script of ours in the page: in px, or four to three. */
export const FIXED_SIZES = ['400', '560', '4:3'] as const;
export type FixedSize = (typeof FIXED_SIZES)[number];

/**
 * The least that a frame needs. Scripts: the map. Popups, and out of the sandbox: sources and the full map open in a
 * tab of their own, which is a page like any other. Not `allow-same-origin`: nothing is stored, so nothing is missing.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The script that makes frames of elements: where it lies below the site's address, and what its bytes hash to. */
export interface LoaderFile {
  readonly path: string;
  readonly integrity: string;
}

/** A frame and who says so; it needs nothing else in the page. */
export function iframeSnippet(what: Embeddable, size: FixedSize): string {
  const frame = tag('iframe', {
    src: what.frame,
    title: frameTitle(what),
    width: '100%',
    // What counts where styles are taken out; 480 is what four to three is at the width of a column.
    height: size === '4:3' ? 480 : Number(size),
    style:
      size === '4:3'
        ? 'display:block;border:0;width:100%;height:auto;min-height:300px;aspect-ratio:4/3'
        : 'display:block;border:0;width:100%',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
  });
  return block('figure', { style: 'margin:0' }, frame, caption(what)).html;
}

/**
 * The element that the script turns into a frame, by default as high as it has to be. Until then, and wherever the
 * script or the frame is kept out, it is a picture and a link.
 */
export function scriptSnippet(
  what: Embeddable,
  loader: LoaderFile,
  site: string,
  heightPx: number | null = null,
): string {
  const { subject, hash, frozenAt, options } = what.choice;
  const script = tag('script', {
    async: '',
    src: `${site}${loader.path}`,
    integrity: loader.integrity,
    crossorigin: 'anonymous',
  });
  const element = tag(
    'dispatch-atlas',
    {
      id: elementId(subject),
      route: subject.kind === 'route' && hash === '' ? subject.id : null,
      place: subject.kind === 'place' && hash === '' ? subject.id : null,
      view: hash === '' ? null : hash,
      release: frozenAt,
      theme: options.theme === NO_OPTIONS.theme ? null : options.theme,
      lang: options.lang === NO_OPTIONS.lang ? null : options.lang,
      static: options.isStatic ? '' : null,
      height: heightPx,
      title: frameTitle(what),
    },
    linkedPicture(what, 'column'),
    ...(what.pictureNote === null ? [] : [tag('small', {}, what.pictureNote)]),
  );
  return `${script.html}\n${element.html}`;
}

/** For where neither scripts nor frames come through: a picture that leads to the map. */
export function pictureSnippet(what: Embeddable): string {
  return block('figure', {}, linkedPicture(what, 'column'), caption(what, what.pictureNote)).html;
}

/** For AMP pages, which have to load `amp-iframe` for it. */
export function ampSnippet(what: Embeddable): string {
  const { address } = what.picture('card');
  return block(
    'amp-iframe',
    {
      src: what.frame,
      title: frameTitle(what),
      width: 720,
      height: 560,
      layout: 'responsive',
      sandbox: SANDBOX,
      frameborder: 0,
      resizable: '',
    },
    tag('amp-img', { placeholder: '', layout: 'fill', src: address, alt: what.alt }),
    tag('div', { overflow: '', tabindex: 0, role: 'button', 'aria-label': SHOW_WHOLE_MAP }, SHOW_WHOLE_MAP),
  ).html;
}

/** Words of an article that light a route's arc in the map beside it; without scripts they lead to that map. */
export function linkedWords(words: string, route: string, subject: EmbedSubject): string {
  return tag('a', { href: `#${elementId(subject)}`, 'data-dispatch-route': route }, words).html;
}

/** What a frame is called for those who hear it. */
export function frameTitle({ title }: Pick<Embeddable, 'title'>): string {
  return mapOf({ title });
}

function linkedPicture(what: Embeddable, id: 'column'): Markup {
  const { address, widthPx, heightPx } = what.picture(id);
  // The picture has twice as many pixels as it is wide.
  const img = tag('img', {
    src: address,
    alt: what.alt,
    width: widthPx / 2,
    height: heightPx / 2,
    style: 'max-width:100%;height:auto',
  });
  return tag('a', { href: what.page }, img);
}

function caption({ sourceLine, page }: Embeddable, note: string | null = null): Markup {
  return tag(
    'figcaption',
    {},
    `${note === null ? '' : `${note} `}${sourceLine} `,
    tag('a', { href: page }, OPEN_MAP_AND_EVIDENCE),
  );
}

function elementId(subject: EmbedSubject): string {
  return subject.kind === 'atlas' ? 'dispatch-atlas' : `dispatch-atlas-${subject.kind}-${subject.id}`;
}
