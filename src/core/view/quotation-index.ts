import type { Evidence } from '../model/evidence.ts';
import type { ClaimId } from '../model/ids.ts';
import { isPlainObject } from '../model/plain-object.ts';
import { plain } from './search.ts';

/** What a search finds in quotations: for each claim the words it rests on, plain, as `search.ts` compares them. */
export interface QuotationIndex {
  /** Of which release. */
  readonly release: string;
  readonly quotations: Readonly<Record<ClaimId, string>>;
}

/** Where it lies below the site's address, and in the folder of embeds that do not hold their quotations. */
export const QUOTATION_INDEX = 'quotations.json';

export function quotationIndexOf({ dataset, excerpt }: Evidence): QuotationIndex {
  const quotations: Record<ClaimId, string> = {};
  for (const { id, excerpts } of dataset.claims) {
    quotations[id] = plain(excerpts.map((each) => excerpt(each).exact).join(' '));
  }
  return { release: dataset.release.id, quotations };
}

/** The index as it came over the network; null for what has not its shape. */
export function parseQuotationIndex(data: unknown): QuotationIndex | null {
  if (!isPlainObject(data) || typeof data['release'] !== 'string' || !isPlainObject(data['quotations'])) return null;
  const texts = Object.values(data['quotations']);
  return texts.every((text) => typeof text === 'string') ? (data as unknown as QuotationIndex) : null;
}
