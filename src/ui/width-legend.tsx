import { widthSamples } from '#words/map-legend.ts';
import { lineWidthPx } from '../core/scene/width.ts';
import { Said } from './said.tsx';

/** Round figures that span those drawn to scale. */
const SAMPLES = [5_000, 20_000];
const LENGTH_PX = 22;

/** How wide a line is for how many people: the same on every map of the atlas. */
export function WidthLegend() {
  return (
    <span class="width-key">
      <Said
        pieces={widthSamples(SAMPLES)}
        as={{ sample: (figure, index) => <Sample people={SAMPLES[index] ?? 0} figure={figure} /> }}
      />
    </span>
  );
}

function Sample({ people, figure }: { readonly people: number; readonly figure: string }) {
  const widthPx = lineWidthPx(people);
  return (
    <span>
      <svg width={LENGTH_PX} height={28} aria-hidden="true">
        <rect class="width-sample" x={0} y={(28 - widthPx) / 2} width={LENGTH_PX} height={widthPx} />
      </svg>
      {figure}
    </span>
  );
}
