import type { Frame, Projection, ScreenPoint } from '../../core/geometry/camera.ts';
import type { PlaceMark } from '../../core/scene/scene.ts';
import { stockSquareMiddle } from '../../core/scene/stock-square.ts';
import { tenth } from './path-data.ts';

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

function Mark({ mark, at: [x, y] }: { readonly mark: PlaceMark; readonly at: ScreenPoint }) {
  const common = { class: `mark ${mark.kind} ${mark.emphasis}`, 'data-place': mark.place };
  const at = { cx: tenth(x), cy: tenth(y), r: mark.radiusPx };
  if (mark.kind === 'stock') {
    const half = mark.radiusPx;
    const middle = stockSquareMiddle([x, y], half);
    return (
      <rect
        {...common}
        data-route={mark.route}
        x={tenth(middle[0] - half)}
        y={tenth(middle[1] - half)}
        width={2 * half}
        height={2 * half}
      >
        <title>{mark.words}</title>
      </rect>
    );
  }
  return (
    <circle {...common} {...at}>
      <title>{mark.words}</title>
    </circle>
  );
}
