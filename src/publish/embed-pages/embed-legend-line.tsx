import { HOW_TO_READ_IT, NOTHING_PLACED } from '#words/embed-frame.ts';
import { directionWithStage } from '#words/legend-keys.ts';
import { DIRECTION_KEYS } from '#words/vocabulary.ts';
import { STAGE_SAMPLES, swatchOf } from '../../core/scene/swatch.ts';
import { MarkSwatch } from '../../render/svg/mark-swatch.tsx';
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
  const { directions, marks, main, patterns, rest } = legend;
  return (
    <p class="embed-legend" id="legend">
      <span class="legend-keys">
        {directions.map(({ direction, stage, form }) => (
          <span key={direction} data-key={direction} data-stage={stage ?? undefined}>
            <SwatchPicture
              {...swatchOf(direction, STAGE_SAMPLES[stage ?? 'happened'], form, {
                widthPx: stage ? 30 : 18,
                heightPx: 12,
              })}
            />
            {stage ? directionWithStage({ direction, stage }) : DIRECTION_KEYS[direction]}
          </span>
        ))}
        {marks.map((kind) => (
          <span key={kind} class="there" data-key={kind}>
            <MarkSwatch kind={kind} />
            {DIRECTION_KEYS[kind]}
          </span>
        ))}
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
