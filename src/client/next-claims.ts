import { EVIDENCE_IS_COMING, EVIDENCE_NOT_LOADED, READ_ON_ITS_PAGE } from '#words/reading-column.ts';
import { element } from './element.ts';
import type { EvidencePages } from './evidence-pages.ts';

/**
 * The way to the next claims of a route as a button, which brings them from their page to where the reader is. Each part
 * that is brought has such a way itself, as long as there are more. `onShown` is told when there is more to read.
 */
export function offerNextClaims(section: HTMLElement, pages: EvidencePages, onShown: () => void): void {
  const link = section.querySelector<HTMLAnchorElement>('.next-claims > a:first-child');
  if (!link) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = link.textContent;
  const bring = async () => {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    element('announcer').textContent = EVIDENCE_IS_COMING;
    const found = await pages.part(link.getAttribute('href') ?? '');
    button.removeAttribute('aria-busy');
    if (typeof found === 'string') return sayMissing(button, link);
    const isRead = document.activeElement === button;
    const heading = found.querySelector('h2');
    button.closest('.more-claims')?.replaceWith(...found.childNodes);
    offerNextClaims(section, pages, onShown);
    onShown();
    // It says which claims have come, and the next key leads on from there.
    heading?.setAttribute('tabindex', '-1');
    if (isRead) heading?.focus({ preventScroll: true });
  };
  button.addEventListener('click', () => void bring());
  link.replaceWith(button);
}

/** The button stays, to try again, with the way to the page beside it. */
function sayMissing(button: HTMLElement, link: HTMLAnchorElement): void {
  element('announcer').textContent = EVIDENCE_NOT_LOADED;
  link.textContent = READ_ON_ITS_PAGE;
  button.after(' ', link);
}
