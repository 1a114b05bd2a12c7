import { textWidthPx } from '../../core/type/text-width.ts';

/** How a text is set. `leading` is the height of a line in ems. */
export interface Setting {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly leading: number;
  readonly ink: 'text' | 'soft';
}

/** A line of text where it stands; `y` is its baseline. */
export interface Line extends Setting {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface TextBlock {
  readonly lines: readonly Line[];
  readonly heightPx: number;
}

/** Share of a line's height above the baseline. */
const ASCENT = 0.78;

/** Sets a text from the top left corner `at`, in lines no wider than `widthPx`. An empty text takes no room. */
export function setText(
  text: string,
  setting: Setting,
  at: readonly [x: number, y: number],
  widthPx: number,
): TextBlock {
  const linePx = setting.sizePx * setting.leading;
  const lines = text === '' ? [] : wrapped(text, setting, widthPx);
  return {
    lines: lines.map((line, index) => ({
      ...setting,
      text: line,
      x: at[0],
      y: Math.round(at[1] + linePx * index + (linePx - setting.sizePx) / 2 + setting.sizePx * ASCENT * 1.1),
    })),
    heightPx: Math.ceil(lines.length * linePx),
  };
}

/** The same with lines of much the same length, as a headline is broken. */
export function setHeadline(
  text: string,
  setting: Setting,
  at: readonly [x: number, y: number],
  widthPx: number,
): TextBlock {
  const { length } = wrapped(text, setting, widthPx);
  let narrowest = widthPx;
  while (narrowest > widthPx / 2 && wrapped(text, setting, narrowest - 8).length === length) narrowest -= 8;
  return setText(text, setting, at, narrowest);
}

/** What stands under a headline. */
export function setDeck(text: string, sizePx: number, at: readonly [x: number, y: number], widthPx: number): TextBlock {
  return setText(text, { sizePx, weight: 400, leading: 1.26, ink: 'text' }, at, widthPx);
}

export function lineWidthPx({ text, sizePx, weight }: Pick<Line, 'text' | 'sizePx' | 'weight'>): number {
  return textWidthPx(text, sizePx, weight);
}

/** Broken at spaces; what is too long for a line by itself, as an address may be, after a stroke or wherever it must. */
function wrapped(text: string, { sizePx, weight }: Setting, widthPx: number): string[] {
  const fits = (part: string) => textWidthPx(part, sizePx, weight) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : broken(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, fits: (part: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && !fits(rest.join(''))) {
    let end = rest.length - 1;
    while (end > 1 && !fits(rest.slice(0, end).join(''))) end--;
    const stroke = rest.slice(0, end).findLastIndex((letter) => letter === '/' || letter === '-') + 1;
    const cut = stroke > end / 3 ? stroke : end;
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...pieces, rest.join('')];
}
