import { COLOUR_MEANINGS, THIN_LINE } from '#words/legend.ts';
import { SQUARE_MEANS } from '#words/legend-marks.ts';
import { legendOf } from '../../core/scene/legend.ts';
import type { PictureComposition } from './compose.ts';

/** How to read a picture: sentences, the most needed first, and the colours and patterns in it for where no samples fit. */
export interface PictureLegend {
  readonly sentences: readonly string[];
  readonly patterns: string;
}

export function pictureLegend({ scene, shown }: PictureComposition): PictureLegend {
  const { sentences, patterns, stock, directions, thinForm } = legendOf(scene, shown, shown, 'largest');
  // The first counts what is on the whole map, which the line under the title has said.
  const [, width = '', ...rest] = scene.arcs.length === 0 ? [] : sentences;
  const bands = scene.arcs.some(({ ribbons }) => ribbons.some(({ form }) => form === 'band'));
  return {
    sentences: [
      bands ? width : '',
      thinForm ? THIN_LINE : '',
      stock ? SQUARE_MEANS : '',
      ...rest.filter((sentence) => sentence !== THIN_LINE),
    ].filter(Boolean),
    // The colours are those of the light palette, which all pictures have; one alone needs no key, since the title says the way.
    patterns: [...(directions.length > 1 ? directions.map((each) => COLOUR_MEANINGS[each]) : []), patterns].join(' '),
  };
}
