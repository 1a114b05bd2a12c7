import { gaveWay, LINK_TOO_LONG, meansNothing } from '#words/links.ts';
import { HASH_FIELDS, type Known, shown } from './hash-fields.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

export type { Known } from './hash-fields.ts';

export interface Decoded {
  readonly view: View;
  /** One sentence for each part of the link that was left out, for the reader. */
  readonly ignored: readonly string[];
}

/** Longer links are cut: nothing we write comes near it. */
const MAX_LENGTH = 2000;

/** Parts that say the same thing in two ways: the later one counts. */
const RIVALS: Readonly<Record<string, string>> = { place: 'route' };

/** The view as a URL hash without its `#`; empty for the whole atlas. */
export function encodeView(view: View): string {
  return HASH_FIELDS.flatMap((field) => {
    const value = field.write(view);
    return value === null ? [] : `${field.key}=${value}`;
  }).join('&');
}

/** Never throws: any string gives the nearest view, and says what was ignored. */
export function decodeHash(hash: string, known: Known): Decoded {
  const ignored: string[] = [];
  const taken = new Map<string, string>();
  let view = DEFAULT_VIEW;
  if (hash.length > MAX_LENGTH) ignored.push(LINK_TOO_LONG);
  for (const part of hash.slice(0, MAX_LENGTH).split(/[#&]/)) {
    // WordPress adds "#?secret=…" to every address it frames, also to one that has a hash.
    if (part === '' || /^\?secret=\w*$/.test(part)) continue;
    const split = part.indexOf('=');
    const key = split < 0 ? part : part.slice(0, split);
    const field = HASH_FIELDS.find((each) => each.key === key);
    if (!field) {
      ignored.push(meansNothing(shown(readable(part))));
      continue;
    }
    const read = field.read(readable(split < 0 ? '' : part.slice(split + 1)), view, known);
    if (read.ignored) ignored.push(read.ignored);
    if (read.view === view) continue;
    const meaning = RIVALS[key] ?? key;
    const before = taken.get(meaning);
    if (before) ignored.push(gaveWay(shown(readable(before))));
    taken.set(meaning, part);
    view = read.view;
  }
  return { view, ignored };
}

/** Undoes percent encoding where it is one; a broken one is left as it stands. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
