import { DIRECTION_KEYS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Status } from '../../core/model/vocabulary.ts';
import type { Legend } from '../../core/scene/legend.ts';
import { PALETTES } from '../../core/scene/palette.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { type Swatch, swatchOf } from '../../core/scene/swatch.ts';
import { SwatchPicture } from '../../render/svg/swatch-picture.tsx';
import { flatSvg } from '../pack/flat-svg.ts';

/** A pattern of the map, beside the word for it. */
export interface Sample {
  readonly svg: string;
  readonly words: string;
}

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
    ...statuses.map((status) => sample(swatchOf(hue, status, isThin(status) ? 'line' : 'band'), STATUS_WORDS[status])),
  ];
}

function sample(swatch: Swatch, words: string): Sample {
  return { svg: flatSvg(<SwatchPicture {...swatch} />, PALETTES.light), words };
}
