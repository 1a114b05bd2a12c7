import type { Camera } from '../core/geometry/camera.ts';
import { PRESETS, presetCamera } from '../core/scene/extent.ts';
import type { Scene } from '../core/scene/scene.ts';
import { isOpen } from '../core/view/filter.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import type { Store } from './store.ts';

export const ZOOM_RANGE = [0.5, 9] as const;

/** Buttons for zoom and for places to go to: they work on the static map as well. */
export function openControls(store: Store, sceneNow: () => Scene, start: () => Promise<void>): void {
  const goTo = (camera: Camera | null) => {
    void start();
    store.set({ ...store.view, camera });
  };
  for (const group of document.querySelectorAll<HTMLElement>('#controls, #presets')) {
    group.hidden = false;
    group.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
      const { zoom, preset } = button?.dataset ?? {};
      if (zoom !== undefined) goTo(zoomed(sceneNow().camera, Number(zoom)));
      else goTo(cameraOfPreset(preset ?? '', sceneNow(), store.view));
    });
  }
}

/** A step of 0 gives the camera back: the map then goes to what is asked for. */
function zoomed(camera: Camera, step: number): Camera | null {
  if (step === 0) return DEFAULT_VIEW.camera;
  return { ...camera, zoom: Math.max(ZOOM_RANGE[0], Math.min(ZOOM_RANGE[1], camera.zoom + step)) };
}

function cameraOfPreset(name: string, { frame }: Scene, { focus, filter }: View): Camera | null {
  const preset = PRESETS.find((each) => each === name) ?? 'world';
  // The world is where the picture starts from: as long as nothing is asked for, no link needs to say so.
  const isOpening = preset === 'world' && focus.kind === 'all' && isOpen(filter);
  return isOpening ? DEFAULT_VIEW.camera : presetCamera(preset, frame);
}
