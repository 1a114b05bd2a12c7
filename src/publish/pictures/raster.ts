import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import type { About } from './about.ts';
import { type Packing, pngWith } from './png.ts';

/** The fonts that pictures are set in, below `public/fonts/`. */
export const PICTURE_FONTS = ['inter-400.ttf', 'inter-600.ttf'] as const;

/** An SVG of ours as a PNG. With the project's own fonts alone, so that every machine makes the same of it. */
export async function pngOfSvg(svg: string, about: About, fontFiles: readonly string[]): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  return pngWith(image.pixels, { widthPx: image.width, heightPx: image.height }, about, densely);
}

/** At level 9 packing takes three times as long, for 1 % less. */
const densely: Packing = (bytes) => promisify(deflate)(bytes, { level: 8, memLevel: 9 });
