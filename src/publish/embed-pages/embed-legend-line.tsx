import { HOW_TO_READ_IT, NOTHING_PLACED } from '#words/embed-frame.ts';
import { directionWithStatus } from '#words/legend-keys.ts';
import { DIRECTION_KEYS } from '#words/vocabulary.ts';
import { swatchOf } from '../../core/scene/swatch.ts';
import { SwatchPicture } from '../../render/svg/swatch-picture.tsx';
import type { EmbedLegend } from './embed-site.ts';

/** How to read the map: its colours, the main sentence, the others where there is room, and the way to all of it. */
export function EmbedLegendLine({ legend }: { readonly legend: EmbedLegend | null }) {
  if (!legend) {
    return (
      <p class="embed-legend" id="legend">
        <span class="legend-main">{NOTHING_PLACED}</span>
      </p>
    );
  }
  const { directions, stock, main, patterns, rest } = legend;
  return (
    <p class="embed-legend" id="legend">
      <span class="legend-keys">
        {directions.map(({ direction, status, form }) => (
          <span key={direction} data-key={direction} data-status={status ?? undefined}>
            <SwatchPicture
              {...(status
                ? swatchOf(direction, status, form, { widthPx: 30, heightPx: 12 })
                : swatchOf(direction, 'completed', 'band', { widthPx: 18, heightPx: 12 }))}
            />
            {status ? directionWithStatus({ direction, status }) : DIRECTION_KEYS[direction]}
          </span>
        ))}
        {stock && (
          <span class="there" data-key="stock">
            <span class="stock-swatch" aria-hidden="true" />
            {DIRECTION_KEYS.stock}
          </span>
        )}
      </span>
      <span class="legend-main">{main}</span>{' '}
      <span class="legend-rest">
        {patterns} <span class="legend-others">{rest.join(' ')} </span>
      </span>
      <a class="legend-more" href="#how-to-read">
        {HOW_TO_READ_IT}
      </a>
    </p>
  );
}
