import type { MapData } from '../core/model/dataset.ts';
import { type Lookup, lookupIn } from '../core/model/lookup.ts';
import { type Filter, type FindsWords, narrowed } from '../core/view/filter.ts';
import type { Known } from '../core/view/hash-fields.ts';
import { searcherIn } from '../core/view/search.ts';

/** The dataset as the page's script holds it. */
export interface Atlas {
  readonly whole: Lookup;
  readonly finds: FindsWords;
  readonly known: Known;
  /** What a filter lets pass; the same object for the same filter. */
  shown(filter: Filter): Lookup;
}

export function openAtlas(mapData: MapData): Atlas {
  const whole = lookupIn(mapData);
  const finds = searcherIn(whole, quotationsInPage());
  let last: { readonly filter: Filter; readonly lookup: Lookup } | null = null;
  return {
    whole,
    finds,
    known: {
      routes: new Map(mapData.routes.map(({ id }) => [id, id])),
      places: new Map(mapData.places.map(({ id }) => [id, id])),
      sectors: idsOf(mapData.sectors),
      agencies: idsOf(mapData.agencies),
      publishers: idsOf(mapData.publishers),
    },
    shown(filter) {
      if (last?.filter !== filter) {
        const some = narrowed(mapData, filter, finds);
        last = { filter, lookup: some === mapData ? whole : lookupIn(some) };
      }
      return last.lookup;
    },
  };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

/** The sentences behind each claim, read from the page when they are first asked for. */
function quotationsInPage(): (claim: string) => string {
  let texts: Map<string, string> | null = null;
  return (claim) => {
    texts ??= new Map(
      [...document.querySelectorAll<HTMLElement>('article[data-claim]')].map((entry) => [
        entry.dataset['claim'] ?? '',
        [...entry.querySelectorAll('blockquote')].map((quote) => quote.textContent).join(' '),
      ]),
    );
    return texts.get(claim) ?? '';
  };
}
