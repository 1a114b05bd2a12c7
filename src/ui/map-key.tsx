import { STATUS_MEANINGS } from '#words/vocabulary.ts';
import type { Legend } from '../core/scene/legend.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';
import { MapSettings, type Settings } from './map-settings.tsx';
import { WidthKey } from './width-key.tsx';

const DIRECTION_KEYS = { dispatch: 'sent abroad', repatriation: 'sent back', defection: 'defected' } as const;

interface Props {
  readonly legend: Legend;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** How to read the map, made from what is on it. */
export function MapKey({ legend, settings, onSettings }: Props) {
  return (
    <>
      <h2 id="key-title">How to read it</h2>
      <MapSettings settings={settings} onSettings={onSettings} />
      <p>
        {legend.sentences[0]} {legend.undrawn > 0 && <a href="#not-on-the-map">See them.</a>}{' '}
        {legend.sentences.slice(1).join(' ')}
      </p>
      <ul class="samples">
        {settings.widthRule !== 'claims' && (
          <li>
            <WidthKey />
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
            {STATUS_MEANINGS[status].split(':')[0]?.toLowerCase()}
          </li>
        ))}
        {legend.thinForm && (
          <li>
            <SwatchPicture {...swatchOf('dispatch', 'under_way', 'line')} />
            no figure reported
          </li>
        )}
        {legend.stock && (
          <li>
            <span class="stock-swatch" aria-hidden="true" />
            already there
          </li>
        )}
      </ul>
    </>
  );
}
