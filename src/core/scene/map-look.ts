import type { Direction } from '../model/vocabulary.ts';
import type { Palette } from './palette.ts';
import type { PlaceMark } from './scene.ts';

/**
 * How the map is inked, whoever draws it: the style sheet of the page (`render/svg/map-css.ts`), pictures without one
 * (`publish/pack/ink.ts`) and the live map (`render/map/style.ts`, `arc-fragment.ts`) are made of these tables. Widths,
 * dashes and sizes of letters are px of the picture, opacities 0 to 1. Colours are in `palette.ts`, the patterns that
 * tell a status in `pattern.ts`.
 */

/** A colour by its name in the palette; `hue` is that of the arc of which the element is part. */
export type InkColour = keyof Omit<Palette, 'direction'> | Direction | 'hue' | 'none';

/** How one kind of element is inked. What is left out is as the element has it. */
export interface Ink {
  readonly fill?: InkColour;
  readonly fillOpacity?: number;
  readonly stroke?: InkColour;
  readonly strokeOpacity?: number;
  readonly strokePx?: number;
  readonly dashPx?: readonly [inkPx: number, gapPx: number];
}

const LINE_PX = 0.8;

/** The basemap. Lines are as thin at every scale. */
export const BASEMAP = {
  land: { fill: 'land', stroke: 'coast', strokePx: LINE_PX },
  /** Countries that a drawn claim names. */
  named: { fill: 'landNamed', stroke: 'coast', strokePx: LINE_PX },
  /** The DPRK. */
  origin: { fill: 'landOrigin', stroke: 'coast', strokePx: LINE_PX },
  /** Provinces. */
  inner: { fill: 'none', stroke: 'border', strokePx: LINE_PX },
  border: { fill: 'none', stroke: 'border', strokePx: LINE_PX },
  /** Ceasefire lines and disputed boundaries. */
  dashed: { fill: 'none', stroke: 'border', strokePx: LINE_PX, dashPx: [3, 3] },
} as const satisfies Readonly<Record<string, Ink>>;

/** Over countries that are named only as part of a region: strokes that run diagonally, so far apart. */
export const HATCH = { stroke: 'hatch', strokePx: 1, apartPx: 7 } as const satisfies Ink & { apartPx: number };

/** The strokes of an arc; their dashes and most of their widths are the arc's own. */
export const ARC = {
  casing: { stroke: 'halo' },
  edge: { stroke: 'hue' },
  fill: { fill: 'hue' },
  /** Where the lower figure of a range ends. */
  innerEdge: { stroke: 'hue', strokeOpacity: 0.55 },
  /** The same on a band that is nearly solid. */
  innerEdgeOnSolid: { stroke: 'halo' },
} as const satisfies Readonly<Record<string, Ink>>;

/** The course of an arc that is one of too many to be drawn in full. */
export const HAIRLINE = { stroke: 'hue', strokeOpacity: 0.6, strokePx: 0.7 } as const satisfies Ink;

/** How far an arc's casing, which keeps it apart from what lies under it, stands out on either side. */
export const CASING_PX = 1.3;

export const INNER_EDGE_PX = 0.8;

/** How opaque the band of a range's lower figure is, of the opacity of the band around it: times, and more. */
export const INNER_FILL = { times: 2.2, more: 0.12 } as const;

/** How opaque is what the reader has not picked while something else is. */
export const FAINT_OPACITY = 0.22;

const PLAIN_MARK = { fill: 'page', stroke: 'text', strokePx: 1.4 } as const;

export const MARKS = {
  end: PLAIN_MARK,
  station: PLAIN_MARK,
  dock: { fill: 'sea', stroke: 'text', strokePx: 2, dashPx: [2.2, 2] },
  area: { fill: 'text', fillOpacity: 0.14, stroke: 'none' },
  example: { ...PLAIN_MARK, dashPx: [1.6, 1.4] },
  fork: { fill: 'dispatch', stroke: 'none' },
  stock: { ...PLAIN_MARK, stroke: 'stock' },
  defection: { fill: 'defection', stroke: 'page', strokePx: 1.2 },
} as const satisfies Readonly<Record<PlaceMark['kind'], Ink>>;

/** From a place to its name, where it stands far off. */
export const LEADER = { stroke: 'textSoft', strokePx: 0.8 } as const satisfies Ink;

/** Letters, and the halo that they stand in: on an arc it is thinner. */
export const LABELS = { fill: 'text', halo: 'halo', haloPx: 3, haloOnArcPx: 2 } as const;

export const NAME = { sizePx: 13, weight: 600 } as const;
export const FIGURE = { sizePx: 12, weight: 400 } as const;
