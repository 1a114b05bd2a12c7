import {
  noColumnToSortBy,
  noPlaceToLookAt,
  noSpanOfMonths,
  nothingToFilterBy,
  notInAtlas,
  noValueFor,
} from '#words/links.ts';
import { CLAIM_GROUPS } from '../model/claim-group.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import { DIRECTIONS, LANGUAGES, MEASURES, STATUSES } from '../model/vocabulary.ts';
import { decodeCamera, encodeCamera } from './camera-hash.ts';
import type { Filter } from './filter.ts';
import { DEFAULT_VIEW, type Focus, PANELS, SORT_COLUMNS, THEMES, type View, WIDTH_RULES } from './view.ts';

/** What a link may point at. */
export interface Known {
  /** Ids as a link or a host writes them, each with itself as an id that is known. */
  readonly routes: ReadonlyMap<string, RouteId>;
  readonly places: ReadonlyMap<string, PlaceId>;
  readonly sectors: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
}

/** One part of a link, `key=value`. */
export interface HashField {
  readonly key: string;
  /** Null where the view holds nothing that a link has to carry. */
  write(view: View): string | null;
  /** The view with the value in it, or a sentence for the reader on what was left out of it. */
  read(value: string, view: View, known: Known): { readonly view: View; readonly ignored?: string };
}

const WORDS_LENGTH = 120;
const SHOWN_LENGTH = 60;

/**
 * In the order in which they are written. Own table: URLSearchParams only splits and escapes; what a part means, and
 * the sentence on what was left out of it, no library of links can know.
 */
export const HASH_FIELDS: readonly HashField[] = [
  focus('route', routeIn),
  focus('place', placeIn),
  {
    key: 'at',
    write: (view) => (view.camera ? encodeCamera(view.camera) : null),
    read(value, view) {
      const camera = decodeCamera(value);
      return camera ? { view: { ...view, camera } } : refused(view, noPlaceToLookAt(shown(value)));
    },
  },
  list('show', 'groups', () => new Set(CLAIM_GROUPS)),
  list('from', 'origins', (known) => known.places),
  list('to', 'destinations', (known) => known.places),
  list('direction', 'directions', () => new Set(DIRECTIONS)),
  list('status', 'statuses', () => new Set(STATUSES)),
  list('measure', 'measures', () => new Set(MEASURES)),
  list('sector', 'sectors', (known) => known.sectors),
  list('sex', 'sexes', () => new Set(['women', 'men'])),
  list('agency', 'agencies', (known) => known.agencies),
  list('publisher', 'publishers', (known) => known.publishers),
  months('reported', 'reportedFrom', 'reportedTo'),
  months('period', 'periodFrom', 'periodTo'),
  {
    key: 'words',
    write: ({ filter }) => (filter.words === '' ? null : encodeURIComponent(readableWords(filter.words))),
    read: (value, view) => filtered(view, { words: readableWords(value) }),
  },
  flag(
    'articles',
    'two',
    (view) => view.filter.twoArticles,
    (view) => filtered(view, { twoArticles: true }).view,
  ),
  flag(
    'planned',
    'no',
    (view) => view.filter.withoutPlanned,
    (view) => filtered(view, { withoutPlanned: true }).view,
  ),
  choice(
    'width',
    WIDTH_RULES,
    (view) => view.widthRule,
    (view, widthRule) => ({ ...view, widthRule }),
  ),
  choice(
    'names',
    LANGUAGES,
    (view) => view.names,
    (view, names) => ({ ...view, names }),
  ),
  choice(
    'theme',
    THEMES,
    (view) => view.theme,
    (view, theme) => ({ ...view, theme }),
  ),
  flag(
    'globe',
    'yes',
    (view) => view.globe,
    (view) => ({ ...view, globe: true }),
  ),
  choice(
    'panel',
    PANELS,
    (view) => view.panel,
    (view, panel) => ({ ...view, panel }),
  ),
  {
    key: 'sort',
    write: ({ sort }) => (sort ? `${sort.column}${sort.descending ? '-down' : ''}` : null),
    read(value, view) {
      const column = SORT_COLUMNS.find((each) => value === each || value === `${each}-down`);
      if (!column) return refused(view, noColumnToSortBy(shown(value)));
      return { view: { ...view, sort: { column, descending: value.endsWith('-down') } } };
    },
  },
];

