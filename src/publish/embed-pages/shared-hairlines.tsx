import { DIRECTIONS } from '../../core/model/vocabulary.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { coursesOf, dotsOf, transformBetween } from './embed-hairlines.ts';
import type { EmbedHairlines } from './embed-site.ts';

interface Props {
  readonly hairlines: EmbedHairlines;
  readonly largest: Scene;
}

const ID = 'hairlines';

/** The lines that are too many to be drawn in full: once, in the largest picture, for all the others to use. */
export function Hairlines({ hairlines: { arcs, ends }, largest }: Props) {
  if (arcs.length === 0) return null;
  return (
    <g class="others" id={ID}>
      {DIRECTIONS.map((direction) => {
        const some = arcs.filter((arc) => arc.direction === direction);
        return some.length === 0 ? null : (
          <g key={direction} class={`arc ${direction}`}>
            <path class="hairline" d={coursesOf(some, largest)} />
          </g>
        );
      })}
      {ends.length > 0 && <path class="hairline-ends" d={dotsOf(ends, largest)} />}
    </g>
  );
}

/** The same lines in another picture. */
export function UsedHairlines({ hairlines, largest, scene }: Props & { readonly scene: Scene }) {
  if (hairlines.arcs.length === 0) return null;
  return <use class="others" href={`#${ID}`} transform={transformBetween(largest, scene)} />;
}
