import { THINNEST } from '#words/map-legend.ts';
import { DIRECTION_KEYS, STAGE_WORDS } from '#words/vocabulary.ts';
import { STAGE_SAMPLES, type Swatch, swatchOf } from '../../core/scene/swatch.ts';
import type { PackLegend } from './pack.ts';

/** The patterns that are on the map, each with its word. */
export function swatchesOf({ directions, stages, widths, thinForm }: PackLegend) {
  const all: readonly (readonly [Swatch, string])[] = [
    ...directions.map((each) => [swatchOf(each, 'completed', 'line'), DIRECTION_KEYS[each]] as const),
    ...stages.map(
      (each) => [swatchOf('dispatch', STAGE_SAMPLES[each], widths ? 'band' : 'line'), STAGE_WORDS[each]] as const,
    ),
    ...(thinForm ? [[swatchOf('dispatch', 'completed', 'line'), THINNEST] as const] : []),
  ];
  return all.map(([swatch, words]) => ({ swatch, words }));
}
