import { create, type Font } from 'fontkit';

/** What layout needs of a font, in em. */
export interface Metrics {
  readonly ascent: number;
  /** Below the baseline, positive. */
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width of one character, or null where the font has no glyph for it. Kerning is not in it. */
  readonly advance: (character: string) => number | null;
}

/** Name ids of the OpenType specification that the fonts of the project keep, by what fontkit calls them. */
export const NAME_IDS = {
  copyright: 0,
  fontFamily: 1,
  fontSubfamily: 2,
  uniqueSubfamily: 3,
  fullName: 4,
  version: 5,
  postscriptName: 6,
  license: 13,
  licenseURL: 14,
} as const;

/**
 * Reads a TrueType, OpenType, WOFF or WOFF2 file.
 * @throws if it is none of them, or a collection
 */
export function readMetrics(file: Uint8Array): Metrics {
  const font = fontOf(file);
  const { ascent, descent, lineGap, unitsPerEm } = font;
  return {
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
    lineGap: lineGap / unitsPerEm,
    advance: (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!font.hasGlyphForCodePoint(codePoint)) return null;
      return font.glyphForCodePoint(codePoint).advanceWidth / unitsPerEm;
    },
  };
}

/**
 * The English texts of the name table by name id, of those in `NAME_IDS`.
 * @throws as `readMetrics`
 */
export function readNames(file: Uint8Array): ReadonlyMap<number, string> {
  const font = fontOf(file);
  return new Map(
    Object.entries(NAME_IDS).flatMap(([key, id]) => {
      const text = font.getName(key, 'en');
      return text === null ? [] : [[id, text] as const];
    }),
  );
}

function fontOf(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if ('fonts' in font) throw new Error('a collection of fonts, where one font is wanted');
  return font;
}
