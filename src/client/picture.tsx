import { render } from 'preact';
import type { Camera, Frame, Projection } from '../core/geometry/camera.ts';
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
import { stageScene } from './staged-scene.ts';

/** A static map of the page, laid out for the size it really has. */
export interface MapPicture {
  readonly scene: Scene;
  /** Draws what is shown of the dataset, at the present size. */
  draw(shown: Lookup, view: View, pointed: RouteId | null, globe?: Projection | null): void;
  /** Lets something else stand out in the picture as it is. */
  emphasise(look: DrawingState): void;
  /** Moves names and marks while the live map is on its way. */
  follow(camera: Camera, project: Projection): void;
  /** The picture in words, for those who do not see it. */
  tell(words: string): void;
}

export function openPicture(id: string, extent: Extent | SceneLayout, shown: Lookup, view: View): MapPicture {
  const svg = element(id);
  const base = svg.querySelector('.base');
  const hatch = svg.querySelector('pattern');
  const ink = svg.querySelector('.ink');
  if (!base || !ink) throw new Error(`not a poster: ${id}`);
  const worldSize = Number(base.getAttribute('data-world'));
  const staged = stageScene({ lookup: shown, view, frame: frameOf(svg), extent });
  const drawInk = () => {
    const { scene, request } = staged;
    const { globe } = request;
    render(globe ? <Ink scene={{ ...scene, arcs: [] }} project={globe} /> : <Ink scene={scene} />, ink);
  };
  return {
    get scene() {
      return staged.scene;
    },
    draw(some, next, pointed, globe = null) {
      staged.layOut({ lookup: some, view: next, frame: frameOf(svg), extent, globe }, { focus: next.focus, pointed });
      const { camera, frame } = staged.scene;
      svg.setAttribute('viewBox', `0 0 ${frame.widthPx} ${frame.heightPx}`);
      base.setAttribute('transform', basemapTransform(worldSize, camera, frame));
      hatch?.setAttribute('patternTransform', hatchTransform(worldSize, camera));
      drawInk();
    },
    emphasise(look) {
      staged.emphasise(look);
      drawInk();
    },
    follow: (camera, project) => render(<Ink scene={{ ...staged.scene, camera, arcs: [] }} project={project} />, ink),
    tell: (words) => svg.setAttribute('aria-label', words),
  };
}

/** The static map's box; never empty, so that a hidden one can be measured again later. */
export function frameOf(svg: HTMLElement): Frame {
  const box = svg.getBoundingClientRect();
  return { widthPx: Math.max(1, Math.round(box.width)), heightPx: Math.max(1, Math.round(box.height)) };
}
