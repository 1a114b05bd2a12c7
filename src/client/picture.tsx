import { render } from 'preact';
import type { Camera, Frame, Projection } from '../core/geometry/camera.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { buildScene, type Composition } from '../core/scene/build-scene.ts';
import type { Extent } from '../core/scene/extent.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { View } from '../core/view/view.ts';
import { basemapTransform, hatchTransform } from '../render/svg/basemap.tsx';
import { Ink } from '../render/svg/poster.tsx';
import { element } from './element.ts';

/** A poster of the page, laid out for the size it really has. */
export interface Picture {
  readonly scene: Scene;
  /** Draws what is shown of the dataset, at the present size. */
  draw(shown: Lookup, view: View, pointed: RouteId | null, globe?: Projection | null): void;
  /** Moves names and marks while the live map is on its way. */
  follow(camera: Camera, project: Projection): void;
  /** The picture in words, for those who do not see it. */
  tell(words: string): void;
}

export function openPicture(id: string, extent: Extent | Composition, shown: Lookup, view: View): Picture {
  const svg = element(id);
  const base = svg.querySelector('.base');
  const hatch = svg.querySelector('pattern');
  const ink = svg.querySelector('.ink');
  if (!base || !ink) throw new Error(`not a poster: ${id}`);
  const worldSize = Number(base.getAttribute('data-world'));
  let scene = buildScene(shown, view, frameOf(svg), extent);
  return {
    get scene() {
      return scene;
    },
    draw(some, next, pointed, globe = null) {
      scene = buildScene(some, next, frameOf(svg), extent, pointed, globe);
      const { camera, frame } = scene;
      svg.setAttribute('viewBox', `0 0 ${frame.widthPx} ${frame.heightPx}`);
      base.setAttribute('transform', basemapTransform(worldSize, camera, frame));
      hatch?.setAttribute('patternTransform', hatchTransform(worldSize, camera));
      render(globe ? <Ink scene={{ ...scene, arcs: [] }} project={globe} /> : <Ink scene={scene} />, ink);
    },
    follow: (camera, project) => render(<Ink scene={{ ...scene, camera, arcs: [] }} project={project} />, ink),
    tell: (words) => svg.setAttribute('aria-label', words),
  };
}

/** The poster's box; never empty, so that a hidden one can be measured again later. */
export function frameOf(svg: HTMLElement): Frame {
  const box = svg.getBoundingClientRect();
  return { widthPx: Math.max(1, Math.round(box.width)), heightPx: Math.max(1, Math.round(box.height)) };
}
