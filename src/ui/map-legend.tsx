import { HOW_TO_READ_IT, hairlinesMean, NO_FIGURE_REPORTED, SEE_UNDRAWN } from '#words/map-legend.ts';
import { DIRECTION_KEYS, STATUS_MEANINGS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Legend } from '../core/scene/legend.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import type { WidthRule } from '../core/view/view.ts';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';
import { WidthLegend } from './width-legend.tsx';

interface Props {
  readonly legend: Legend;
  readonly widthRule: WidthRule;
}

/** How to read the map, made from what is on it. */
export function MapLegend({ legend, widthRule }: Props) {
  return (
    <>
      <h2 id="key-title">{HOW_TO_READ_IT}</h2>
      <p>
        {legend.sentences[0]} {legend.undrawn > 0 && <a href="#not-on-the-map">{SEE_UNDRAWN}</a>}{' '}
        {legend.sentences.slice(1).join(' ')}
      </p>
      {legend.hairlines > 0 && <p class="hairlines-mean">{hairlinesMean(legend)}</p>}
      <ul class="samples">
        {widthRule !== 'claims' && (
          <li>
            <WidthLegend />
          </li>
        )}
        {legend.directions.map((direction) => (
          <li key={direction} class={direction}>
            <SwatchPicture {...swatchOf(direction, 'completed', 'band')} />
            {DIRECTION_KEYS[direction]}
          </li>
        ))}
        {legend.statuses.map((status) => (
          <li key={status} title={STATUS_MEANINGS[status]}>
            <SwatchPicture {...swatchOf('dispatch', status, 'band')} />
            {STATUS_WORDS[status]}
          </li>
        ))}
        {legend.thinForm && (
          <li>
            <SwatchPicture {...swatchOf('dispatch', 'under_way', 'line')} />
            {NO_FIGURE_REPORTED}
          </li>
        )}
        {legend.stock && (
          <li>
            <span class="stock-swatch" aria-hidden="true" />
            {DIRECTION_KEYS.stock}
          </li>
        )}
      </ul>
    </>
  );
}
