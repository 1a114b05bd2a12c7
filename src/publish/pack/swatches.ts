import { STATUS_MEANINGS } from '#words/vocabulary.ts';
import { type Swatch, swatchOf } from '../../core/scene/swatch.ts';
import type { PackLegend } from './pack.ts';

const DIRECTION_KEYS = { dispatch: 'sent abroad', repatriation: 'sent back', defection: 'defected' } as const;

/** The patterns that are on the map, each with its word. */
export function swatchesOf({ directions, statuses, thinForm }: PackLegend) {
  const all: readonly (readonly [Swatch, string])[] = [
    ...directions.map((each) => [swatchOf(each, 'completed', 'band'), DIRECTION_KEYS[each]] as const),
    ...statuses.map(
      (each) => [swatchOf('dispatch', each, 'band'), STATUS_MEANINGS[each].split(':')[0]?.toLowerCase() ?? ''] as const,
    ),
    ...(thinForm ? [[swatchOf('dispatch', 'under_way', 'line'), 'no figure reported'] as const] : []),
  ];
  return all.map(([swatch, words]) => ({ swatch, words }));
}
