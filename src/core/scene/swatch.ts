import type { Camera, Frame } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { LineDirection } from '../model/route.ts';
import { STATUS_FACTS, type Stage } from '../model/status.ts';
import type { Status } from '../model/vocabulary.ts';
import { headFor } from './head.ts';
import { PATTERNS } from './pattern.ts';
import type { Ribbon } from './ribbon.ts';
import type { Arc } from './scene.ts';
import { HAIRLINE_PX } from './width.ts';

/** A small straight arc for legends and lists: drawn by the same rules as those on the map. */
export interface Swatch {
  readonly arc: Arc;
  readonly camera: Camera;
  readonly frame: Frame;
}

/** A status of each kind of line. */
export const STAGE_SAMPLES: Readonly<Record<Stage, Status>> = {
  happened: 'completed',
  planned: 'planned',
  dropped: 'not_realised',
};

/** Of a line that is wider than the thinnest, however wide: the sample tells a form, and no figure. */
const BAND_SAMPLE_PX = 6;

export function swatchOf(
  direction: LineDirection,
  status: Status,
  form: Ribbon['form'],
  frame: Frame = { widthPx: 46, heightPx: 16 },
): Swatch {
  // A world of 512 px: a px of the swatch is a px of the world.
  const camera: Camera = { center: [0, 0], zoom: 0 };
  const half = (frame.widthPx / 2 - 1) / 512;
  const pattern = PATTERNS[STATUS_FACTS[status].stage];
  const widthPx = form === 'band' ? BAND_SAMPLE_PX : HAIRLINE_PX;
  const ribbon: Ribbon = {
    path: [
      [0.5 - half, 0.5],
      [0.5 + half, 0.5],
    ],
    form,
    pattern,
    halfBodyPx: widthPx / 2,
    head: headFor(pattern, widthPx),
    startGapPx: 0,
    endGapPx: 0,
    startLanePx: 0,
    endLanePx: 0,
    innerShare: 1,
  };
  const arc: Arc = {
    route: '' as RouteId,
    direction,
    status,
    emphasis: 'normal',
    ribbons: [ribbon],
    widthFrom: null,
    words: '',
  };
  return { arc, camera, frame };
}
