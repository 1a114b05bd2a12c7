import type { Page } from '@playwright/test';

/** Where ink lies in a picture: for each pixel by how much of 255 it is darker than the ground. */
export interface Ink {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly at: Uint8Array;
}

/** How far the ink of one picture is from that of another, in px. */
export interface Distances {
  readonly pixels: number;
  /** Share of the pixels, 0 to 1, that have ink of the other picture within 1.5 px. */
  readonly near: number;
  readonly median: number;
  readonly worst: number;
}

/**
 * What is inked beyond doubt in one picture has to have at least some ink in the other: renderers differ in how they
 * smooth an edge. Both are more than the tint that fills a planned band.
 */
const FIRM = 60;
const SOME = 36;
const NEAR_PX = 1.5;
const SEARCH_PX = 12;

/** The ink of a PNG: by how much it darkens the same picture without it. Decoded by the browser. */
export async function inkOf(page: Page, inked: Buffer, bare: Buffer): Promise<Ink> {
  const { widthPx, heightPx, bytes } = await page.evaluate(
    async ([first, second]) => {
      const read = async (png: string) => {
        const blob = new Blob([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))], {
          type: 'image/png',
        });
        const image = await createImageBitmap(blob);
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await read(first), await read(second)];
      const luminance = (data: Uint8ClampedArray, at: number) =>
        0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
      let bytes = '';
      for (let at = 0; at < a.data.length; at += 4) {
        bytes += String.fromCharCode(Math.max(0, Math.round(luminance(b.data, at) - luminance(a.data, at))));
      }
      return { widthPx: a.width, heightPx: a.height, bytes: btoa(bytes) };
    },
    [inked.toString('base64'), bare.toString('base64')] as const,
  );
  return { widthPx, heightPx, at: Buffer.from(bytes, 'base64') };
}

/** For every inked pixel of `from` that is `within`: how far it is to the nearest one of `to`. */
export function distances(from: Ink, to: Ink, within: (x: number, y: number) => boolean = () => true): Distances {
  const found: number[] = [];
  for (let y = 0; y < from.heightPx; y += 1) {
    for (let x = 0; x < from.widthPx; x += 1) {
      if ((from.at[y * from.widthPx + x] ?? 0) >= FIRM && within(x, y)) found.push(nearest(to, x, y));
    }
  }
  found.sort((a, b) => a - b);
  return {
    pixels: found.length,
    near: found.filter((distance) => distance <= NEAR_PX).length / Math.max(1, found.length),
    median: found[Math.floor(found.length / 2)] ?? Number.POSITIVE_INFINITY,
    worst: found.at(-1) ?? Number.POSITIVE_INFINITY,
  };
}

function nearest(ink: Ink, x: number, y: number): number {
  let best = SEARCH_PX + 1;
  for (let ring = 0; ring <= SEARCH_PX && ring < best; ring += 1) {
    for (let dy = -ring; dy <= ring; dy += 1) {
      for (let dx = -ring; dx <= ring; dx += Math.abs(dy) === ring ? 1 : 2 * ring) {
        const [atX, atY] = [x + dx, y + dy];
        if (atX < 0 || atY < 0 || atX >= ink.widthPx || atY >= ink.heightPx) continue;
        if ((ink.at[atY * ink.widthPx + atX] ?? 0) >= SOME) best = Math.min(best, Math.hypot(dx, dy));
      }
    }
  }
  return best;
}
