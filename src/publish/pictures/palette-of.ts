/** The colours of a picture, and each pixel as the number of one of them. */
export interface Indexed {
  /** RGB, three bytes each, at most 256. */
  readonly colours: Uint8Array;
  readonly pixels: Uint8Array;
}

/** As many as a byte can tell apart. */
const MOST = 256;

/**
 * A picture of up to 256 colours stays as it is. Of one with more, blends along the edges of letters and lines take the
 * nearest of the colours that are kept, which no eye tells apart: all large areas keep theirs. `rgba` is opaque.
 */
export function indexed(rgba: Uint8Array): Indexed {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
  const colours = byFrequency(pixels);
  const { kept, nearest } = chosen(colours);
  const numbers = new Map(colours.map(({ colour }, at) => [colour, nearest[at] ?? 0]));
  const numbered = new Uint8Array(pixels.length);
  let [last, number] = [-1, 0];
  for (const [at, colour] of pixels.entries()) {
    if (colour !== last) [last, number] = [colour, numbers.get(colour) ?? 0];
    numbered[at] = number;
  }
  return { colours: Uint8Array.from(kept.flatMap(({ rgb }) => rgb)), pixels: numbered };
}

interface Colour {
  readonly colour: number;
  readonly rgb: readonly [number, number, number];
  readonly pixels: number;
}

/** The most frequent first; equals in a fixed order, so that the same picture always gives the same file. */
function byFrequency(pixels: Uint32Array): Colour[] {
  const counts = new Map<number, number>();
  let [last, run] = [pixels[0] ?? 0, 0];
  const note = () => counts.set(last, (counts.get(last) ?? 0) + run);
  for (const colour of pixels) {
    if (colour !== last) {
      note();
      [last, run] = [colour, 0];
    }
    run++;
  }
  note();
  return [...counts]
    .map(([colour, count]): Colour => ({ colour, rgb: channels(colour), pixels: count }))
    .sort((a, b) => b.pixels - a.pixels || a.colour - b.colour);
}

/** One after another the colour that most pixels would miss most. */
function chosen(colours: readonly Colour[]) {
  const kept: Colour[] = [];
  const away = new Float64Array(colours.length).fill(Number.POSITIVE_INFINITY);
  const nearest = new Uint8Array(colours.length);
  let next: Colour | undefined = colours[0];
  while (next && kept.length < MOST) {
    const number = kept.push(next) - 1;
    let [worst, cost]: [Colour | undefined, number] = [undefined, 0];
    for (const [at, each] of colours.entries()) {
      const far = distance(each, next);
      if (far < (away[at] ?? 0)) {
        away[at] = far;
        nearest[at] = number;
      }
      const missed = (away[at] ?? 0) * Math.sqrt(each.pixels);
      if (missed > cost) [worst, cost] = [each, missed];
    }
    next = worst;
  }
  return { kept, nearest };
}

function distance({ rgb: [r, g, b] }: Colour, { rgb: [otherR, otherG, otherB] }: Colour): number {
  return (r - otherR) ** 2 + (g - otherG) ** 2 + (b - otherB) ** 2;
}

/** Of a pixel read as a number with its first byte lowest, as on every machine that this runs on. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}
