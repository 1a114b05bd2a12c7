import { legendOf } from '../../core/scene/legend.ts';
import type { Composition } from './compose.ts';

/** How to read a picture: sentences, the most needed first, and the colours and patterns in it for where no samples fit. */
export interface PictureLegend {
  readonly sentences: readonly string[];
  readonly patterns: string;
}

export function pictureLegend({ scene, shown }: Composition): PictureLegend {
  const { sentences, patterns, stock, directions } = legendOf(scene, shown, shown, 'largest');
  // The first counts what is on the whole map, which the line under the title has said.
  const [, width = '', ...rest] = scene.arcs.length === 0 ? [] : sentences;
  const bands = scene.arcs.some(({ ribbons }) => ribbons.some(({ form }) => form === 'band'));
  return {
    sentences: [
      bands ? width : '',
      ...rest.filter((sentence) => sentence.startsWith('A thin line')),
      stock ? 'A square: people said to be there already.' : '',
      ...rest.filter((sentence) => !sentence.startsWith('A thin line')),
    ].filter(Boolean),
    patterns: [...(directions.length > 1 ? directions.map((each) => COLOURS[each]) : []), patterns].join(' '),
  };
}

/** The colours of the light palette, which all pictures have; one alone needs no key, since the title says the way. */
const COLOURS = { dispatch: 'Blue: sent abroad.', repatriation: 'Orange: sent back.', defection: 'Purple: defected.' };
