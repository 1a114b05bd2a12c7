import { element } from '../client/element.ts';
import { openIndexedQuotations } from '../client/indexed-quotations.ts';
import { quotationsInPage } from '../client/quotations-in-page.ts';
import type { ClaimId } from '../core/model/ids.ts';
import { QUOTATION_INDEX } from '../core/view/quotation-index.ts';

/** What a filter by words searches. */
interface EmbedQuotations {
  of(claim: ClaimId): string;
  /** Somebody searches: fetches what is not in the page. */
  need(): void;
}

interface Told {
  readonly onCome: () => void;
  readonly onMissing: () => void;
}

/** The quotations of the page, or where it leaves them to files, the index of them in the folder of its edition. */
export function openEmbedQuotations(release: string, { onCome, onMissing }: Told): EmbedQuotations {
  const folder = element('evidence').dataset['editionFolder'];
  if (folder === undefined) return { of: quotationsInPage(), need: () => undefined };
  const address = new URL(QUOTATION_INDEX, new URL(folder, document.baseURI));
  const index = openIndexedQuotations(
    release,
    () => {
      if (index.state === 'there') onCome();
      if (index.state === 'missing') onMissing();
    },
    address,
  );
  return index;
}
