import { Fragment } from 'preact';
import type { Projection, ScreenPoint } from '../../core/geometry/camera.ts';
import { LINE_HEIGHT_PX, labelBoxAt } from '../../core/scene/label-box.ts';
import type { Label } from '../../core/scene/scene.ts';
import { tenth } from './path-data.ts';

interface Props {
  readonly labels: readonly Label[];
  readonly project: Projection;
}

/** Names and figures, as text: it can be read aloud, found and copied. */
export function PlaceLabels({ labels, project }: Props) {
  return (
    <g class="labels">
      {labels.map((label) => {
        const at = project(label.at);
        return at && <LabelText key={`${label.place} ${label.lines[0]?.text}`} label={label} at={at} />;
      })}
    </g>
  );
}

interface TextProps {
  readonly label: Label;
  readonly at: ScreenPoint;
}

function LabelText({ label, at }: TextProps) {
  const left = tenth(at[0] + label.offsetPx[0]);
  const top = at[1] + label.offsetPx[1];
  return (
    <Fragment>
      {label.leader && <Leader label={label} at={at} />}
      <text
        class={label.angleDeg === 0 ? label.emphasis : `value ${label.emphasis}`}
        data-place={label.place}
        text-anchor={label.align}
        transform={label.angleDeg === 0 ? undefined : `rotate(${label.angleDeg} ${tenth(at[0])} ${tenth(at[1])})`}
      >
        {label.lines.map((line, index) => (
          <tspan
            key={line.text}
            class={line.pale ? `${line.weight} pale` : line.weight}
            lang={line.lang}
            x={left}
            y={tenth(top + LINE_HEIGHT_PX * (index + 0.78))}
          >
            {line.text}
          </tspan>
        ))}
      </text>
    </Fragment>
  );
}

/** A thin line from a place to the nearest point of its label. */
function Leader({ label, at: [x, y] }: TextProps) {
  const box = labelBoxAt(label, [x, y]);
  const toX = Math.max(box.left, Math.min(box.right, x));
  const toY = Math.max(box.top, Math.min(box.bottom, y));
  return <line class={`leader ${label.emphasis}`} x1={tenth(x)} y1={tenth(y)} x2={tenth(toX)} y2={tenth(toY)} />;
}
