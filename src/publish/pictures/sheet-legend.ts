import { textWidthPx } from '../../core/type/text-width.ts';
import type { PictureLegend } from './legend-words.ts';
import type { Sample } from './samples.tsx';
import { type Part, smallPrint } from './sheet-parts.ts';
import type { TypeSizes } from './sheet-sizes.ts';
import { type Line, setText } from './text-lines.ts';

/** A sample of a pattern, beside the word for it. */
export interface PlacedSample {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface LegendPart extends Part {
  readonly samples: readonly PlacedSample[];
  readonly heightPx: number;
  /** Whether the samples and at least the first sentence have found room. */
  readonly isWhole: boolean;
}

type Point = readonly [x: number, y: number];

/** What a sample is drawn in, before it is scaled. */
const SAMPLE = { widthPx: 46, heightPx: 16 };
const GAP_PX = { beforeWord: 10, afterWord: 26, underRows: 6 };

/** In a column that is narrower each sample has a row of its own: pairs here and there would look like a table. */
const COLUMN_PX = 460;

export interface LegendRequest {
  readonly legend: PictureLegend;
  readonly samples: readonly Sample[];
  readonly sizes: TypeSizes;
  /** Its top left corner. */
  readonly at: Point;
  readonly widthPx: number;
  /** How high it may be. */
  readonly roomPx: number;
}

/** The samples, then as many sentences as there is room for; without samples the patterns are told instead. */
export function legendPart({
  legend: { sentences, patterns },
  samples,
  sizes: { smallPx },
  at: [x, y],
  widthPx,
  roomPx,
}: LegendRequest): LegendPart {
  const rows = samplesAt(samples, smallPx, [x, y], widthPx);
  const told =
    samples.length === 0 && patterns !== '' ? [sentences[0] ?? '', patterns, ...sentences.slice(1)] : sentences;
  const parts = told.filter(Boolean);
  for (let kept = parts.length; kept > 0; kept--) {
    const block = setText(parts.slice(0, kept).join(' '), smallPrint(smallPx), [x, y + rows.heightPx], widthPx);
    const heightPx = rows.heightPx + block.heightPx;
    if (heightPx > roomPx) continue;
    return { lines: [...rows.lines, ...block.lines], samples: rows.samples, heightPx, isWhole: true };
  }
  return { lines: [], samples: [], heightPx: 0, isWhole: parts.length === 0 };
}

/** In rows: each sample with its word behind it. */
function samplesAt(samples: readonly Sample[], smallPx: number, [x, y]: Point, widthPx: number) {
  const scale = smallPx / 13;
  const wordAt = SAMPLE.widthPx * scale + GAP_PX.beforeWord;
  const rowPx = smallPx * 1.5;
  const placed: PlacedSample[] = [];
  const lines: Line[] = [];
  let [atX, atY] = [x, y];
  for (const { svg, words } of samples) {
    const neededPx = wordAt + textWidthPx(words, smallPx, 400);
    const mustBreak = atX + neededPx > x + widthPx || widthPx < COLUMN_PX;
    if (atX > x && mustBreak) [atX, atY] = [x, atY + rowPx];
    placed.push({ svg, x: atX, y: atY + (smallPx * 1.28 - SAMPLE.heightPx * scale) / 2, scale });
    lines.push(...setText(words, smallPrint(smallPx), [atX + wordAt, atY], widthPx).lines);
    atX += neededPx + GAP_PX.afterWord;
  }
  return { samples: placed, lines, heightPx: samples.length === 0 ? 0 : atY - y + rowPx + GAP_PX.underRows };
}
