import type { EmbedSubject } from '../../src/core/view/embed-address.ts';
import { NO_OPTIONS } from '../../src/core/view/embed-options.ts';
import { FIXED_SIZES, iframeSnippet, SANDBOX } from '../../src/publish/embedding/snippet.ts';
import { embeddable } from '../../src/publish/embedding/snippet-parts.ts';

/** What the address of a host's page asks for. */
export interface Ask {
  /** The site's address, with a slash at its end. */
  readonly atlas: string;
  readonly query: URLSearchParams;
}

/** A page of somebody else's that holds an embed, with the headers they would send. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type MakePage = (ask: Ask) => HostPage | Promise<HostPage>;

/** `sandbox` null: the attribute is not there. */
export interface FrameOptions {
  readonly sandbox?: string | null;
  readonly more?: string;
}

/**
 * A frame as a host writes it: `?embed=embed/route/…/` says what is shown, `width` and `height` how large (100 % and
 * 560 where nothing is said).
 */
export function frame({ atlas, query }: Ask, { sandbox = SANDBOX, more = '' }: FrameOptions = {}): string {
  const width = query.get('width');
  const height = query.get('height') ?? '560';
  const attributes = [
    `src="${escaped(embedOf({ atlas, query }))}"`,
    'title="Reported flows of North Korean workers – map"',
    `width="${escaped(width ?? '100%')}" height="${escaped(height)}"`,
    'referrerpolicy="no-referrer"',
    sandbox === null ? '' : `sandbox="${sandbox}"`,
    more,
  ].filter(Boolean);
  return `<iframe ${attributes.join(' ')} style="border:0"></iframe>`;
}

/** What our own snippet gives an editor to paste, for `?embed=` and `?size=` (560 where nothing is said). */
export function snippet({ atlas, query }: Ask): string {
  const [, kind, id] = /^embed\/(?:(route|place)\/([a-z0-9-]+)\/)?$/.exec(query.get('embed') ?? 'embed/') ?? [];
  const subject = kind === undefined ? { kind: 'atlas' } : { kind, id };
  const choice = { subject: subject as EmbedSubject, hash: '', frozenAt: null, release: null, options: NO_OPTIONS };
  const words = { title: 'Reported flows', alt: 'A map of reported flows.', sourceLine: 'Source: Dispatch Atlas.' };
  const size = FIXED_SIZES.find((each) => each === query.get('size')) ?? '560';
  return iframeSnippet(embeddable(choice, words, atlas), size);
}

/** The address of the page to be embedded. */
function embedOf({ atlas, query }: Ask): string {
  return new URL(query.get('embed') ?? 'embed/', atlas).href;
}

interface Article {
  readonly head?: string;
  readonly content: string;
  readonly script?: string;
}

/** An article with enough text above and below to be scrolled; `content` is in the middle of its column. */
export function article({ head = '', content, script = '' }: Article): string {
  const text = (from: number): string =>
    Array.from({ length: 9 }, (_, index) => `<p>Paragraph ${from + index}. ${SENTENCES}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An article about something</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 17px/1.5 Georgia, serif; }
main { max-width: var(--column, 640px); margin: 0 auto; padding: 0 16px; }
figure { margin: 24px 0; }
</style>
${head}
</head>
<body>
<main>
<h1>An article about something</h1>
${text(1)}
${content}
${text(10)}
</main>
${script === '' ? '' : `<script>\n${script}\n</script>`}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const SENTENCES =
  'It is here so that there is text to be read around the map. It says nothing, and says it at some length, as ' +
  'paragraphs of articles go. A reader scrolls past it with a wheel or a finger, and should not notice that the ' +
  'thing in the middle came from somewhere else.';
