import { claimCount } from '#words/counts.ts';
import { dateWords } from '#words/dates.ts';
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
  const published = publicationMonths(whole.chart.articles);
  if (!published) return null;
  const spokenOf = axisOf(published, whole.chart.claims);
  return (
    <div class="filter-months">
      <fieldset>
        <legend>Published</legend>
        <Months
          months={published}
          from={filter.reportedFrom}
          to={filter.reportedTo}
          onMonths={(reportedFrom, reportedTo) => onFilter({ ...filter, reportedFrom, reportedTo })}
        />
        <p>Claims of articles that are, or may be, of these months.</p>
      </fieldset>
      <fieldset>
        <legend>Time spoken of</legend>
        <Months
          months={spokenOf}
          from={filter.periodFrom}
          to={filter.periodTo}
          onMonths={(periodFrom, periodTo) => onFilter({ ...filter, periodFrom, periodTo })}
        />
        <p>
          Claims whose text gives a time that overlaps these months.{' '}
          {timelessWords(timelessAmong(whole.chart, filter, finds), asksForPeriod(filter))}
        </p>
      </fieldset>
    </div>
  );
}

/** How many claims of no stated time the months leave out, or would. */
function timelessWords(claims: number, areLeftOut: boolean): string {
  if (claims === 0) return '';
  const give = claims === 1 ? 'gives' : 'give';
  const out = areLeftOut ? `${claims === 1 ? 'is' : 'are'} left out` : 'would be left out';
  return `${claimCount(claims)} that ${give} no time ${out}.`;
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
        label="From"
        value={from}
        months={offered.filter((each) => to === null || each <= to)}
        onMonth={(month) => onMonths(month, to)}
      />
      <Month
        label="To"
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
        <option value="">any month</option>
        {months.map((month) => (
          <option key={month} value={month}>
            {dateWords(month)}
          </option>
        ))}
      </select>
    </label>
  );
}
