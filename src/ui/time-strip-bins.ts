import { articleBinWords, periodBinWords } from '#words/time-strip.ts';
import { edtfParts } from '../core/model/edtf.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { type Axis, monthNumber, monthText, type Stretch, stretchOfMonths } from './time-strip-months.ts';

/** One month of the strip, or several: how many things are of it. */
export interface TimeBin {
  readonly key: string;
  readonly stretch: Stretch;
  /** Shown, and of these months alone. */
  readonly certain: number;
  /** Shown, and perhaps of other months, or of more than these. */
  readonly maybe: number;
  /** Nothing of them is left of the filter. */
  readonly leftOut: number;
  /** What it stands for, in a sentence. */
  readonly words: string;
}

/** Something that is, or may be, of some months: in months since the year 0, both included; infinite where open. */
interface Dated {
  /** Several of a set of dates. */
  readonly spans: readonly { readonly first: number; readonly last: number }[];
  readonly isShown: boolean;
}

/** The most bins that stand apart on the narrowest strip. */
const MOST_BINS = 120;

/** Months to a bin that years, or decades, can be divided into. */
const BIN_MONTHS = [1, 3, 6, 12, 60, 120];

/** How many articles are, or may be, of each month: as a filter by the same month counts them. */
export function articleBins(whole: Lookup, shown: Lookup, axis: Axis): TimeBin[] {
  const left = new Set(shown.mapData.claims.map((claim) => claim.article));
  const dated = whole.mapData.articles.map(({ id, published }) => ({
    spans: [{ first: monthNumber(published.earliest), last: monthNumber(published.latest) }],
    isShown: left.has(id),
  }));
  return binsOf(dated, axis, articleBinWords);
}

/** How many claims give a time that reaches into each month: as a filter by the same month counts them. */
export function periodBins(whole: Lookup, shown: Lookup, axis: Axis): TimeBin[] {
  const left = new Set(shown.mapData.claims.map((claim) => claim.id));
  const dated = whole.mapData.claims.flatMap(({ id, period }) => {
    const parts = period.when === null ? null : edtfParts(period.when);
    if (!parts) return [];
    return {
      spans: parts.map(({ earliest, latest }) => ({
        first: earliest === null ? -Infinity : monthNumber(earliest),
        last: latest === null ? Infinity : monthNumber(latest),
      })),
      isShown: left.has(id),
    };
  });
  return binsOf(dated, axis, periodBinWords);
}

type BinWords = typeof articleBinWords;

/** Only those that anything is of. */
function binsOf(dated: readonly Dated[], axis: Axis, words: BinWords): TimeBin[] {
  const months = BIN_MONTHS.find((each) => axis.count / each <= MOST_BINS) ?? 1200;
  const end = axis.first + axis.count;
  const bins: TimeBin[] = [];
  // Quarters and years begin as the calendar's do.
  for (let first = Math.floor(axis.first / months) * months; first < end; first += months) {
    const last = first + months - 1;
    const here = dated.filter(({ spans }) => spans.some((span) => span.first <= last && span.last >= first));
    if (here.length === 0) continue;
    const isCertain = ({ spans }: Dated) => spans.every((span) => span.first >= first && span.last <= last);
    const shown = here.filter((each) => each.isShown);
    const certain = shown.filter(isCertain).length;
    bins.push({
      key: monthText(first),
      stretch: stretchOfMonths(Math.max(first, axis.first), Math.min(last, end - 1), axis),
      certain,
      maybe: shown.length - certain,
      leftOut: here.length - shown.length,
      words: words({
        from: monthText(first),
        to: monthText(last),
        all: here.length,
        maybe: here.filter((each) => !isCertain(each)).length,
        shown: shown.length,
      }),
    });
  }
  return bins;
}

/** All that a bin counts. */
export function inBin({ certain, maybe, leftOut }: TimeBin): number {
  return certain + maybe + leftOut;
}
