import { claimCount } from '#words/counts.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Filter } from '../core/view/filter.ts';
import { TimeStripBrush } from './time-strip-brush.tsx';
import { articleMarks, type PeriodMarks, periodMarks } from './time-strip-marks.ts';
import { axisOf, publicationMonths } from './time-strip-months.ts';
import { ArticleRow, PeriodRow } from './time-strip-rows.tsx';

type Months = Pick<Filter, 'reportedFrom' | 'reportedTo' | 'periodFrom' | 'periodTo'>;

interface Props {
  readonly whole: Lookup;
  readonly shown: Lookup;
  readonly filter: Months;
  readonly onMonths: (months: Partial<Months>) => void;
  /** Begins every id, so that a page may hold two strips. */
  readonly idPrefix?: string;
}

/**
 * When the reports were published, and of which times they speak: two rows over the same months, each with a brush that
 * narrows by what stands in it. Nothing is filled in between.
 */
export function TimeStrip({ whole, shown, filter, onMonths, idPrefix = 'time' }: Props) {
  const published = publicationMonths(whole.chart.articles);
  if (!published) return null;
  const { claims } = whole.chart;
  const axis = axisOf(published, claims);
  const articles = articleMarks(whole, shown, axis);
  const periods = periodMarks(whole, shown, axis);
  return (
    <div class="time-strip">
      <TimeStripBrush
        title="Published"
        names="Published"
        allWords="All dates"
        id={`${idPrefix}-published`}
        axis={axis}
        months={published}
        from={filter.reportedFrom}
        to={filter.reportedTo}
        onRange={(reportedFrom, reportedTo) => onMonths({ reportedFrom, reportedTo })}
      >
        {(handles, rest) => <ArticleRow marks={articles} handles={handles} rest={rest} axis={axis} />}
      </TimeStripBrush>
      {periods.marks.length > 0 && (
        <TimeStripBrush
          title="Time spoken of"
          names="Time spoken of,"
          allWords="All times"
          id={`${idPrefix}-spoken-of`}
          axis={axis}
          months={axis}
          from={filter.periodFrom}
          to={filter.periodTo}
          onRange={(periodFrom, periodTo) => onMonths({ periodFrom, periodTo })}
        >
          {(handles, rest) => <PeriodRow marks={periods.marks} handles={handles} rest={rest} axis={axis} />}
        </TimeStripBrush>
      )}
      <p class="time-strip-foot">A rise in reports is not a rise in workers. {timesWords(periods, claims.length)}</p>
      <ul class="unseen">
        {[...articles, ...periods.marks].map((mark) => (
          <li key={mark.key}>{mark.words}</li>
        ))}
      </ul>
    </div>
  );
}

/** How many claims the lower row rests on. */
function timesWords({ claims, ofReport, before, after }: PeriodMarks, all: number): string {
  if (claims === 0) return 'No claim gives a time.';
  const parts = [
    `${claims} of ${claimCount(all)} ${claims === 1 ? 'gives' : 'give'} a time`,
    ofReport > 0 && `${ofReport} of them only that of the report`,
    before > 0 && `${before} one too early to be drawn`,
    after > 0 && `${after} one too late to be drawn`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
