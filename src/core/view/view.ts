import type { Camera } from '../geometry/camera.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import type { Language } from '../model/vocabulary.ts';
import { type Filter, NO_FILTER } from './filter.ts';

/** What the reader has picked. */
export type Focus =
  | { readonly kind: 'all' }
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'place'; readonly id: PlaceId };

/** What an arc's width means. One control changes it, and it is named wherever a width is shown. */
export const WIDTH_RULES = ['largest', 'latest', 'lowest', 'highest', 'claims'] as const;
export type WidthRule = (typeof WIDTH_RULES)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What stands beside the map. */
export const PANELS = ['list', 'table', 'matrix'] as const;
export type Panel = (typeof PANELS)[number];

/** Columns of the table of claims. */
export const SORT_COLUMNS = [
  'route',
  'figure',
  'measure',
  'status',
  'period',
  'published',
  'source',
  'sector',
] as const;

export interface Sort {
  readonly column: (typeof SORT_COLUMNS)[number];
  readonly descending: boolean;
}

/** All that a link carries. What is under the pointer, open or loading is not in it. */
export interface View {
  readonly focus: Focus;
  /** Null until the reader has moved the map, or once they let it go: it then goes to what is asked for. */
  readonly camera: Camera | null;
  readonly filter: Filter;
  readonly widthRule: WidthRule;
  /** The language of names on the map; the page is in English. */
  readonly names: Language;
  readonly theme: ThemeChoice;
  readonly globe: boolean;
  readonly panel: Panel;
  /** Null: the order of the records. */
  readonly sort: Sort | null;
}

export const DEFAULT_VIEW: View = {
  focus: { kind: 'all' },
  camera: null,
  filter: NO_FILTER,
  widthRule: 'largest',
  names: 'en',
  theme: 'auto',
  globe: false,
  panel: 'list',
  sort: null,
};
