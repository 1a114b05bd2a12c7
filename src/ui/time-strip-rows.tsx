import type { ArticleMark, PeriodMark } from './time-strip-marks.ts';
import { type Axis, type Handles, type Stretch, yearsOn } from './time-strip-months.ts';

interface RowProps {
  readonly handles: Handles;
  /** Where the handles stand while they let everything through. */
  readonly rest: Handles;
  readonly axis: Axis;
}

const LABELLED_PX = 13;
const LABELLED_ROW_PX = 4 * LABELLED_PX;
const PERIOD_PX = 6;
/** The handles stand on the line, and the years under both, so that neither hides the other. */
const LINE_PX = 6.5;
const YEAR_PX = 23;

/** A dot where the day is known, a bar over all possible days where it is not. In words beside the strip. */
export function ArticleRow({ marks, handles, rest, axis }: RowProps & { readonly marks: readonly ArticleMark[] }) {
  const lanes = 1 + Math.max(...marks.map((mark) => mark.lane));
  const lanePx = marks.some((mark) => mark.label) ? LABELLED_PX : Math.max(3, Math.min(9, LABELLED_ROW_PX / lanes));
  const heightPx = lanes * lanePx + 2;
  const barPx = Math.min(5, lanePx - 1);
  return (
    <svg class="time-strip-row" width="100%" height={heightPx} aria-hidden="true">
      <Chosen handles={handles} rest={rest} axis={axis} heightPx={heightPx} />
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

/** The line of the months that can be chosen, with the years of the whole strip. */
export function AxisRow({ handles, rest, axis }: RowProps) {
  return (
    <svg class="time-strip-row" width="100%" height="100%" aria-hidden="true">
      <Chosen handles={handles} rest={rest} axis={axis} heightPx="100%" />
      <line
        class="time-strip-line"
        x1={percent(rest.from / axis.count)}
        x2={percent(rest.to / axis.count)}
        y1={LINE_PX}
        y2={LINE_PX}
      />
      {yearsOn(axis).map(({ year, at }) => (
        <g key={year}>
          <line class="time-strip-line" x1={percent(at)} x2={percent(at)} y1={LINE_PX} y2={LINE_PX + 5} />
          {at < 0.92 && (
            <text x={percent(at)} dx={-1} y={YEAR_PX}>
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** A dot for a day, a bar for what is longer. A bar that goes on beyond the strip has an arrowhead at that end. */
export function PeriodRow({ marks, handles, rest, axis }: RowProps & { readonly marks: readonly PeriodMark[] }) {
  const lanes = marks.length === 0 ? 0 : 1 + Math.max(...marks.map((mark) => mark.lane));
  const heightPx = lanes * PERIOD_PX + 3;
  return (
    <svg class="time-strip-row" width="100%" height={heightPx} aria-hidden="true">
      <Chosen handles={handles} rest={rest} axis={axis} heightPx={heightPx} />
      {marks.map((mark) => {
        const y = (mark.lane + 0.5) * PERIOD_PX + 1;
        return (
          <g key={mark.key} class={mark.isShown ? 'time-strip-period' : 'time-strip-period is-left-out'}>
            <title>{mark.words}</title>
            {mark.isDay ? (
              <circle cx={percent((mark.stretch.start + mark.stretch.end) / 2)} cy={y} r={2.3} />
            ) : (
              <Bar stretch={mark.stretch} y={y} heightPx={3} />
            )}
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
function Chosen({ handles, rest, axis, heightPx }: RowProps & { readonly heightPx: number | string }) {
  return handles.from === rest.from && handles.to === rest.to ? null : (
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
