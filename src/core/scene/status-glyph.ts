import type { ClaimGroup } from '../model/claim-group.ts';
import type { Direction, Status } from '../model/vocabulary.ts';

/** A small sign for how far people are said to have got: a circle that fills, and two that are no way. */
export const GLYPHS = ['empty', 'quarter', 'half', 'full', 'crossed', 'diamond', 'square'] as const;
export type Glyph = (typeof GLYPHS)[number];

/** Paths of SVG in a box of 16 px. They differ in shape alone: in grey, and in colours of the device, all are told apart. */
export interface GlyphShape {
  /** Drawn as a line of 2 px. */
  readonly line: string;
  /** Filled; empty for what is hollow. */
  readonly ink: string;
}

export const GLYPH_BOX_PX = 16;
export const GLYPH_LINE_PX = 2;

const CIRCLE = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z';
const DIAMOND = 'M8 2 14 8 8 14 2 8z';

export const GLYPH_SHAPES: Readonly<Record<Glyph, GlyphShape>> = {
  empty: { line: CIRCLE, ink: '' },
  quarter: { line: CIRCLE, ink: 'M8 8V2a6 6 0 0 1 6 6z' },
  half: { line: CIRCLE, ink: 'M8 2a6 6 0 0 1 0 12z' },
  full: { line: CIRCLE, ink: CIRCLE },
  crossed: { line: `${CIRCLE}M3.8 12.2 12.2 3.8`, ink: '' },
  diamond: { line: DIAMOND, ink: DIAMOND },
  square: { line: 'M3 3h10v10H3z', ink: '' },
};

const OF_STATUS: Readonly<Record<Status, Glyph>> = {
  planned: 'empty',
  selecting: 'quarter',
  chosen: 'quarter',
  under_way: 'half',
  completed: 'full',
  not_realised: 'crossed',
};

/** Whoever fled, or is there already, is on no way of which a part could lie behind them. */
export function glyphOf(direction: Direction, status: Status): Glyph {
  if (direction === 'defection') return 'diamond';
  return direction === 'stock' ? 'square' : OF_STATUS[status];
}

/** The sign of a whole group: that of those in it who have got least far. */
export const GROUP_GLYPHS: Readonly<Record<ClaimGroup, { readonly direction: Direction; readonly glyph: Glyph }>> = {
  planned: { direction: 'dispatch', glyph: 'empty' },
  under_way: { direction: 'dispatch', glyph: 'half' },
  arrived: { direction: 'dispatch', glyph: 'full' },
  dropped: { direction: 'dispatch', glyph: 'crossed' },
  back: { direction: 'repatriation', glyph: 'empty' },
  fled: { direction: 'defection', glyph: 'diamond' },
  there: { direction: 'stock', glyph: 'square' },
};
