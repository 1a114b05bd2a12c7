import { clampHeight } from './height-guard.ts';

/** What the attributes of an element ask for. */
export interface LoaderOptions {
  /** The address of the page to be framed; null where nothing can be shown. */
  readonly frame: string | null;
  /** The atlas's own page on the same subject, for a tab of its own; null where no address is known. */
  readonly page: string | null;
  /** The height of the frame where it is not to follow its content. */
  readonly fixedPx: number | null;
  /** Whether it is no more than a picture. */
  readonly isStatic: boolean;
  /** For the editor, one sentence each. */
  readonly problems: readonly string[];
}

/** What the element is called. */
export const TAG = 'dispatch-atlas';

/** What is looked at, and looked at again when it changes. */
export const ATTRIBUTES = ['route', 'place', 'view', 'release', 'theme', 'lang', 'static', 'height', 'title'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Of routes, places and releases. */
const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;
/** Whatever the hash of a view may hold, and nothing that could end it. */
const VIEW = /^[\w%=&.,~:+*@/!()'-]{0,2000}$/;
const HEIGHT = /^(\d{1,5})(?:px)?$/;

export const THEMES: readonly string[] = ['auto', 'light', 'dark'];
export const LANGUAGES: readonly string[] = ['en', 'ko', 'zh-Hans', 'ru', 'ja'];

/**
 * Never throws. A value of those that say what is shown (route, place, view, release) has to be understood, or nothing
 * is shown; of those that say how, it is left out. `folder` is where the embedded pages lie; null where nobody knows.
 */
export function loaderOptionsOf(read: (name: Attribute) => string | null, folder: string | null): LoaderOptions {
  const problems: string[] = [];
  let isWhole = true;
  const subject = (name: Attribute, pattern: RegExp): string | null => {
    const value = read(name)?.trim().replace(/^#/, '') ?? null;
    if (value === null || pattern.test(value)) return value;
    isWhole = false;
    problems.push(`${quoted(value)} is no ${name}, so no map is shown.`);
    return null;
  };
  const choice = (name: Attribute, values: readonly string[]): string | null => {
    const value = read(name)?.trim() ?? null;
    if (value === null || values.includes(value)) return value;
    problems.push(`${quoted(value)} is no ${name}; there are ${values.join(', ')}.`);
    return null;
  };

  const [route, place] = [subject('route', ID), subject('place', ID)];
  const [view, release] = [subject('view', VIEW), subject('release', ID)];
  if (route && place) problems.push('The place is left out: there is a route.');
  const theme = choice('theme', THEMES);
  const lang = choice('lang', LANGUAGES);
  const isStatic = !/^(?:0|false)$/.test(read('static') ?? '0');
  const height = HEIGHT.exec(read('height')?.trim() ?? '0');
  if (!height) problems.push('The height is no number of px.');
  const heightPx = Number(height?.[1] ?? 0);
  if (folder === null) problems.push('The script has to be loaded under its own name.');

  const way = route ? `route/${route}/` : place ? `place/${place}/` : '';
  const query = [
    theme && theme !== 'auto' ? `theme=${theme}` : '',
    lang && lang !== 'en' ? `lang=${lang}` : '',
    isStatic ? 'static=1' : '',
  ].filter(Boolean);
  const rest = `${query.length > 0 ? `?${query.join('&')}` : ''}${view ? `#${view}` : ''}`;
  const frame = `${release ? `../release/${release}/embed/` : ''}${way}${rest}`;
  const page = view ? `../#${view}` : `../${way}`;
  return {
    frame: folder !== null && isWhole ? absolute(frame, folder) : null,
    page: folder === null ? null : absolute(isWhole ? page : '../', folder),
    fixedPx: heightPx > 0 ? clampHeight(heightPx) : null,
    isStatic,
    problems,
  };
}

function absolute(way: string, folder: string): string | null {
  try {
    return new URL(way, folder).href;
  } catch {
    return null;
  }
}

function quoted(value: string): string {
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}
