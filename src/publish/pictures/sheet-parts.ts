import type { Frame } from '../../core/geometry/camera.ts';
import type { Contents } from './contents.ts';
import type { Area, TypeSizes } from './sheet-sizes.ts';
import { type Line, lineWidthPx, type Setting, setHeadline, setText } from './text-lines.ts';

/** Some lines that belong together. */
export interface Part {
  readonly lines: readonly Line[];
}

type Point = readonly [x: number, y: number];

/** Source, date and legend. */
export function smallPrint(sizePx: number, ink: Setting['ink'] = 'soft', weight: Setting['weight'] = 400): Setting {
  return { sizePx, weight, leading: 1.28, ink };
}

export interface HeadRequest {
  readonly contents: Contents;
  readonly sizes: TypeSizes;
  readonly titlePx: number;
  /** Its top left corner. */
  readonly at: Point;
  readonly widthPx: number;
  readonly isWide?: boolean;
}

/** The atlas's name and the title; in a wide head the state of the data stands at the right of the name. */
export function headOf({
  contents,
  sizes: { smallPx },
  titlePx,
  at: [x, y],
  widthPx,
  isWide = false,
}: HeadRequest): Part & { readonly bottom: number; readonly titleLines: number } {
  const name = setText(contents.atlas, smallPrint(smallPx, 'soft', 600), [x, y], widthPx);
  const state = isWide ? setText(contents.asOf, smallPrint(smallPx), [x, y], widthPx).lines.slice(0, 1) : [];
  const top = y + name.heightPx + 4;
  const title = setHeadline(
    isWide ? unbroken(contents.title) : contents.title,
    { sizePx: titlePx, weight: 600, leading: 1.14, ink: 'text' },
    [x, top],
    widthPx,
  );
  return {
    lines: [...name.lines, ...state.map((line) => ({ ...line, x: x + widthPx - lineWidthPx(line) })), ...title.lines],
    bottom: top + title.heightPx,
    titleLines: title.lines.length,
  };
}

/** What stands in brackets stays on one line where lines are long enough for it. */
function unbroken(title: string): string {
  return title.replaceAll(/\([^)]*\)/g, (brackets) => brackets.replaceAll(' ', '\u00a0'));
}

/** As of when, and which release: in a column each on a line of its own. */
export function stateOf(
  { asOfInLines }: Contents,
  { smallPx }: TypeSizes,
  [x, y]: Point,
  widthPx: number,
): Part & { readonly bottom: number } {
  let bottom = y;
  const lines = asOfInLines.flatMap((words) => {
    const block = setText(words, smallPrint(smallPx), [x, bottom], widthPx);
    bottom += block.heightPx;
    return block.lines;
  });
  return { lines, bottom };
}

/** Who says so, whose map it is, and where it can be seen. */
export function footOf(
  frame: Frame,
  contents: Contents,
  { marginPx, smallPx }: TypeSizes,
): Part & { readonly rule: Area } {
  const widthPx = frame.widthPx - 2 * marginPx;
  const source = [contents.sourceLine, contents.mapCredit].filter(Boolean).join(' ');
  const set = (top: number) => {
    const first = setText(source, smallPrint(smallPx), [marginPx, top], widthPx);
    const second = setText(contents.link, smallPrint(smallPx, 'text', 600), [marginPx, top + first.heightPx], widthPx);
    return { lines: [...first.lines, ...second.lines], heightPx: first.heightPx + second.heightPx };
  };
  const y = Math.floor(frame.heightPx - set(0).heightPx - 30);
  return { lines: set(y + 12).lines, rule: { x: 0, y, widthPx: frame.widthPx, heightPx: 1 } };
}
