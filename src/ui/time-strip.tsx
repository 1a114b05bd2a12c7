import { dateWords } from '../model/date-words.ts';
import type { Lookup } from '../model/lookup.ts';
import { count } from '../model/phrase.ts';
import { articleMarks, periodMarks } from './time-strip-marks.ts';
import { axisOf, type Handles, handlesOf, monthText, moved, rangeOf } from './time-strip-months.ts';
import { ArticleRow, AxisRow, PeriodRow } from './time-strip-rows.tsx';

interface Props {
  readonly whole: Lookup;
  readonly shown: Lookup;
  /** Months of publication, `2024-02`, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly onRange: (from: string | null, to: string | null) => void;
  /** Begins every id, so that a page may hold two strips. */
  readonly idPrefix?: string;
}

/** When the reports were published, and of which times they speak. Nothing is filled in between them. */
export function TimeStrip({ whole, shown, from, to, onRange, idPrefix = 'time' }: Props) {
  const axis = axisOf(whole.chart.articles);
  if (!axis) return null;
  const handles = handlesOf(from, to, axis);
  const articles = articleMarks(whole, shown, axis);
  const periods = periodMarks(whole, shown, axis);
  const title = `${idPrefix}-title`;
  const onMove = (which: keyof Handles, input: HTMLInputElement) => {
    const next = moved(handles, which, Number(input.value), axis);
    // Where a handle is held back nothing is rendered anew, and the browser would leave it where it was dragged.
    input.value = String(next[which]);
    if (next.from === handles.from && next.to === handles.to) return;
    const range = rangeOf(next, axis);
    onRange(range.from, range.to);
  };
  const monthWords = {
    from: dateWords(monthText(axis.first + handles.from)),
    to: dateWords(monthText(axis.first + handles.to - 1)),
  };
  return (
    <section class="time-strip" aria-labelledby={title}>
      <div class="time-strip-head">
        <h2 id={title}>Reports, by date of publication</h2>
        <p class="time-strip-range">
          <span>
            {monthWords.from} to {monthWords.to}
          </span>{' '}
          <button type="button" class="plain-button" onClick={() => onRange(null, null)}>
            All dates
          </button>
        </p>
      </div>
      <div class="time-strip-plot">
        <ArticleRow marks={articles} handles={handles} axis={axis} />
        <div class="time-strip-brush">
          <AxisRow handles={handles} axis={axis} />
          {(['from', 'to'] as const).map((which) => (
            <input
              key={which}
              type="range"
              class={`time-strip-handle${which === 'from' && handles.from * 2 > axis.count ? ' is-above' : ''}`}
              aria-label={which === 'from' ? 'From' : 'To'}
              aria-valuetext={monthWords[which]}
              min={0}
              max={axis.count}
              step={1}
              value={handles[which]}
              onInput={(event) => onMove(which, event.currentTarget)}
            />
          ))}
        </div>
        <PeriodRow marks={periods.marks} handles={handles} axis={axis} />
      </div>
      <p class="time-strip-foot">
        A rise in reports is not a rise in workers. Thin bars: periods spoken of ({periods.claims} of{' '}
        {count(whole.chart.claims.length, 'claim')}
        {periods.before > 0 && `, ${periods.before} of them earlier`}
        {periods.after > 0 && `, ${periods.after} of them later`}).
      </p>
      <ul class="unseen">
        {[...articles, ...periods.marks].map((mark) => (
          <li key={mark.key}>{mark.words}</li>
        ))}
      </ul>
    </section>
  );
}
