import type { ClaimId } from '../core/model/ids.ts';

/** The sentences behind each claim of a page that holds them all, read when they are first asked for. */
export function quotationsInPage(): (claim: ClaimId) => string {
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
