import { render } from 'preact';
import type { Box } from '../core/geometry/box.ts';
import { type Frame, flatProjection, type Projection } from '../core/geometry/camera.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { SceneLayout } from '../core/scene/build-scene.ts';
import type { DrawingState } from '../core/scene/emphasis.ts';
import type { Extent } from '../core/scene/extent.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { View } from '../core/view/view.ts';
import { basemapTransform, hatchTransform } from '../render/svg/basemap.tsx';
import { Ink } from '../render/svg/static-map.tsx';
import { element } from './element.ts';
import { KeptArcs } from './kept-arcs.tsx';
import { stageScene } from './staged-scene.ts';

/** A static map of the page, laid out for the size it really has. */
export interface MapPicture {
  readonly scene: Scene;
  /** Draws what is shown of the dataset, at the present size. */
  draw(shown: Lookup, view: View, pointed: RouteId | null, globe?: Projection | null): void;
  /** Lets something else stand out in the picture as it is. */
  emphasise(look: DrawingState): void;
  /** Moves names and marks while the live map is on its way. */
  follow(project: Projection): void;
  /**
   * Whether its lines lie unseen under a live map, where they are left as they are: there may be hundreds. The next
   * drawing goes by it.
   */
  cover(on: boolean): void;
  /** The picture in words, for those who do not see it. */
  tell(words: string): void;
}

/** `covers` is asked at each drawing for what lies over the picture. */
export function openPicture(
  id: string,
  extent: Extent | SceneLayout,
  shown: Lookup,
  view: View,
  covers: () => readonly Box[] = () => [],
): MapPicture {
  const svg = element(id);
  const base = svg.querySelector('.base');
  const hatch = svg.querySelector('pattern');
  const place = svg.querySelector('.ink');
  if (!base || !place) throw new Error(`not a poster: ${id}`);
  const worldSize = Number(base.getAttribute('data-world'));
  const staged = stageScene({ lookup: shown, view, frame: frameOf(svg), extent, covered: covers() });
  /** The scene that can be seen; null while names and marks are elsewhere, and before the first. */
  let seen: Scene | null = null;
  let isCovered = false;
  /** The scene whose lines are drawn. */
  let lines = staged.scene;
  const drawInk = (project: Projection) => {
    const { scene } = staged;
    // A globe has no lines but those of the live map.
    if (!isCovered) lines = scene;
    if (staged.request.globe) lines = { ...scene, arcs: [] };
    render(<Ink scene={scene} lines={lines} Lines={KeptArcs} project={project} />, place);
  };
  const show = () => {
    const { scene } = staged;
    if (scene === seen) return;
    const { camera, frame } = scene;
    svg.setAttribute('viewBox', `0 0 ${frame.widthPx} ${frame.heightPx}`);
    base.setAttribute('transform', basemapTransform(worldSize, camera, frame));
    hatch?.setAttribute('patternTransform', hatchTransform(worldSize, camera));
    drawInk(staged.request.globe ?? flatProjection(camera, frame));
    seen = scene;
  };
  return {
    get scene() {
      return staged.scene;
    },
    draw(some, next, pointed, globe = null) {
      const request = { lookup: some, view: next, frame: frameOf(svg), extent, globe, covered: covers() };
      staged.layOut(request, { focus: next.focus, pointed });
      show();
    },
    emphasise(look) {
      staged.emphasise(look);
      show();
    },
    follow(project) {
      seen = null;
      drawInk(project);
    },
    cover(on) {
      isCovered = on;
      seen = null;
    },
    tell: (words) => svg.setAttribute('aria-label', words),
  };
}

/** The static map's box; never empty, so that a hidden one can be measured again later. */
export function frameOf(svg: HTMLElement): Frame {
  const box = svg.getBoundingClientRect();
  return { widthPx: Math.max(1, Math.round(box.width)), heightPx: Math.max(1, Math.round(box.height)) };
}
