import type { Lookup } from '../model/lookup.ts';
import { count } from '../model/phrase.ts';

interface Props {
  readonly whole: Lookup;
  /** Of the narrowed chart; of the very same chart as `whole` where nothing narrows it. */
  readonly shown: Lookup;
  readonly onClear: () => void;
}

/** How much of the atlas is on view. */
export function ShowingLine({ whole, shown, onClear }: Props) {
  return (
    <p class="showing-line">
      <span>{showingWords(whole, shown)}</span>{' '}
      {shown.chart !== whole.chart && (
        <button type="button" class="plain-button" onClick={onClear}>
          Clear all
        </button>
      )}
    </p>
  );
}

/** "Showing 14 of 48 claims from 3 of 5 articles". */
export function showingWords(whole: Lookup, shown: Lookup): string {
  const claims = count(whole.chart.claims.length, 'claim');
  const articles = count(articlesIn(whole), 'article');
  if (shown.chart === whole.chart) return `Showing all ${claims} from ${articles}`;
  if (shown.chart.claims.length === 0) return `None of ${claims} from ${articles} matches`;
  return `Showing ${shown.chart.claims.length} of ${claims} from ${articlesIn(shown)} of ${articles}`;
}

function articlesIn({ chart }: Lookup): number {
  return new Set(chart.claims.map((claim) => claim.article)).size;
}
