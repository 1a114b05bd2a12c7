import { COLOUR_MEANINGS, THIN_LINE } from '#words/legend.ts';
import { MARK_MEANINGS } from '#words/legend-marks.ts';
import { legendOf } from '../../core/scene/legend.ts';
import type { PictureComposition } from './compose.ts';

/** How to read a picture: sentences, the most needed first, and the colours and patterns in it for where no samples fit. */
export interface PictureLegend {
  readonly sentences: readonly string[];
  readonly patterns: string;
}

export function pictureLegend({ scene, shown }: PictureComposition): PictureLegend {
  const { sentences, patterns, marks, directions, widths, thinForm } = legendOf(scene, shown, shown, 'largest');
  // The first counts what is on the whole map, which the line under the title has said.
  const [, width = '', ...rest] = scene.arcs.length === 0 ? [] : sentences;
  return {
    sentences: [
      widths ? width : '',
      thinForm ? THIN_LINE : '',
      ...marks.map((kind) => MARK_MEANINGS[kind]),
      ...rest.filter((sentence) => sentence !== THIN_LINE),
    ].filter(Boolean),
    // The colours are those of the light palette, which all pictures have; one alone needs no key, since the title says the way.
    patterns: [...(directions.length > 1 ? directions.map((each) => COLOUR_MEANINGS[each]) : []), patterns].join(' '),
  };
}
