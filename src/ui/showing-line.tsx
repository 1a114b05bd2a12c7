import { monthsAsked } from '#words/asked.ts';
import { CLEAR_ALL } from '#words/controls.ts';
import { showing } from '#words/showing.ts';
import { ALL_DATES, ALL_TIMES, PUBLISHED, TIME_SPOKEN_OF } from '#words/time-strip.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { asksForPeriod, type Filter, type FindsWords, NO_FILTER, timelessAmong } from '../core/view/filter.ts';

interface Props {
  readonly whole: Lookup;
  /** Of the narrowed chart; of the very same chart as `whole` where nothing narrows it. */
  readonly shown: Lookup;
  readonly filter: Filter;
  readonly finds: FindsWords;
  readonly onFilter: (filter: Filter) => void;
}

/** How much of the atlas is on view. Months are set behind a button: that they narrow it is said here, and undone. */
export function ShowingLine({ whole, shown, filter, finds, onFilter }: Props) {
  const { reportedFrom, reportedTo, periodFrom, periodTo } = filter;
  const months = [
    [PUBLISHED, ALL_DATES, reportedFrom, reportedTo, { reportedFrom: null, reportedTo: null }],
    [TIME_SPOKEN_OF, ALL_TIMES, periodFrom, periodTo, { periodFrom: null, periodTo: null }],
  ] as const;
  return (
    <div class="showing-line">
      <Part
        words={showingWords(whole, shown, filter, finds)}
        undo={shown.mapData === whole.mapData ? null : [CLEAR_ALL, () => onFilter(NO_FILTER)]}
      />
      {months.map(
        ([field, all, from, to, open]) =>
          (from ?? to) !== null && (
            <Part
              key={field}
              words={monthsAsked({ field, from, to })}
              undo={[all, () => onFilter({ ...filter, ...open })]}
            />
          ),
      )}
    </div>
  );
}

interface PartProps {
  readonly words: string;
  /** What the button beside it says and does; null: there is none. */
  readonly undo: readonly [words: string, act: () => void] | null;
}

function Part({ words, undo }: PartProps) {
  return (
    <p>
      <span>{words}</span>{' '}
      {undo && (
        <button type="button" class="plain-button" onClick={undo[1]}>
          {undo[0]}
        </button>
      )}
    </p>
  );
}

/** "Showing 14 of 48 claims from 3 of 5 articles; 20 that give no time are left out". */
export function showingWords(whole: Lookup, shown: Lookup, filter: Filter, finds: FindsWords): string {
  return showing({
    all: amountOf(whole.mapData.claims),
    shown: shown.mapData === whole.mapData ? null : amountOf(shown.mapData.claims),
    timeless: asksForPeriod(filter) ? timelessAmong(whole.mapData, filter, finds).length : 0,
  });
}

export function amountOf(claims: readonly ClaimOutline[]) {
  return { claims: claims.length, articles: new Set(claims.map((claim) => claim.article)).size };
}
