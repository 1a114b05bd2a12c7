/** The colours of a picture, and each pixel as the number of one of them. */
export interface Indexed {
  /** RGB, three bytes each, at most 256. */
  readonly colours: Uint8Array;
  readonly pixels: Uint8Array;
}

/** As many as a byte can tell apart. */
const MOST = 256;
/** Colours that are no farther apart than this, of 255, are not told apart where a few pixels have them. */
const NEAR = 12;

/**
 * A picture of up to 256 colours stays as it is. Of one with more, blends along the edges of letters and lines take the
 * nearest of the colours that are kept, which no eye tells apart: all large areas keep theirs. No more are kept than are
 * needed for that, since fewer numbers are packed smaller. `rgba` is opaque.
 */
export function indexed(rgba: Uint8Array): Indexed {
  // Signed: opaque pixels read as unsigned numbers would not fit into what engines calculate with fastest.
  const runs = runsIn(new Int32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4));
  const colours = byFrequency(runs);
  const { kept, nearest } = chosen(colours);
  const numbers = new Uint8Array(colours.length);
  for (const [at, { index }] of colours.entries()) numbers[index] = nearest[at] ?? 0;
  return { colours: Uint8Array.from(kept.flatMap(({ rgb }) => rgb)), pixels: filled(runs, numbers) };
}

/** Stretches of pixels of one colour. */
interface Runs {
  /** Every colour, in the order in which they come. */
  readonly colours: readonly number[];
  readonly count: number;
  /** For each run the place of its colour among them. */
  readonly colourOf: Uint32Array;
  /** For each run the first pixel behind it. */
  readonly endOf: Uint32Array;
}

/** Found once, for counting and numbering: a picture has millions of pixels, and iterators are slow on them. */
function runsIn(pixels: Int32Array): Runs {
  const places = new Map<number, number>();
  const colourOf = new Uint32Array(pixels.length);
  const endOf = new Uint32Array(pixels.length);
  let count = 0;
  const end = (colour: number, at: number) => {
    const place = places.get(colour) ?? places.size;
    if (place === places.size) places.set(colour, place);
    colourOf[count] = place;
    endOf[count] = at;
    count += 1;
  };
  let colour = pixels[0] ?? 0;
  for (let at = 1; at < pixels.length; at++) {
    const next = pixels[at] ?? 0;
    if (next === colour) continue;
    end(colour, at);
    colour = next;
  }
  if (pixels.length > 0) end(colour, pixels.length);
  return { colours: [...places.keys()], count, colourOf, endOf };
}

/** Each pixel as the number of its colour. */
function filled({ count, colourOf, endOf }: Runs, numbers: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(endOf[count - 1] ?? 0);
  let at = 0;
  for (let run = 0; run < count; run++) {
    const number = numbers[colourOf[run] ?? 0] ?? 0;
    const end = endOf[run] ?? 0;
    // Most runs are a few pixels, for which a call is too much.
    if (end - at > 32) pixels.fill(number, at, end);
    else for (let pixel = at; pixel < end; pixel++) pixels[pixel] = number;
    at = end;
  }
  return pixels;
}

interface Colour {
  /** Its place in the order in which they come. */
  readonly index: number;
  readonly colour: number;
  readonly rgb: readonly [number, number, number];
  readonly pixels: number;
}

/** The most frequent first; equals in a fixed order, so that the same picture always gives the same file. */
function byFrequency({ colours, count, colourOf, endOf }: Runs): Colour[] {
  const pixels = new Uint32Array(colours.length);
  for (let run = 0; run < count; run++) {
    const place = colourOf[run] ?? 0;
    pixels[place] = (pixels[place] ?? 0) + (endOf[run] ?? 0) - (run === 0 ? 0 : (endOf[run - 1] ?? 0));
  }
  return colours
    .map((colour, index): Colour => ({ index, colour, rgb: channels(colour), pixels: pixels[index] ?? 0 }))
    .sort((a, b) => b.pixels - a.pixels || (a.colour >>> 0) - (b.colour >>> 0));
}

/** One after another the colour that most pixels would miss most. */
function chosen(colours: readonly Colour[]) {
  const kept: Colour[] = [];
  const away = new Float64Array(colours.length).fill(Number.POSITIVE_INFINITY);
  const nearest = new Uint8Array(colours.length);
  const channelsOf = Float64Array.from(colours.flatMap(({ rgb }) => rgb));
  const weights = Float64Array.from(colours, ({ pixels }) => Math.sqrt(pixels));
  const enough = colours.length > MOST ? NEAR ** 2 : 0;
  let next: number | null = colours.length > 0 ? 0 : null;
  while (next !== null && kept.length < MOST) {
    const number = kept.length;
    kept.push(...colours.slice(next, next + 1));
    const [r = 0, g = 0, b = 0] = channelsOf.subarray(3 * next, 3 * next + 3);
    let worst: number | null = null;
    let cost = 0;
    let farthest = 0;
    // For each kept colour all others are looked at, some half a million times for a picture.
    for (let at = 0; at < away.length; at++) {
      const red = (channelsOf[3 * at] ?? 0) - r;
      const green = (channelsOf[3 * at + 1] ?? 0) - g;
      const blue = (channelsOf[3 * at + 2] ?? 0) - b;
      const far = red * red + green * green + blue * blue;
      if (far < (away[at] ?? 0)) {
        away[at] = far;
        nearest[at] = number;
      }
      const missed = (away[at] ?? 0) * (weights[at] ?? 0);
      if (missed > cost) [worst, cost] = [at, missed];
      farthest = Math.max(farthest, away[at] ?? 0);
    }
    next = farthest > enough ? worst : null;
  }
  return { kept, nearest };
}

/** Of a pixel read as a number with its first byte lowest, as on every machine that this runs on. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}
