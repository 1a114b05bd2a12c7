import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../../core/scene/palette.ts';
import { frameOf, globeOf } from './map-camera.ts';

/** What lies round and under the globe: space, and the line in which the globe ends. */
export interface Limb {
  /** Null for the flat map, which has neither. */
  dress(palette: Palette | null): void;
  remove(): void;
}

/** Land that reaches the limb would else run out into space, which has the same colour. */
const LINE_PX = 1;

/**
 * The canvas is clear round the globe, so the container shows there. The line is a ring under the canvas, a little wider
 * than the globe; it also hides the steps of the globe's edge, which MapLibre does not smooth.
 */
export function openLimb(map: MapLibreMap): Limb {
  const container = map.getContainer();
  const ring = document.createElement('div');
  ring.className = 'limb';
  ring.hidden = true;
  container.prepend(ring);
  const follow = (): void => {
    if (ring.hidden) return;
    const frame = frameOf(map);
    const { limbPx } = globeOf(map, frame);
    // A globe that fills the picture shows no edge.
    const isSeen = limbPx < Math.hypot(frame.widthPx, frame.heightPx) / 2;
    ring.style.display = isSeen ? '' : 'none';
    ring.style.width = `${2 * (limbPx + LINE_PX)}px`;
  };
  map.on('render', follow);
  return {
    dress: (palette) => {
      ring.hidden = palette === null;
      ring.style.backgroundColor = palette?.coast ?? '';
      container.style.backgroundColor = palette?.land ?? '';
      follow();
    },
    remove: () => {
      map.off('render', follow);
      ring.remove();
      container.style.backgroundColor = '';
    },
  };
}
