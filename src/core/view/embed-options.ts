import { noValueFor } from '#words/links.ts';
import { LANGUAGES, type Language } from '../model/vocabulary.ts';

/** What the query of an embed's address asks for. The view itself is in the hash. */
export interface EmbedOptions {
  readonly theme: 'auto' | 'light' | 'dark';
  /** The language of names on the map. */
  readonly lang: Language;
  /** Only the static map: nothing that draws is loaded, whatever the reader does. */
  readonly isStatic: boolean;
  /** The release to be shown for good; null follows. */
  readonly release: string | null;
}

export const NO_OPTIONS: EmbedOptions = { theme: 'auto', lang: 'en', isStatic: false, release: null };

const EMBED_THEMES = ['auto', 'light', 'dark'] as const;

/** The query of an address, with its "?"; "" where nothing is asked for. */
export function encodeOptions({ theme, lang, isStatic, release }: EmbedOptions): string {
  const parts = [
    theme === NO_OPTIONS.theme ? '' : `theme=${theme}`,
    lang === NO_OPTIONS.lang ? '' : `lang=${lang}`,
    isStatic ? 'static=1' : '',
    release === null ? '' : `release=${release}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * Never throws: what is not understood is left out and named. Keys of others (`maxwidth`, `utm_source`) are let be.
 */
export function decodeOptions(
  search: string,
  releases: ReadonlySet<string>,
): { readonly options: EmbedOptions; readonly ignored: readonly string[] } {
  const query = new URLSearchParams(search.slice(0, 2000));
  const ignored: string[] = [];
  const choice = <Value extends string>(key: string, values: Iterable<Value>, without: Value | null) => {
    const asked = query.get(key);
    if (asked === null) return without;
    const found = [...values].find((value) => value === asked);
    if (found === undefined) ignored.push(noValueFor({ key, value: shortened(asked) }));
    return found ?? without;
  };
  const options: EmbedOptions = {
    theme: choice('theme', EMBED_THEMES, NO_OPTIONS.theme) ?? NO_OPTIONS.theme,
    lang: choice('lang', LANGUAGES, NO_OPTIONS.lang) ?? NO_OPTIONS.lang,
    isStatic: choice('static', ['1', '0'], '0') === '1',
    release: choice('release', releases, null),
  };
  return { options, ignored };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
