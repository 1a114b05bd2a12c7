import { dateWords } from '#words/dates.ts';
import {
  ANY_MONTH,
  FROM_MONTH,
  OF_THESE_MONTHS,
  SPEAK_OF_THESE_MONTHS,
  TO_MONTH,
  timelessLeftOut,
} from '#words/filter.ts';
import { PUBLISHED, TIME_SPOKEN_OF } from '#words/time-strip.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { asksForPeriod, type Filter, type FindsWords, timelessAmong } from '../core/view/filter.ts';
import { type Axis, axisOf, monthText, publicationMonths } from './time-strip-months.ts';

interface Props {
  readonly whole: Lookup;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly finds: FindsWords;
}

/** Months of publication, and months that claims speak of. */
export function MonthFields({ whole, filter, onFilter, finds }: Props) {
  const published = publicationMonths(whole.mapData.articles);
  if (!published) return null;
  const spokenOf = axisOf(published, whole.mapData.claims);
  return (
    <div class="filter-months">
      <fieldset>
        <legend>{PUBLISHED}</legend>
        <Months
          months={published}
          from={filter.reportedFrom}
          to={filter.reportedTo}
          onMonths={(reportedFrom, reportedTo) => onFilter({ ...filter, reportedFrom, reportedTo })}
        />
        <p>{OF_THESE_MONTHS}</p>
      </fieldset>
      <fieldset>
        <legend>{TIME_SPOKEN_OF}</legend>
        <Months
          months={spokenOf}
          from={filter.periodFrom}
          to={filter.periodTo}
          onMonths={(periodFrom, periodTo) => onFilter({ ...filter, periodFrom, periodTo })}
        />
        <p>
          {SPEAK_OF_THESE_MONTHS}{' '}
          {timelessLeftOut({
            claims: timelessAmong(whole.mapData, filter, finds).length,
            areLeftOut: asksForPeriod(filter),
          })}
        </p>
      </fieldset>
    </div>
  );
}

interface MonthsProps {
  readonly months: Axis;
  readonly from: string | null;
  readonly to: string | null;
  readonly onMonths: (from: string | null, to: string | null) => void;
}

/** Lists, because a field for months is one of free text in some browsers. */
function Months({ months, from, to, onMonths }: MonthsProps) {
  const all = Array.from({ length: months.count }, (_, index) => monthText(months.first + index));
  // A link may name months on which nothing lies.
  const offered = [...new Set([...all, from, to])].filter((month) => month !== null).sort();
  return (
    <>
      <Month
        label={FROM_MONTH}
        value={from}
        months={offered.filter((each) => to === null || each <= to)}
        onMonth={(month) => onMonths(month, to)}
      />
      <Month
        label={TO_MONTH}
        value={to}
        months={offered.filter((each) => from === null || each >= from)}
        onMonth={(month) => onMonths(from, month)}
      />
    </>
  );
}

interface MonthProps {
  readonly label: string;
  readonly value: string | null;
  readonly months: readonly string[];
  readonly onMonth: (month: string | null) => void;
}

function Month({ label, value, months, onMonth }: MonthProps) {
  return (
    <label class="filter-month">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onMonth(event.currentTarget.value || null)}>
        <option value="">{ANY_MONTH}</option>
        {months.map((month) => (
          <option key={month} value={month}>
            {dateWords(month)}
          </option>
        ))}
      </select>
    </label>
  );
}
