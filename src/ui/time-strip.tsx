import { useMemo, useRef } from 'preact/hooks';
import {
  ALL_DATES,
  ALL_TIMES,
  PUBLISHED,
  PUBLISHED_HANDLES,
  RISE_IN_REPORTS,
  SPOKEN_OF_HANDLES,
  TIME_SPOKEN_OF,
  timesGiven,
} from '#words/time-strip.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Filter } from '../core/view/filter.ts';
import { articleBins, periodBins } from './time-strip-bins.ts';
import { TimeStripBrush } from './time-strip-brush.tsx';
import { articleMarks, laneCount, periodMarks } from './time-strip-marks.ts';
import { axisOf, publicationMonths } from './time-strip-months.ts';
import {
  ArticleBinRow,
  ArticleRow,
  articlesStandApart,
  PeriodBinRow,
  PeriodRow,
  periodsStandApart,
} from './time-strip-rows.tsx';

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
  const { reportedFrom, reportedTo, periodFrom, periodTo } = filter;
  const listener = useRef(onMonths);
  listener.current = onMonths;
  // The panel around it is drawn anew whenever the pointer moves on.
  return useMemo(
    () => (
      <Rows
        whole={whole}
        shown={shown}
        filter={{ reportedFrom, reportedTo, periodFrom, periodTo }}
        onMonths={(months) => listener.current(months)}
        idPrefix={idPrefix}
      />
    ),
    [whole, shown, reportedFrom, reportedTo, periodFrom, periodTo, idPrefix],
  );
}

function Rows({ whole, shown, filter, onMonths, idPrefix }: Required<Props>) {
  const published = publicationMonths(whole.mapData.articles);
  if (!published) return null;
  const { claims } = whole.mapData;
  const axis = axisOf(published, claims);
  const articles = articleMarks(whole, shown, axis);
  const periods = periodMarks(whole, shown, axis);
  const articlesByMonth = articlesStandApart(laneCount(articles)) ? null : articleBins(whole, shown, axis);
  const periodsByMonth = periodsStandApart(laneCount(periods.marks)) ? null : periodBins(whole, shown, axis);
  return (
    <div class="time-strip">
      <TimeStripBrush
        title={PUBLISHED}
        handleWords={PUBLISHED_HANDLES}
        allWords={ALL_DATES}
        id={`${idPrefix}-published`}
        axis={axis}
        months={published}
        from={filter.reportedFrom}
        to={filter.reportedTo}
        onRange={(reportedFrom, reportedTo) => onMonths({ reportedFrom, reportedTo })}
      >
        {(handles, rest) =>
          articlesByMonth ? (
            <ArticleBinRow bins={articlesByMonth} handles={handles} rest={rest} axis={axis} />
          ) : (
            <ArticleRow marks={articles} handles={handles} rest={rest} axis={axis} />
          )
        }
      </TimeStripBrush>
      {periods.marks.length > 0 && (
        <TimeStripBrush
          title={TIME_SPOKEN_OF}
          handleWords={SPOKEN_OF_HANDLES}
          allWords={ALL_TIMES}
          id={`${idPrefix}-spoken-of`}
          axis={axis}
          months={axis}
          from={filter.periodFrom}
          to={filter.periodTo}
          onRange={(periodFrom, periodTo) => onMonths({ periodFrom, periodTo })}
        >
          {(handles, rest) =>
            periodsByMonth ? (
              <PeriodBinRow bins={periodsByMonth} handles={handles} rest={rest} axis={axis} />
            ) : (
              <PeriodRow marks={periods.marks} handles={handles} rest={rest} axis={axis} />
            )
          }
        </TimeStripBrush>
      )}
      <p class="time-strip-foot">
        {RISE_IN_REPORTS} {timesGiven({ ...periods, all: claims.length })}
      </p>
      {[articlesByMonth ?? articles, periodsByMonth ?? periods.marks].map((drawn, row) => (
        <ul key={row} class="unseen">
          {drawn.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      ))}
    </div>
  );
}
