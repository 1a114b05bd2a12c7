import { posix } from 'node:path';

/** Reads written pages as a browser or a machine would. Only for tests. */

/** The JSON-LD of a page, as it was before it was written into it. */
export function graphIn(html: string): readonly Record<string, unknown>[] {
  const [, text = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
}

export function idsIn(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => decoded(id));
}

/** A link inside the site: the file it leads to, and the anchor in it (empty for the top). */
export interface Target {
  readonly file: string;
  readonly anchor: string;
}

/** Where the links, style sheets and icons of a page lead that lie inside the site. `path` is the page's own. */
export function targetsIn(html: string, path: string): readonly Target[] {
  const folder = posix.dirname(path);
  return [...html.matchAll(/<(?:a|link)\b[^>]* href="([^"]*)"/g)]
    .map(([, href = '']) => decoded(href))
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const [, way = '', anchor = ''] = /^([^#]*)#?(.*)$/.exec(href) ?? [];
      if (way === '') return { file: path, anchor };
      const at = posix.join(folder, way);
      const file = way.endsWith('/') || at === '.' ? posix.join(at, 'index.html') : at;
      return { file, anchor };
    });
}

export function textAt(html: string, pattern: RegExp): string {
  return decoded(pattern.exec(html)?.[1] ?? '');
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
