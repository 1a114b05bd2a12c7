import type { Swatch } from '../../core/scene/swatch.ts';
import { ArcStrokes } from './arc-shape.tsx';

/** Beside words that say the same, so it is nothing to assistive technology. */
export function SwatchPicture({ arc, camera, frame }: Swatch) {
  return (
    <svg class="swatch" width={frame.widthPx} height={frame.heightPx} aria-hidden="true">
      <g class={`arc ${arc.direction}`}>
        <ArcStrokes arc={arc} camera={camera} frame={frame} />
      </g>
    </svg>
  );
}
