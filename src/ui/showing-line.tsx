import { CLEAR_ALL } from '#words/controls.ts';
import { showing } from '#words/showing.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
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
      {shown.mapData !== whole.mapData && (
        <button type="button" class="plain-button" onClick={onClear}>
          {CLEAR_ALL}
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
