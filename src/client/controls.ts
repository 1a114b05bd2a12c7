import { boundsOf, type Camera } from '../core/geometry/camera.ts';
import { drawnPoints } from '../core/scene/drawn-points.ts';
import { PRESETS, presetCamera, selectionCamera } from '../core/scene/extent.ts';
import { pickedOf } from '../core/scene/fitted.ts';
import type { Scene } from '../core/scene/scene.ts';
import { DEFAULT_VIEW } from '../core/view/view.ts';
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
      else if (preset === 'selection') goTo(cameraOfSelection(sceneNow()));
      else goTo(cameraOfPreset(preset ?? '', sceneNow()));
    });
  }
  const selection = document.querySelector<HTMLButtonElement>('[data-preset=selection]');
  const mark = () => {
    if (selection) selection.disabled = store.view.focus.kind === 'all';
  };
  mark();
  store.subscribe(mark);
}

/** A step of 0 goes back to the whole picture. */
function zoomed(camera: Camera, step: number): Camera | null {
  if (step === 0) return DEFAULT_VIEW.camera;
  return { ...camera, zoom: Math.max(ZOOM_RANGE[0], Math.min(ZOOM_RANGE[1], camera.zoom + step)) };
}

function cameraOfPreset(name: string, scene: Scene): Camera | null {
  const preset = PRESETS.find((each) => each === name);
  // The world is where the picture starts from: no link needs to say so.
  return preset === undefined || preset === 'world' ? DEFAULT_VIEW.camera : presetCamera(preset, scene.frame);
}

function cameraOfSelection(scene: Scene): Camera | null {
  const points = drawnPoints(pickedOf(scene));
  return points.length === 0 ? null : selectionCamera(boundsOf(points), scene.frame);
}
