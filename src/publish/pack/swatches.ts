import { NO_FIGURE_REPORTED } from '#words/pack.ts';
import { DIRECTION_KEYS, STATUS_WORDS } from '#words/vocabulary.ts';
import { type Swatch, swatchOf } from '../../core/scene/swatch.ts';
import type { PackLegend } from './pack.ts';

/** The patterns that are on the map, each with its word. */
export function swatchesOf({ directions, statuses, thinForm }: PackLegend) {
  const all: readonly (readonly [Swatch, string])[] = [
    ...directions.map((each) => [swatchOf(each, 'completed', 'band'), DIRECTION_KEYS[each]] as const),
    ...statuses.map((each) => [swatchOf('dispatch', each, 'band'), STATUS_WORDS[each]] as const),
    ...(thinForm ? [[swatchOf('dispatch', 'under_way', 'line'), NO_FIGURE_REPORTED] as const] : []),
  ];
  return all.map(([swatch, words]) => ({ swatch, words }));
}
