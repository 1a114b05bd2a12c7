import { HOW_TO_READ_IT, hairlinesMean, SEE_UNDRAWN, THINNEST } from '#words/map-legend.ts';
import { DIRECTION_KEYS, STAGE_WORDS } from '#words/vocabulary.ts';
import type { Legend } from '../core/scene/legend.ts';
import { STAGE_SAMPLES, swatchOf } from '../core/scene/swatch.ts';
import type { WidthRule } from '../core/view/view.ts';
import { MarkSwatch } from '../render/svg/mark-swatch.tsx';
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
        {legend.widths && widthRule !== 'claims' && (
          <li>
            <WidthLegend />
          </li>
        )}
        {legend.directions.map((direction) => (
          <li key={direction} class={direction}>
            <SwatchPicture {...swatchOf(direction, 'completed', 'line')} />
            {DIRECTION_KEYS[direction]}
          </li>
        ))}
        {legend.stages.map((stage) => (
          <li key={stage}>
            <SwatchPicture {...swatchOf('dispatch', STAGE_SAMPLES[stage], legend.widths ? 'band' : 'line')} />
            {STAGE_WORDS[stage]}
          </li>
        ))}
        {legend.thinForm && (
          <li>
            <SwatchPicture {...swatchOf('dispatch', 'completed', 'line')} />
            {THINNEST}
          </li>
        )}
        {legend.marks.map((kind) => (
          <li key={kind}>
            <MarkSwatch kind={kind} />
            {DIRECTION_KEYS[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
