import { getGlobalDispatcher, type Map as MapLibreMap } from 'maplibre-gl';
import { afterVisible } from './visible-time.ts';

/** Longest that tiles may be on their way while the page is in view: they are cut from data at hand. */
const PATIENCE_MS = 6000;

/**
 * Browsers end workers without a word, and tiles then never come. MapLibre looks for that only when the page returns to
 * view; this looks too when tiles are overdue. A worker that does not answer is replaced, and the map told as if its
 * graphics context had been lost and restored.
 */
export function watchWorker(map: MapLibreMap): void {
  let waiting: (() => void) | null = null;
  const stop = (): void => {
    waiting?.();
    waiting = null;
  };
  map.on('sourcedataloading', () => {
    waiting ??= afterVisible(PATIENCE_MS, () => {
      waiting = null;
      if (!map.areTilesLoaded()) void getGlobalDispatcher().ensureWorkers();
    });
  });
  map.on('idle', stop);
  map.on('webglcontextlost', stop);
  map.on('remove', stop);
}
