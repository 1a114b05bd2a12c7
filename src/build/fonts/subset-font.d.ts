/** The part of subset-font that the fonts' script uses; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** OpenType tags; all features where left out. */
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
