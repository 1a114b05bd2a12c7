import { STATUS_MEANINGS } from '../model/phrase.ts';
import type { Status } from '../model/vocabulary.ts';
import { flatSvg } from '../pack/flat-svg.ts';
import { SwatchPicture } from '../poster/swatch-picture.tsx';
import type { Legend } from '../scene/legend.ts';
import { PALETTES } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { type Swatch, swatchOf } from '../scene/swatch.ts';

/** A pattern of the map, beside the word for it. */
export interface Sample {
  readonly svg: string;
  readonly words: string;
}

const DIRECTION_KEYS = { dispatch: 'sent abroad', repatriation: 'sent back', defection: 'defected' } as const;

/**
 * The colours and patterns of a map. One colour needs no key, since the title says which way they go: then the patterns
 * are shown in it. A pattern that only thin lines have is shown on one.
 */
export function samplesOf({ arcs }: Scene, { directions, statuses }: Legend): readonly Sample[] {
  const [only = 'dispatch', ...others] = directions;
  const hue = others.length === 0 ? only : 'dispatch';
  const isThin = (status: Status) =>
    arcs.filter((arc) => arc.status === status).every(({ ribbons }) => ribbons[0]?.form === 'line');
  return [
    ...(others.length === 0 ? [] : directions).map((each) =>
      sample(swatchOf(each, 'completed', 'band'), DIRECTION_KEYS[each]),
    ),
    ...statuses.map((status) =>
      sample(
        swatchOf(hue, status, isThin(status) ? 'line' : 'band'),
        STATUS_MEANINGS[status].split(':')[0]?.toLowerCase() ?? '',
      ),
    ),
  ];
}

function sample(swatch: Swatch, words: string): Sample {
  return { svg: flatSvg(<SwatchPicture {...swatch} />, PALETTES.light), words };
}
