import type { Page } from '@playwright/test';
import type { Frame } from '../src/core/geometry/camera.ts';

/**
 * Where ink lies in a picture: for each pixel by how much of 255 it stands out from the ground, darker or, where the
 * ground is dark, lighter.
 */
export interface Ink extends Frame {
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

/** Of 255: from which depth on ink is looked for in the other picture, and what is enough to find there. */
export interface Depth {
  readonly firm: number;
  readonly some: number;
}

/**
 * What is inked beyond doubt in one picture has to have at least some ink in the other: renderers differ in how they
 * smooth an edge. Both are more than the tint that fills a planned band.
 */
export const PLAIN: Depth = { firm: 60, some: 36 };
/** For arcs that are faint because another is picked: a fifth of that. Takes in the tint of bands as well. */
export const FAINT: Depth = { firm: 12, some: 7 };
const NEAR_PX = 1.5;
const SEARCH_PX = 12;

/**
 * The ink of a PNG: by how much it darkens, or on a dark ground lightens, the same picture without it. Decoded by the
 * browser.
 */
export async function inkOf(page: Page, inked: Buffer, bare: Buffer, ground: 'light' | 'dark' = 'light'): Promise<Ink> {
  const { widthPx, heightPx, bytes } = await page.evaluate(
    async ([first, second, sign]) => {
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
        bytes += String.fromCharCode(Math.max(0, Math.round(sign * (luminance(b.data, at) - luminance(a.data, at)))));
      }
      return { widthPx: a.width, heightPx: a.height, bytes: btoa(bytes) };
    },
    [inked.toString('base64'), bare.toString('base64'), ground === 'light' ? 1 : -1] as const,
  );
  return { widthPx, heightPx, at: Buffer.from(bytes, 'base64') };
}

interface InkMeasure {
  readonly within?: (x: number, y: number) => boolean;
  readonly depth?: Depth;
}

/** For every inked pixel of `from` that is `within`: how far it is to the nearest one of `to`. */
export function distances(from: Ink, to: Ink, { within = () => true, depth = PLAIN }: InkMeasure = {}): Distances {
  const found: number[] = [];
  for (let y = 0; y < from.heightPx; y += 1) {
    for (let x = 0; x < from.widthPx; x += 1) {
      if ((from.at[y * from.widthPx + x] ?? 0) >= depth.firm && within(x, y)) {
        found.push(nearest(to, x, y, depth.some));
      }
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

/** The part of a picture that another picture takes up in it. */
export function cutOut({ widthPx, at }: Ink, [left, top]: readonly [number, number], size: Frame): Ink {
  const rows = Array.from({ length: size.heightPx }, (_, y) => {
    const start = (top + y) * widthPx + left;
    return at.subarray(start, start + size.widthPx);
  });
  return { ...size, at: Buffer.concat(rows) };
}

/** The same ink moved to the right. */
export function shifted(ink: Ink, byPx: number): Ink {
  return { ...ink, at: ink.at.map((_, index) => ink.at[index - byPx] ?? 0) };
}

function nearest(ink: Ink, x: number, y: number, some: number): number {
  let best = SEARCH_PX + 1;
  for (let ring = 0; ring <= SEARCH_PX && ring < best; ring += 1) {
    for (let dy = -ring; dy <= ring; dy += 1) {
      for (let dx = -ring; dx <= ring; dx += Math.abs(dy) === ring ? 1 : 2 * ring) {
        const [atX, atY] = [x + dx, y + dy];
        if (atX < 0 || atY < 0 || atX >= ink.widthPx || atY >= ink.heightPx) continue;
        if ((ink.at[atY * ink.widthPx + atX] ?? 0) >= some) best = Math.min(best, Math.hypot(dx, dy));
      }
    }
  }
  return best;
}
