import type { Page } from '@playwright/test';

/** A picture as the browser decodes it: four bytes a pixel, red first. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly at: Uint8Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { widthPx, heightPx, bytes } = await page.evaluate(async (png) => {
    const blob = new Blob([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))], { type: 'image/png' });
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let bytes = '';
    for (let at = 0; at < data.length; at += 8192) bytes += String.fromCharCode(...data.subarray(at, at + 8192));
    return { widthPx: image.width, heightPx: image.height, bytes: btoa(bytes) };
  }, png.toString('base64'));
  return { widthPx, heightPx, at: Buffer.from(bytes, 'base64') };
}

export function colourAt({ widthPx, at }: Pixels, x: number, y: number): Colour {
  const index = 4 * (y * widthPx + x);
  return [at[index] ?? 0, at[index + 1] ?? 0, at[index + 2] ?? 0];
}

/** `#0e5b7c` */
export function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Whether two colours are the same but for what an encoder or a blend rounds. */
export function isNear(a: Colour, b: Colour, by = 6): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= by);
}

/** Contrast of two colours by WCAG 2, 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How many pixels of two pictures of one size differ. */
export function differing(a: Pixels, b: Pixels, by = 24): number {
  let count = 0;
  for (let y = 0; y < a.heightPx; y += 1) {
    for (let x = 0; x < a.widthPx; x += 1) if (!isNear(colourAt(a, x, y), colourAt(b, x, y), by)) count += 1;
  }
  return count;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
