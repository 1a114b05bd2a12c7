import type { ArticleMark, PeriodMark } from './time-strip-marks.ts';
import { type Axis, type Handles, type Stretch, yearsOn } from './time-strip-months.ts';

interface RowProps {
  readonly handles: Handles;
  readonly axis: Axis;
}

const LABELLED_PX = 13;
const LABELLED_ROW_PX = 4 * LABELLED_PX;
const PERIOD_PX = 5;

/** A dot where the day is known, a bar over all possible days where it is not. In words beside the strip. */
export function ArticleRow({ marks, handles, axis }: RowProps & { readonly marks: readonly ArticleMark[] }) {
  const lanes = 1 + Math.max(...marks.map((mark) => mark.lane));
  const lanePx = marks.some((mark) => mark.label) ? LABELLED_PX : Math.max(3, Math.min(9, LABELLED_ROW_PX / lanes));
  const heightPx = lanes * lanePx + 2;
  const barPx = Math.min(5, lanePx - 1);
  return (
    <svg class="time-strip-row" width="100%" height={heightPx} aria-hidden="true">
      <Chosen handles={handles} axis={axis} heightPx={heightPx} />
      {marks.map((mark) => {
        const y = heightPx - (mark.lane + 0.5) * lanePx;
        const { start, end } = mark.stretch;
        return (
          <g key={mark.key} class={mark.isShown ? 'time-strip-mark' : 'time-strip-mark is-left-out'}>
            <title>{mark.words}</title>
            {mark.isDay ? (
              <circle cx={percent((start + end) / 2)} cy={y} r={Math.min(3.8, lanePx / 2)} />
            ) : (
              <Bar stretch={mark.stretch} y={y} heightPx={barPx} />
            )}
            {mark.label && mark.labelSide === 'right' && (
              <text x={percent(end)} dx={7} y={y + 4}>
                {mark.label}
              </text>
            )}
            {mark.label && mark.labelSide === 'left' && (
              <text x={percent(start)} dx={-7} y={y + 4} text-anchor="end">
                {mark.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The line of months between reports and periods, with the years. */
export function AxisRow({ handles, axis }: RowProps) {
  return (
    <svg class="time-strip-row" width="100%" height="100%" aria-hidden="true">
      <Chosen handles={handles} axis={axis} heightPx="100%" />
      <line class="time-strip-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
      {yearsOn(axis).map(({ year, at }) => (
        <g key={year}>
          <line class="time-strip-line" x1={percent(at)} x2={percent(at)} y1="0" y2="7" />
          {at < 0.92 && (
            <text x={percent(at)} dx={4} y={16}>
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** A bar that goes on beyond the strip has an arrowhead at that end. */
export function PeriodRow({ marks, handles, axis }: RowProps & { readonly marks: readonly PeriodMark[] }) {
  const lanes = marks.length === 0 ? 0 : 1 + Math.max(...marks.map((mark) => mark.lane));
  const heightPx = lanes * PERIOD_PX + 3;
  return (
    <svg class="time-strip-row" width="100%" height={heightPx} aria-hidden="true">
      <Chosen handles={handles} axis={axis} heightPx={heightPx} />
      {marks.map((mark) => {
        const y = (mark.lane + 0.5) * PERIOD_PX + 1;
        return (
          <g key={mark.key} class={mark.isShown ? 'time-strip-period' : 'time-strip-period is-left-out'}>
            <title>{mark.words}</title>
            <Bar stretch={mark.stretch} y={y} heightPx={3} />
            {mark.isCutLeft && <path d={`M5 ${y - 2.5}L1 ${y}L5 ${y + 2.5}`} />}
            {mark.isCutRight && (
              <svg x="100%" overflow="visible" aria-hidden="true">
                <path d={`M-5 ${y - 2.5}L-1 ${y}L-5 ${y + 2.5}`} />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps {
  readonly stretch: Stretch;
  readonly y: number;
  readonly heightPx: number;
}

function Bar({ stretch: { start, end }, y, heightPx }: BarProps) {
  return <rect x={percent(start)} width={percent(end - start)} y={y - heightPx / 2} height={heightPx} />;
}

/** What lies between the handles; nothing where they stand at the ends. */
function Chosen({ handles, axis, heightPx }: RowProps & { readonly heightPx: number | string }) {
  return handles.from === 0 && handles.to === axis.count ? null : (
    <rect
      class="time-strip-chosen"
      x={percent(handles.from / axis.count)}
      width={percent((handles.to - handles.from) / axis.count)}
      y={0}
      height={heightPx}
    />
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
