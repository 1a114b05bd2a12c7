import { useMemo } from 'preact/hooks';
import { viewKey } from '../core/scene/kept-for-view.ts';
import { Arcs, type ArcsProps } from '../render/svg/static-map.tsx';

/** The arcs of a picture, as they are while only its names and marks move. */
export function KeptArcs({ arcs, camera, frame }: ArcsProps) {
  return useMemo(() => <Arcs arcs={arcs} camera={camera} frame={frame} />, [arcs, viewKey(camera, frame)]);
}
