import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Frame } from '../../core/geometry/camera.ts';
import { type Globe, globeAt } from './globe.ts';

/** Its longitude is held within ±180, so it jumps by a whole turn where the map crosses the date line. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

export function frameOf(map: MapLibreMap): Frame {
  const { clientWidth, clientHeight } = map.getContainer();
  return { widthPx: clientWidth, heightPx: clientHeight };
}

/** What the map's camera would see of the globe. */
export function globeOf(map: MapLibreMap, frame: Frame): Globe {
  return globeAt(cameraOf(map), frame, map.getVerticalFieldOfView());
}
