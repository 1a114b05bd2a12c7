import type { ComponentChildren } from 'preact';
import { articleCount, claimCount } from '#words/counts.ts';
import { TimeBars } from './time-strip-bars.tsx';
import type { TimeBin } from './time-strip-bins.ts';
import { type ArticleMark, laneCount, type PeriodMark } from './time-strip-marks.ts';
import { type Axis, type Handles, yearsOn } from './time-strip-months.ts';
import { percent } from './time-strip-percent.ts';

interface RowProps {
  readonly handles: Handles;
  /** Where the handles stand while they let everything through. */
  readonly rest: Handles;
  readonly axis: Axis;
}

/** Each row is as high as any other of its kind, however many reports there are: the list under them keeps its place. */
const ARTICLE_ROW_PX = 54;
const PERIOD_ROW_PX = 37;
const LABELLED_PX = 13;
/** Of one dot and the next: at most, and so little that they can still be told apart. */
const DOT_PX = { most: 9, least: 5 } as const;
const PERIOD_PX = { most: 6, least: 5 } as const;
/** The handles stand on the line, and the years under both, so that neither hides the other. */
const LINE_PX = 6.5;
const YEAR_PX = 23;
/** The class of what the filter leaves nothing of. */
const LEFT_OUT = 'is-left-out';

/** Whether marks in so many lanes still stand apart in their row; bars count them where they do not. */
export function articlesStandApart(lanes: number): boolean {
  return lanes * DOT_PX.least <= ARTICLE_ROW_PX - 2;
}

export function periodsStandApart(lanes: number): boolean {
  return lanes * PERIOD_PX.least <= PERIOD_ROW_PX - 2;
}

interface BinRowProps extends RowProps {
  readonly bins: readonly TimeBin[];
}

/** Of more articles than could be told apart, how many there are of each month. */
export function ArticleBinRow({ bins, ...row }: BinRowProps) {
  return (
    <Row {...row} heightPx={ARTICLE_ROW_PX}>
      <TimeBars bins={bins} heightPx={ARTICLE_ROW_PX} most={articleCount} />
    </Row>
  );
}

/** Of more times than could be told apart, how many claims speak of each month. */
export function PeriodBinRow({ bins, ...row }: BinRowProps) {
  return (
    <Row {...row} heightPx={PERIOD_ROW_PX}>
      <TimeBars bins={bins} heightPx={PERIOD_ROW_PX} most={claimCount} />
    </Row>
  );
}

/** A dot where the day is known, a bar over all possible days where it is not. In words beside the strip. */
export function ArticleRow({ marks, ...row }: RowProps & { readonly marks: readonly ArticleMark[] }) {
  const heightPx = ARTICLE_ROW_PX;
  const isLabelled = marks.some((mark) => mark.label);
  const lanePx = isLabelled ? LABELLED_PX : Math.min(DOT_PX.most, (heightPx - 2) / laneCount(marks));
  const barPx = Math.min(5, lanePx - 1);
  return (
    <Row {...row} heightPx={heightPx}>
      {marks.map((mark) => {
        const y = heightPx - (mark.lane + 0.5) * lanePx;
        const { start, end } = mark.stretch;
        const isRight = mark.labelSide === 'right';
        const at = { y, radiusPx: Math.min(3.8, lanePx / 2), barPx };
        return mark.label ? (
          <g key={mark.key} class={markClass('time-strip-mark', mark)}>
            <title>{mark.words}</title>
            <MarkShape mark={mark} {...at} />
            <text
              x={percent(isRight ? end : start)}
              dx={isRight ? 7 : -7}
              y={y + 4}
              text-anchor={isRight ? 'start' : 'end'}
            >
              {mark.label}
            </text>
          </g>
        ) : (
          <MarkShape key={mark.key} mark={mark} {...at} alone="time-strip-mark" />
        );
      })}
    </Row>
  );
}

interface FrameProps extends RowProps {
  readonly heightPx: number;
  readonly children: ComponentChildren;
}

function Row({ handles, rest, axis, heightPx, children }: FrameProps) {
  return (
    <svg class="time-strip-row" width="100%" height={heightPx} aria-hidden="true">
      <Chosen handles={handles} rest={rest} axis={axis} heightPx={heightPx} />
      {children}
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
export function PeriodRow({ marks, ...row }: RowProps & { readonly marks: readonly PeriodMark[] }) {
  const lanePx = Math.min(PERIOD_PX.most, (PERIOD_ROW_PX - 2) / Math.max(1, laneCount(marks)));
  return (
    <Row {...row} heightPx={PERIOD_ROW_PX}>
      {marks.map((mark) => {
        const y = (mark.lane + 0.5) * lanePx + 1;
        const at = { y, radiusPx: 2.3, barPx: 3 };
        return !mark.isCutLeft && !mark.isCutRight ? (
          <MarkShape key={mark.key} mark={mark} {...at} alone="time-strip-period" />
        ) : (
          <g key={mark.key} class={markClass('time-strip-period', mark)}>
            <title>{mark.words}</title>
            <MarkShape mark={mark} {...at} />
            {mark.isCutLeft && <path d={`M5 ${y - 2.5}L1 ${y}L5 ${y + 2.5}`} />}
            {mark.isCutRight && (
              <svg x="100%" overflow="visible" aria-hidden="true">
                <path d={`M-5 ${y - 2.5}L-1 ${y}L-5 ${y + 2.5}`} />
              </svg>
            )}
          </g>
        );
      })}
    </Row>
  );
}

interface MarkShapeProps {
  readonly mark: ArticleMark | PeriodMark;
  readonly y: number;
  readonly radiusPx: number;
  readonly barPx: number;
  /** Its class where it has no group about it, and says its words itself: there are many. */
  readonly alone?: string;
}

/** A dot for a day, a bar for what is longer. */
function MarkShape({ mark, y, radiusPx, barPx, alone }: MarkShapeProps) {
  const { start, end } = mark.stretch;
  const own = alone && { class: markClass(alone, mark) };
  const words = alone && <title>{mark.words}</title>;
  return mark.isDay ? (
    <circle {...own} cx={percent((start + end) / 2)} cy={y} r={radiusPx}>
      {words}
    </circle>
  ) : (
    <rect {...own} x={percent(start)} width={percent(end - start)} y={y - barPx / 2} height={barPx}>
      {words}
    </rect>
  );
}

function markClass(kind: string, { isShown }: ArticleMark | PeriodMark): string {
  return isShown ? kind : [kind, LEFT_OUT].join(' ');
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