function focus(kind: 'route' | 'place', pick: (value: string, known: Known) => Focus | null): HashField {
  return {
    key: kind,
    write: (view) => (view.focus.kind === kind ? view.focus.id : null),
    read(value, view, known) {
      const picked = pick(value, known);
      if (picked === null) return refused(view, notInAtlas({ kind, value: shown(value) }));
      return { view: { ...view, focus: picked } };
    },
  };
}

function routeIn(value: string, { routes }: Known): Focus | null {
  const id = routes.get(value);
  return id === undefined ? null : { kind: 'route', id };
}

function placeIn(value: string, { places }: Known): Focus | null {
  const id = places.get(value);
  return id === undefined ? null : { kind: 'place', id };
}

/** Values joined by commas; unknown ones are left out, the others count. */
function list(key: string, field: ListField, allowed: (known: Known) => { has(id: string): boolean }): HashField {
  return {
    key,
    write: ({ filter }) => (filter[field].length === 0 ? null : filter[field].join(',')),
    read(value, view, known) {
      const asked = [...new Set(value.split(',').filter((each) => each !== ''))];
      const good = asked.filter((each) => allowed(known).has(each));
      const bad = asked.filter((each) => !allowed(known).has(each));
      const next = filtered(view, { [field]: good }).view;
      return bad.length === 0
        ? { view: next }
        : refused(next, nothingToFilterBy({ key, value: shown(bad.join(', ')) }));
    },
  };
}

/** `2024-10..2025-12`; either end may be open. */
function months(key: string, first: MonthField, last: MonthField): HashField {
  return {
    key,
    write: ({ filter }) => (filter[first] || filter[last] ? `${filter[first] ?? ''}..${filter[last] ?? ''}` : null),
    read(value, view) {
      const match = /^(\d{4}-(?:0[1-9]|1[0-2]))?\.\.(\d{4}-(?:0[1-9]|1[0-2]))?$/.exec(value);
      const [, from = null, to = null] = match ?? [];
      if (!match || (from && to && from > to)) return refused(view, noSpanOfMonths(shown(value)));
      return filtered(view, { [first]: from, [last]: to });
    },
  };
}

type MonthField = 'reportedFrom' | 'reportedTo' | 'periodFrom' | 'periodTo';

type ListField = {
  [Key in keyof Filter]: Filter[Key] extends readonly unknown[] ? Key : never;
}[keyof Filter];

function choice<Value extends string>(
  key: string,
  values: readonly Value[],
  get: (view: View) => Value,
  set: (view: View, value: Value) => View,
): HashField {
  return {
    key,
    write: (view) => (get(view) === get(DEFAULT_VIEW) ? null : get(view)),
    read(value, view) {
      const chosen = values.find((each) => each === value);
      return chosen ? { view: set(view, chosen) } : refused(view, noValueFor({ key, value: shown(value) }));
    },
  };
}

function flag(key: string, on: string, get: (view: View) => boolean, set: (view: View) => View): HashField {
  return {
    key,
    write: (view) => (get(view) ? on : null),
    read: (value, view) =>
      value === on ? { view: set(view) } : refused(view, noValueFor({ key, value: shown(value) })),
  };
}

function filtered(view: View, change: Partial<Filter>): { view: View } {
  return { view: { ...view, filter: { ...view.filter, ...change } } };
}

function refused(view: View, ignored: string): { view: View; ignored: string } {
  return { view, ignored };
}

/** Cut to what a link carries; half of a character, which no link can be written of, is left out. */
function readableWords(words: string): string {
  return words.slice(0, WORDS_LENGTH).replace(/\p{Surrogate}/gu, '');
}

/** As much of a value as a notice can show. */
export function shown(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
