import type { ClaimId } from '../core/model/ids.ts';
import { type Lookup, lookupIn } from '../core/model/lookup.ts';
import { type SentMapData, withRoutes } from '../core/model/sent-map-data.ts';
import { type Filter, type FindsWords, narrowed } from '../core/view/filter.ts';
import type { Known } from '../core/view/hash-fields.ts';
import { searcherIn } from '../core/view/search.ts';
import { inTurns } from './in-turns.ts';

/** The dataset as the page's script holds it. */
export interface Atlas {
  readonly whole: Lookup;
  readonly finds: FindsWords;
  readonly known: Known;
  /** What a filter lets pass; the same object for the same filter. */
  shown(filter: Filter): Lookup;
  /** Reads every claim for the search, a few at a time, before somebody searches. */
  read(): void;
  /** There are other quotations to be searched: once they are read, a few at a time, `then` can find anew. */
  renew(then: () => void): void;
}

/** To read two thousand at once takes a third of a second, in which no key comes through. */
const CLAIMS_AT_A_TIME = 100;

/** `quotationOf` gives the sentences that a claim rests on; they are asked for once until `renew`. */
export function openAtlas(sent: SentMapData, quotationOf: (claim: ClaimId) => string): Atlas {
  const mapData = withRoutes(sent);
  const whole = lookupIn(mapData);
  let search = searcherIn(whole, quotationOf);
  const finds: FindsWords = (claim, words) => search(claim, words);
  const reading = inTurns();
  const renewing = inTurns();
  /** Who asks for no words has the claim read all the same. */
  const readingFor = (by: FindsWords) =>
    Array.from({ length: Math.ceil(mapData.claims.length / CLAIMS_AT_A_TIME) }, (_, turn) => () => {
      const from = turn * CLAIMS_AT_A_TIME;
      for (const claim of mapData.claims.slice(from, from + CLAIMS_AT_A_TIME)) by(claim, '');
    });
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
    read: () => reading.begin(readingFor(search)),
    renew(then) {
      const renewed = searcherIn(whole, quotationOf);
      const take = () => {
        search = renewed;
        last = null;
        then();
      };
      reading.drop();
      renewing.begin([...readingFor(renewed), take]);
    },
  };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
