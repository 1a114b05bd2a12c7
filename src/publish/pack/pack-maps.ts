import { FROM_THE_PROVINCES } from '#words/pack.ts';
import type { Frame } from '../../core/geometry/camera.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { selectionCamera } from '../../core/scene/extent.ts';
import { fittedScene } from '../../core/scene/fitted.ts';
import { isOpen } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import { type Basemaps, basemapFor } from '../maps/basemap.ts';
import type { PackMap } from './pack.ts';
import { drawnSelection, isSelected } from './selection.ts';

/** The width of a page's text is 170 mm: a name of 13 px is then 8 points high. */
const FRAME: Frame = { widthPx: 760, heightPx: 470 };
const BORDER: Frame = { widthPx: 470, heightPx: 380 };

/** Pictures of what a view shows and of nothing else, fitted to it, for paper. None where nothing of it is drawn. */
export function packMaps(shown: Lookup, view: View, basemaps: Basemaps): readonly PackMap[] {
  const picked = isSelected(view.focus);
  const request = { lookup: drawnSelection(shown, view.focus), view: onPaper(view), frame: FRAME };
  const isWhole = !picked && isOpen(view.filter);
  const scene = isWhole
    ? buildScene(request)
    : fittedScene({ ...request, cameraOn: (bounds) => selectionCamera(bounds, FRAME) });
  if (!scene || (scene.arcs.length === 0 && scene.marks.length === 0)) return [];
  const world: PackMap = { title: null, scene, basemap: basemapFor([scene], basemaps) };
  if (picked) return [world];
  const near = buildScene({ ...request, frame: BORDER, extent: 'border' });
  if (near.arcs.length === 0) return [world];
  return [world, { title: FROM_THE_PROVINCES, scene: near, basemap: basemapFor([near], basemaps) }];
}

/** Paper is flat, names nothing as pointed at, and speaks English. */
function onPaper(view: View): View {
  return { ...view, focus: { kind: 'all' }, camera: null, globe: false, names: 'en' };
}
