import type { ClaimId } from '../core/model/ids.ts';
import { parseQuotationIndex, QUOTATION_INDEX, type QuotationIndex } from '../core/view/quotation-index.ts';

const PATIENCE_MS = 10_000;

export type IndexState = 'unasked' | 'coming' | 'there' | 'missing';

/** The words of quotations, for the search: fetched when somebody first searches. */
export interface IndexedQuotations {
  readonly state: IndexState;
  /** What a claim quotes, plain; empty until the index is there. */
  of(claim: ClaimId): string;
  /** Fetches the index, unless it is there or on its way; after a failure it is tried again. */
  need(): void;
}

/** `onChange` is called when the index is on its way, is there, or could not be had; `address` is where it lies. */
export function openIndexedQuotations(
  release: string,
  onChange: () => void,
  address: string | URL = QUOTATION_INDEX,
): IndexedQuotations {
  let index: QuotationIndex | null = null;
  let state: IndexState = 'unasked';
  const become = (next: IndexState) => {
    state = next;
    onChange();
  };
  const read = async () => {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const found = response.ok ? parseQuotationIndex(await response.json()) : null;
      // The words of another release would find claims that are not here.
      index = found?.release === release ? found : null;
    } catch {
      index = null;
    }
    become(index ? 'there' : 'missing');
  };
  return {
    get state() {
      return state;
    },
    of: (claim) => index?.quotations[claim] ?? '',
    need() {
      if (state === 'coming' || state === 'there') return;
      become('coming');
      void read();
    },
  };
}
