import type { Frame } from '../../core/geometry/camera.ts';
import type { PictureId } from '../../core/view/picture-address.ts';
import type { Contents } from './contents.ts';
import type { Sample } from './samples.tsx';
import { legendPart, type PlacedSample } from './sheet-legend.ts';
import { footOf, headOf, type Part, stateOf } from './sheet-parts.ts';
import type { Area, TypeSizes } from './sheet-sizes.ts';
import { type Line, setDeck } from './text-lines.ts';

/** Where everything of a picture stands. */
export interface Sheet {
  readonly frame: Frame;
  /** Of the map, or of the words in its place. */
  readonly map: Area;
  readonly lines: readonly Line[];
  readonly samples: readonly PlacedSample[];
  /** The thin line over the source. */
  readonly rule: Area;
}

/** The ways in which a picture is laid out. */
export type Layout = 'card' | 'column' | 'square';

export function layoutOf(id: PictureId): Layout {
  return id === 'vector' ? 'column' : id;
}

const MEASURES: Readonly<Record<Layout, TypeSizes>> = {
  card: { marginPx: 36, titlePx: [42, 38, 34, 30, 26], deckPx: 24, smallPx: 20 },
  column: { marginPx: 48, titlePx: [56, 50, 44], deckPx: 27, smallPx: 22 },
  square: { marginPx: 44, titlePx: [50, 46, 42], deckPx: 28, smallPx: 22 },
};

/** Width of a column of text beside the map, with its margins. */
const COLUMN_PX: Readonly<Record<'card' | 'column', number>> = { card: 448, column: 452 };

export function sheetOf(id: Layout, frame: Frame, contents: Contents, samples: readonly Sample[]): Sheet {
  if (id === 'square') return stacked(frame, contents, samples, MEASURES.square);
  return id === 'card'
    ? beside(frame, contents, samples, MEASURES.card)
    : underTitle(frame, contents, samples, MEASURES[id]);
}

/** All words on the left, the map on the right, the source across the foot. */
function beside(frame: Frame, contents: Contents, samples: readonly Sample[], sizes: TypeSizes): Sheet {
  const { marginPx } = sizes;
  const foot = footOf(frame, contents, sizes);
  const widthPx = COLUMN_PX.card - marginPx - 22;
  const bottom = foot.rule.y - 14;
  const map: Area = { x: COLUMN_PX.card, y: 0, widthPx: frame.widthPx - COLUMN_PX.card, heightPx: foot.rule.y };
  // What gives way first where a title is long: its size, then all but the first sentence under it, then the
  // samples, whose words are told instead.
  for (const [deck, shown] of [
    [contents.deck, samples],
    [contents.deckInShort, samples],
    [contents.deckInShort, []],
    ['', []],
  ] as const) {
    for (const titlePx of sizes.titlePx) {
      const head = headOf({ contents, sizes, titlePx, at: [marginPx, 24], widthPx });
      const under = setDeck(deck, sizes.deckPx, [marginPx, head.bottom + 8], widthPx);
      const state = stateOf(contents, sizes, [marginPx, head.bottom + 8 + under.heightPx + 4], widthPx);
      const top = state.bottom + 12;
      const legend = legendPart({
        legend: contents.legend,
        samples: shown,
        sizes,
        at: [marginPx, top],
        widthPx,
        roomPx: bottom - top,
      });
      if (!legend.isWhole) continue;
      return sheet(frame, map, [head, under, state, legend, foot], legend.samples, foot.rule);
    }
  }
  throw new Error(`no room in a card for the words of “${contents.title}”`);
}

/** The title across, then words on the left and the map on the right, the source across the foot. */
function underTitle(frame: Frame, contents: Contents, samples: readonly Sample[], sizes: TypeSizes): Sheet {
  const { marginPx } = sizes;
  const { head, foot } = headAndFoot(frame, contents, sizes);
  const mapTop = head.bottom + 20;
  const columnPx = COLUMN_PX.column;
  const map: Area = { x: columnPx, y: mapTop, widthPx: frame.widthPx - columnPx, heightPx: foot.rule.y - mapTop };
  const widthPx = columnPx - marginPx - 24;
  const under = setDeck(contents.deck, sizes.deckPx, [marginPx, mapTop], widthPx);
  const top = mapTop + under.heightPx + 18;
  const legend = legendPart({
    legend: contents.legend,
    samples,
    sizes,
    at: [marginPx, top],
    widthPx,
    roomPx: foot.rule.y - 14 - top,
  });
  return sheet(frame, map, [head, under, legend, foot], legend.samples, foot.rule);
}

/** Title, map, legend, source, from top to bottom. */
function stacked(frame: Frame, contents: Contents, samples: readonly Sample[], sizes: TypeSizes): Sheet {
  const { marginPx, smallPx } = sizes;
  const widthPx = frame.widthPx - 2 * marginPx;
  const { head, foot } = headAndFoot(frame, contents, sizes);
  const under = setDeck(contents.deck, sizes.deckPx, [marginPx, head.bottom + 8], widthPx);
  const most = 5.4 * smallPx * 1.28;
  const probe = legendPart({ legend: contents.legend, samples, sizes, at: [marginPx, 0], widthPx, roomPx: most });
  const legendTop = foot.rule.y - 8 - probe.heightPx;
  const legend = legendPart({
    legend: contents.legend,
    samples,
    sizes,
    at: [marginPx, legendTop],
    widthPx,
    roomPx: most,
  });
  const y = head.bottom + 8 + under.heightPx + 18;
  const bottom = contents.body ? foot.rule.y : legendTop - 12;
  const map: Area = { x: 0, y, widthPx: frame.widthPx, heightPx: bottom - y };
  return sheet(frame, map, [head, under, legend, foot], legend.samples, foot.rule);
}

/** The largest title that takes no more than two lines. */
function headAndFoot(frame: Frame, contents: Contents, sizes: TypeSizes) {
  const { marginPx, titlePx } = sizes;
  const widthPx = frame.widthPx - 2 * marginPx;
  const heads = titlePx.map((size) =>
    headOf({ contents, sizes, titlePx: size, at: [marginPx, marginPx - 14], widthPx, isWide: true }),
  );
  const head = heads.find(({ titleLines }) => titleLines <= 2) ?? heads.at(-1);
  if (!head) throw new Error('a title has sizes');
  return { head, foot: footOf(frame, contents, sizes) };
}

function sheet(frame: Frame, map: Area, parts: readonly Part[], samples: readonly PlacedSample[], rule: Area): Sheet {
  return { frame, map, lines: parts.flatMap(({ lines }) => lines), samples, rule };
}
