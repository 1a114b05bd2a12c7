import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { dateWords } from '#words/dates.ts';
import { monthsFromTo } from '#words/time-strip.ts';
import {
  type Axis,
  drawnOver,
  type Handles,
  handlesOf,
  monthText,
  moved,
  rangeOf,
  restOver,
} from './time-strip-months.ts';
import { AxisRow } from './time-strip-rows.tsx';

interface Props {
  readonly title: string;
  /** What each handle is. */
  readonly handleWords: Readonly<Record<keyof Handles, string>>;
  /** The button that lets everything through again. */
  readonly allWords: string;
  readonly id: string;
  readonly axis: Axis;
  /** Those of the axis that the handles reach over. */
  readonly months: Axis;
  /** `2024-02`, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly onRange: (from: string | null, to: string | null) => void;
  /** The row of marks that is narrowed. */
  readonly children: (handles: Handles, rest: Handles) => ComponentChildren;
}

/** Before a press of the pointer counts as drawn over the strip. */
const LEAST_DRAG_PX = 5;

/** A row of marks, and under it a line with two handles; months can be drawn over both with the pointer. */
export function TimeStripBrush({ title, handleWords, allWords, id, axis, months, from, to, onRange, children }: Props) {
  const rest = restOver(months, axis);
  const handles = handlesOf(from, to, axis, rest);
  const first = useRef<HTMLInputElement>(null);
  const pressedX = useRef<number | null>(null);
  const isDrawing = useRef(false);
  const show = (next: Handles) => {
    if (next.from === handles.from && next.to === handles.to) return;
    const range = rangeOf(next, axis, rest);
    onRange(range.from, range.to);
  };
  const onMove = (which: keyof Handles, input: HTMLInputElement) => {
    const next = moved(handles, which, Number(input.value), rest);
    // Where a handle is held back nothing is rendered anew, and the browser would leave it where it was dragged.
    input.value = String(next[which]);
    show(next);
  };
  const onPress = (event: PointerEvent) => {
    if (event.button === 0 && !(event.target instanceof HTMLInputElement)) pressedX.current = event.clientX;
  };
  const onDraw = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (pressedX.current === null) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (!isDrawing.current && Math.abs(event.clientX - pressedX.current) < LEAST_DRAG_PX) return;
    if (!isDrawing.current) event.currentTarget.setPointerCapture(event.pointerId);
    isDrawing.current = true;
    show(drawnOver((pressedX.current - left) / width, (event.clientX - left) / width, axis, rest));
  };
  const onRelease = () => {
    pressedX.current = null;
    isDrawing.current = false;
  };
  const month = {
    from: from ?? monthText(axis.first + handles.from),
    to: to ?? monthText(axis.first + handles.to - 1),
  };
  return (
    <section aria-labelledby={id}>
      <div class="time-strip-head">
        <h2 id={id}>{title}</h2>
        <p class="time-strip-range">
          <span>{monthsFromTo(month)}</span>{' '}
          {(from !== null || to !== null) && (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                onRange(null, null);
                // The button goes, and what has the focus must not go with it.
                first.current?.focus();
              }}
            >
              {allWords}
            </button>
          )}
        </p>
      </div>
      <div
        class="time-strip-plot"
        onPointerDown={onPress}
        onPointerMove={onDraw}
        onPointerUp={onRelease}
        onPointerCancel={onRelease}
        onPointerLeave={() => !isDrawing.current && onRelease()}
      >
        {children(handles, rest)}
        <div class="time-strip-brush">
          <AxisRow handles={handles} rest={rest} axis={axis} />
          {(['from', 'to'] as const).map((which) => (
            <input
              key={which}
              ref={which === 'from' ? first : null}
              type="range"
              class={`time-strip-handle${which === 'from' && handles.from * 2 > axis.count ? ' is-above' : ''}`}
              aria-label={handleWords[which]}
              aria-valuetext={dateWords(month[which])}
              min={0}
              max={axis.count}
              step={1}
              value={handles[which]}
              onInput={(event) => onMove(which, event.currentTarget)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
