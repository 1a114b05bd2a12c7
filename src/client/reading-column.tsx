import { render } from 'preact';
import { PAGE_OF_PLACE, PAGE_OF_ROUTE } from '#words/pages-of.ts';
import { ALL_ROUTES, titleInAtlas } from '#words/reading-column.ts';
import { routeTitle } from '#words/routes.ts';
import { routeSentence } from '../core/scene/route-sentence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { DEFAULT_VIEW, type Focus } from '../core/view/view.ts';
import { BREAKPOINTS } from '../ui/breakpoints.ts';
import { type Absence, EvidenceWait } from '../ui/evidence-wait.tsx';
import type { Atlas } from './atlas.ts';
import { element } from './element.ts';
import type { EvidencePages, Subject } from './evidence-pages.ts';
import { markEvidence } from './mark-evidence.ts';
import type { Store } from './store.ts';
import { openWayBack } from './way-back.ts';

const TITLE = document.title;

/** The column beside the map: the list of routes, or the evidence for what was picked, from the page that it is on. */
export function openReadingColumn(store: Store, atlas: Atlas, pages: EvidencePages): void {
  const lookup = atlas.whole;
  const list = element('routes');
  const evidence = element('evidence');
  const back = element('back');
  const column = element('column');
  const place = element('evidence-section');
  const wayBack = openWayBack(list, column);
  back.hidden = false;

  const put = (section: HTMLElement) => {
    // Whoever reads on in the section that waited goes on in this one.
    const isRead = place.contains(document.activeElement);
    section.classList.add('is-shown');
    // Until then it is a link to the page that they are on.
    if (section.querySelector('.next-claims > a:first-child')) {
      void import('./next-claims.ts').then(({ offerNextClaims }) =>
        offerNextClaims(section, pages, () => markEvidence(evidence, store.view, atlas)),
      );
    }
    place.replaceChildren(section);
    markEvidence(evidence, store.view, atlas);
    if (isRead) section.focus({ preventScroll: true });
  };
  const wait = (subject: Subject, absence: Absence) => {
    const section = document.createElement('section');
    section.tabIndex = -1;
    const titleId = `title-${subject.id}`;
    section.setAttribute('aria-labelledby', titleId);
    render(
      <EvidenceWait
        title={titleOf(subject, lookup)}
        titleId={titleId}
        absence={absence}
        page={pageAddress(subject)}
        onRetry={() => void bring(subject)}
      />,
      section,
    );
    put(section);
  };
  const bring = async (subject: Subject) => {
    const kept = pages.kept(subject);
    if (kept) return put(withOwnPage(kept, subject));
    wait(subject, 'coming');
    const found = await pages.section(subject);
    if (store.view.focus !== subject) return;
    if (typeof found === 'string') wait(subject, found);
    else put(withOwnPage(found, subject));
  };
  const show = (focus: Focus, before: Focus, first: boolean) => {
    const isOpen = focus.kind !== 'all';
    if (isOpen && before.kind === 'all') wayBack.leave();
    if (focus.kind === 'all') place.replaceChildren();
    else void bring(focus);
    evidence.classList.toggle('is-open', isOpen);
    list.classList.toggle('is-behind', isOpen);
    document.title = isOpen
      ? titleInAtlas({ title: titleOf(focus, lookup), atlas: lookup.mapData.imprint.name })
      : TITLE;
    if (first) return;
    element('announcer').textContent =
      focus.kind === 'route'
        ? routeSentence(lookup.route(focus.id), lookup, store.view.widthRule)
        : titleOf(focus, lookup);
    if (isOpen) {
      column.scrollTop = 0;
      place.querySelector('section')?.focus({ preventScroll: true });
      bringIntoView(evidence);
      return;
    }
    if (before.kind === 'all') return;
    wayBack.comeBack();
    if (before.kind === 'route') store.point(before.id);
    // Its row may be another than the one that was opened, or have been opened from the map.
    list.querySelector('[role="option"].is-active')?.scrollIntoView({ block: 'nearest' });
  };

  show(store.view.focus, DEFAULT_VIEW.focus, true);
  store.subscribe((view, before) => {
    if (view.focus !== before.focus) show(view.focus, before.focus, false);
    if (view !== before) markEvidence(evidence, view, atlas);
  });
  back.addEventListener('click', () => store.set({ ...store.view, focus: DEFAULT_VIEW.focus }));
  addEventListener('keydown', (event) => {
    // A dialog is closed first, wherever the keys are.
    const isBehind = document.querySelector('dialog[open]') !== null;
    if (event.key === 'Escape' && !isBehind && store.view.focus.kind !== 'all')
      store.set({ ...store.view, focus: DEFAULT_VIEW.focus });
  });
}

/** A page does not lead to itself; the column leads to the page. */
function withOwnPage(section: HTMLElement, subject: Subject): HTMLElement {
  const ends = section.querySelector('.ends');
  if (ends && !ends.querySelector('.own-page')) {
    const link = document.createElement('a');
    link.className = 'own-page';
    link.href = pageAddress(subject);
    link.textContent = subject.kind === 'route' ? PAGE_OF_ROUTE : PAGE_OF_PLACE;
    ends.append(...(ends.childNodes.length > 0 ? [' · '] : []), link);
  }
  return section;
}

/** On a narrow screen the column lies under the map, which stays in sight. */
function bringIntoView(evidence: HTMLElement): void {
  if (matchMedia(`(min-width: ${BREAKPOINTS.wide}px)`).matches) return;
  const map = element('map');
  const top = evidence.getBoundingClientRect().top + scrollY - map.getBoundingClientRect().height;
  // Not smoothly: the evidence has taken the list's place already, and who goes back meanwhile would be carried on.
  scrollTo({ top, behavior: 'instant' });
}

function titleOf(focus: Focus, lookup: Atlas['whole']): string {
  switch (focus.kind) {
    case 'all':
      return ALL_ROUTES;
    case 'route':
      return routeTitle(lookup.route(focus.id), lookup);
    case 'place':
      return lookup.place(focus.id).names.en;
  }
}
