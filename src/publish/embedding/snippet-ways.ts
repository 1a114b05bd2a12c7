import {
  HOW_TO_USE_LINKED_WORDS,
  PASTE_THIS_ADDRESS,
  pictureLabel,
  pictureUse,
  WAY_NAMES,
  WHAT_AMP_NEEDS,
  WHAT_COMES_THROUGH_MAIL,
  whatPicturesHold,
  whatTheAddressCannotCarry,
  whatTheScriptMakes,
  whereIframesGo,
} from '#words/snippet-ways.ts';
import { encodeOptions } from '../../core/view/embed-options.ts';
import { PICTURES, readyPicturesOf } from '../../core/view/picture-address.ts';
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
  return text('iframe', iframeSnippet(what, fixed), [whereIframesGo({ fits: size === 'fits' })]);
}

function script(what: Embeddable, { loader, site, size }: WaysContext): EmbedWay {
  const heightPx = size === '400' || size === '560' ? Number(size) : null;
  return text('script', scriptSnippet(what, loader, site, heightPx), [whatTheScriptMakes({ fits: heightPx === null })]);
}

function link(what: Embeddable): EmbedWay {
  const { hash, options } = what.choice;
  const lost = whatTheAddressCannotCarry({
    view: hash !== '',
    options: encodeOptions({ ...options, release: null }) !== '',
  });
  return text('link', what.oembedPage, [PASTE_THIS_ADDRESS, ...(lost === null ? [] : [lost])]);
}

function pictures({ choice }: Embeddable): EmbedWay {
  const ready = new Set(readyPicturesOf(choice.subject).map(({ id }) => id));
  const files = PICTURES.map(({ id, widthPx, heightPx, mime }): EmbedFile => {
    const isReady = ready.has(id);
    const format = mime === 'image/png' ? 'PNG' : 'SVG';
    return {
      id,
      href: isReady ? picturePathOf(choice, id) : null,
      label: pictureLabel({ format, width: widthPx, height: heightPx }),
      use: pictureUse({ size: id, isReady }),
    };
  });
  const lead = [whatPicturesHold({ view: choice.hash !== '' })];
  return { id: 'pictures', name: WAY_NAMES.pictures, lead, text: null, files };
}

function newsletter(what: Embeddable): EmbedWay {
  return text('newsletter', pictureSnippet(what), [WHAT_COMES_THROUGH_MAIL]);
}

function amp(what: Embeddable): EmbedWay {
  return text('amp', ampSnippet(what), [WHAT_AMP_NEEDS]);
}

function words({ choice }: Embeddable, { routes }: WaysContext): EmbedWay {
  const lines = routes.map(({ id, title }) => linkedWords(title, id, choice.subject));
  return text('words', lines.join('\n'), [HOW_TO_USE_LINKED_WORDS]);
}

function text(id: keyof typeof WAY_NAMES, content: string, lead: readonly string[]): EmbedWay {
  return { id, name: WAY_NAMES[id], lead, text: content, files: [] };
}
