import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * For a map in somebody else's page: the wheel and one finger are the page's and scroll it; with Ctrl or ⌘ held, or with
 * two fingers, they are the map's. `onRefused` tells when the reader might have meant the map.
 */
export function shareGestures(map: MapLibreMap, onRefused: (by: 'wheel' | 'finger') => void): void {
  map.cooperativeGestures.enable();
  const canvases = map.getCanvasContainer();
  // MapLibre's own words would lie over the whole map.
  canvases.querySelector('.maplibregl-cooperative-gesture-screen')?.remove();
  for (const each of [canvases, map.getCanvas()]) each.style.touchAction = 'pan-x pan-y';
  map.on('cooperativegestureprevented', ({ gestureType }) =>
    onRefused(gestureType === 'wheel_zoom' ? 'wheel' : 'finger'),
  );
}
