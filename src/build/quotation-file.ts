import type { Evidence } from '../core/model/evidence.ts';
import { QUOTATION_INDEX, quotationIndexOf } from '../core/view/quotation-index.ts';
import type { WrittenFile } from './written-file.ts';

/** What the search of the map's page reads, once somebody searches. */
export function quotationFile(evidence: Evidence): WrittenFile {
  return {
    path: QUOTATION_INDEX,
    mime: 'application/json',
    write: () => `${JSON.stringify(quotationIndexOf(evidence))}\n`,
  };
}
