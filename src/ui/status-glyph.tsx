import type { Direction } from '../core/model/vocabulary.ts';
import { GLYPH_BOX_PX, GLYPH_LINE_PX, GLYPH_SHAPES, GLYPHS, type Glyph } from '../core/scene/status-glyph.ts';

interface Props {
  readonly glyph: Glyph;
  /** Gives the colour. */
  readonly direction: Direction;
}

/** Beside words that say the same, so it is nothing to assistive technology. Needs `GlyphSymbols` in the page. */
export function StatusGlyph({ glyph, direction }: Props) {
  return (
    <svg class={`glyph ${direction}`} width={GLYPH_BOX_PX} height={GLYPH_BOX_PX} aria-hidden="true">
      <use href={`#glyph-${glyph}`} />
    </svg>
  );
}

/** Every sign once in a page; what shows one refers to it. */
export function GlyphSymbols() {
  return (
    <svg class="glyph-symbols" width={0} height={0} aria-hidden="true">
      {GLYPHS.map((glyph) => {
        const { line, ink } = GLYPH_SHAPES[glyph];
        return (
          <symbol key={glyph} id={`glyph-${glyph}`} viewBox={`0 0 ${GLYPH_BOX_PX} ${GLYPH_BOX_PX}`}>
            <path d={line} fill="none" stroke="currentColor" stroke-width={GLYPH_LINE_PX} />
            {ink && <path d={ink} fill="currentColor" />}
          </symbol>
        );
      })}
    </svg>
  );
}
