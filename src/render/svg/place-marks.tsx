import type { Frame, Projection, ScreenPoint } from '../../core/geometry/camera.ts';
import type { MarkedDirection } from '../../core/model/route.ts';
import { isRouteMark, middleOf } from '../../core/scene/route-mark.ts';
import type { PlaceMark } from '../../core/scene/scene.ts';
import { pathData, tenth } from './path-data.ts';

interface Props {
  readonly frame: Frame;
  readonly marks: readonly PlaceMark[];
  readonly project: Projection;
}

/** Those that no frame of another shape could show are left out. */
export function PlaceMarks({ marks, frame, project }: Props) {
  return (
    <g class="marks">
      {marks.map((mark) => {
        const at = project(mark.at);
        return (
          at && isNear(at, frame) && <Mark key={`${mark.kind} ${mark.place} ${mark.routes[0]}`} mark={mark} at={at} />
        );
      })}
    </g>
  );
}

/** Within the picture, or as far beside it as it is wide or high. */
function isNear([x, y]: ScreenPoint, { widthPx, heightPx }: Frame): boolean {
  return x > -widthPx && x < 2 * widthPx && y > -heightPx && y < 2 * heightPx;
}

function Mark({ mark, at }: { readonly mark: PlaceMark; readonly at: ScreenPoint }) {
  const common = { class: `mark ${mark.kind} ${mark.emphasis}`, 'data-place': mark.place };
  const half = mark.radiusPx;
  const [x, y] = middleOf(mark, at);
  if (isRouteMark(mark)) {
    return (
      <path {...common} data-route={mark.route} d={pathData(corners(mark.kind, half, x, y), true)}>
        <title>{mark.words}</title>
      </path>
    );
  }
  return (
    <circle {...common} cx={tenth(x)} cy={tenth(y)} r={half}>
      <title>{mark.words}</title>
    </circle>
  );
}

/** A square for people who are there, a diamond for those who fled. */
function corners(kind: MarkedDirection, half: number, x: number, y: number): ScreenPoint[] {
  return kind === 'stock'
    ? [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ]
    : [
        [x, y - half],
        [x + half, y],
        [x, y + half],
        [x - half, y],
      ];
}
