import { type Camera, type Frame, worldSizePx } from '../../core/geometry/camera.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import { HATCH } from '../../core/scene/map-look.ts';
import type { BasemapPaths } from './basemap-paths.ts';

interface Props {
  readonly paths: BasemapPaths;
  /** Under which another static map can use the same paths. */
  readonly id: string;
  readonly camera: Camera;
  readonly frame: Frame;
}

/** Land and borders: paths in units of their own, moved and scaled to the camera. */
export function Basemap({ paths, id, camera, frame }: Props) {
  return (
    <g class="base" data-world={paths.worldSize} transform={basemapTransform(paths.worldSize, camera, frame)}>
      <pattern
        id={`${id}-hatch`}
        width={HATCH.apartPx}
        height={HATCH.apartPx}
        patternUnits="userSpaceOnUse"
        patternTransform={hatchTransform(paths.worldSize, camera)}
      >
        <path d={`M0 0V${HATCH.apartPx}`} class="hatch-line" />
      </pattern>
      <g id={id}>
        <path class="land" d={paths.land} />
        <path class="named" d={paths.named} />
        <path class="hatched" fill={`url(#${id}-hatch)`} d={paths.hatched} />
        <path class="origin" d={paths.origin} />
        <path class="inner" d={paths.inner} />
        <path class="border" d={paths.borders} />
        <path class="dashed" d={paths.dashed} />
      </g>
    </g>
  );
}

/** Undoes the ground's scale, so that hatching is as wide on every map. */
export function hatchTransform(unitsWide: number, camera: Camera): string {
  return `scale(${(unitsWide / worldSizePx(camera.zoom)).toFixed(4)}) rotate(45)`;
}

export function basemapTransform(unitsWide: number, camera: Camera, frame: Frame): string {
  const scale = worldSizePx(camera.zoom) / unitsWide;
  const [x, y] = toWorld(camera.center);
  const left = frame.widthPx / 2 - x * unitsWide * scale;
  const top = frame.heightPx / 2 - y * unitsWide * scale;
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(6)})`;
}
