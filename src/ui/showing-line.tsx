import { articleCount, claimCount } from '#words/counts.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { asksForPeriod, type Filter, type FindsWords, timelessAmong } from '../core/view/filter.ts';

interface Props {
  readonly whole: Lookup;
  /** Of the narrowed chart; of the very same chart as `whole` where nothing narrows it. */
  readonly shown: Lookup;
  readonly filter: Filter;
  readonly finds: FindsWords;
  readonly onClear: () => void;
}

/** How much of the atlas is on view. */
export function ShowingLine({ whole, shown, filter, finds, onClear }: Props) {
  return (
    <p class="showing-line">
      <span>{showingWords(whole, shown, filter, finds)}</span>{' '}
      {shown.chart !== whole.chart && (
        <button type="button" class="plain-button" onClick={onClear}>
          Clear all
        </button>
      )}
    </p>
  );
}

/** "Showing 14 of 48 claims from 3 of 5 articles; 20 that give no time are left out". */
export function showingWords(whole: Lookup, shown: Lookup, filter: Filter, finds: FindsWords): string {
  const claims = claimCount(whole.chart.claims.length);
  const articles = articleCount(articlesIn(whole));
  if (shown.chart === whole.chart) return `Showing all ${claims} from ${articles}`;
  const timeless = asksForPeriod(filter) ? timelessWords(timelessAmong(whole.chart, filter, finds)) : '';
  if (shown.chart.claims.length === 0) return `None of ${claims} from ${articles} matches${timeless}`;
  return `Showing ${shown.chart.claims.length} of ${claims} from ${articlesIn(shown)} of ${articles}${timeless}`;
}

function timelessWords(claims: number): string {
  if (claims === 0) return '';
  return claims === 1 ? '; 1 that gives no time is left out' : `; ${claims} that give no time are left out`;
}

function articlesIn({ chart }: Lookup): number {
  return new Set(chart.claims.map((claim) => claim.article)).size;
}
