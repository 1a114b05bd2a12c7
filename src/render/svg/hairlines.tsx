import type { Camera, Frame } from '../../core/geometry/camera.ts';
import { remembered } from '../../core/model/remembered.ts';
import { cameraOnto, copiesInView, reachOf } from '../../core/scene/copies.ts';
import { keptForView } from '../../core/scene/kept-for-view.ts';
import { outlineOf } from '../../core/scene/outline.ts';
import type { Ribbon } from '../../core/scene/ribbon.ts';
import type { Arc } from '../../core/scene/scene.ts';
import { pathData } from './path-data.ts';

interface Props {
  readonly arcs: readonly Arc[];
  readonly camera: Camera;
  readonly frame: Frame;
}

/** Courses of many arcs in a few paths: one for each direction, and for those that have given way to what is picked. */
export function Hairlines({ arcs, camera, frame }: Props) {
  const groups = new Map<string, Arc[]>();
  for (const arc of arcs) remembered(groups, `${arc.direction} ${arc.emphasis}`, () => []).push(arc);
  return (
    <>
      {[...groups].map(([name, some]) => (
        <g key={name} class={`arc ${name} hairlines`}>
          <path class="hairline" d={some.map(({ ribbons }) => courseOf(ribbons, camera, frame)).join('')} />
        </g>
      ))}
    </>
  );
}

const kept = keptForView<readonly Ribbon[], string>();

/** In every copy of the world that is seen. */
function courseOf(ribbons: readonly Ribbon[], camera: Camera, frame: Frame): string {
  return kept(ribbons, camera, frame, () => {
    const reach = reachOf(ribbons);
    const copies = reach ? copiesInView(reach, camera, frame) : [];
    return copies
      .flatMap((copy) => ribbons.map((ribbon) => outlineOf(ribbon, cameraOnto(copy, camera), frame).spine))
      .map((spine) => pathData(spine))
      .join('');
  });
}
