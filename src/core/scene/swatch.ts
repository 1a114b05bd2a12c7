import type { Camera, Frame } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { Direction, Status } from '../model/vocabulary.ts';
import { BAND_PATTERNS, LINE_PATTERNS } from './pattern.ts';
import type { Ribbon } from './ribbon.ts';
import type { Arc } from './scene.ts';

/** A small straight arc for legends and lists: drawn by the same rules as those on the map. */
export interface Swatch {
  readonly arc: Arc;
  readonly camera: Camera;
  readonly frame: Frame;
}

export function swatchOf(
  direction: Exclude<Direction, 'stock'>,
  status: Status,
  form: Ribbon['form'],
  frame: Frame = { widthPx: 46, heightPx: 16 },
): Swatch {
  // A world of 512 px: a px of the swatch is a px of the world.
  const camera: Camera = { center: [0, 0], zoom: 0 };
  const half = (frame.widthPx / 2 - 1) / 512;
  const ribbon: Ribbon = {
    path: [
      [0.5 - half, 0.5],
      [0.5 + half, 0.5],
    ],
    form,
    pattern: (form === 'band' ? BAND_PATTERNS : LINE_PATTERNS)[status],
    halfTailPx: form === 'band' ? 2.2 : 1,
    halfBodyPx: form === 'band' ? 3.6 : 1,
    head: form === 'band' ? { lengthPx: 12, halfWidthPx: 7 } : { lengthPx: 8, halfWidthPx: 4.5 },
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
