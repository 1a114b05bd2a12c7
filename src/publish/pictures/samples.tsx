import { DIRECTION_KEYS, STAGE_WORDS } from '#words/vocabulary.ts';
import { STATUS_FACTS, type Stage } from '../../core/model/status.ts';
import type { Legend } from '../../core/scene/legend.ts';
import { PALETTES } from '../../core/scene/palette.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { STAGE_SAMPLES, type Swatch, swatchOf } from '../../core/scene/swatch.ts';
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
export function samplesOf({ arcs }: Scene, { directions, stages }: Legend): readonly Sample[] {
  const [only = 'dispatch', ...others] = directions;
  const hue = others.length === 0 ? only : 'dispatch';
  const formOf = (stage: Stage) =>
    arcs.filter((arc) => STATUS_FACTS[arc.status].stage === stage).every(({ ribbons }) => ribbons[0]?.form === 'line')
      ? 'line'
      : 'band';
  return [
    ...(others.length === 0 ? [] : directions).map((each) =>
      sample(swatchOf(each, 'completed', 'line'), DIRECTION_KEYS[each]),
    ),
    ...stages.map((stage) => sample(swatchOf(hue, STAGE_SAMPLES[stage], formOf(stage)), STAGE_WORDS[stage])),
  ];
}

function sample(swatch: Swatch, words: string): Sample {
  return { svg: flatSvg(<SwatchPicture {...swatch} />, PALETTES.light), words };
}
