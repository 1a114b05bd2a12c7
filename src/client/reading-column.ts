import { GIVES_LINE_ITS_WIDTH } from '#words/claims.ts';
import { ALL_ROUTES, LEFT_OUT_BY_FILTER, ROUTE_LEFT_OUT, titleInAtlas } from '#words/reading-column.ts';
import { routeTitle } from '#words/routes.ts';
import { routeSentence } from '../core/scene/route-sentence.ts';
import { widthClaim } from '../core/scene/weight.ts';
import { ruleWords } from '../core/scene/words.ts';
import { DEFAULT_VIEW, type Focus, type View } from '../core/view/view.ts';
import { BREAKPOINTS } from '../ui/breakpoints.ts';
import type { Atlas } from './atlas.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';

const TITLE = document.title;

/** The column beside the map: the list of routes, or the evidence for what was picked. All of it is in the page. */
export function openReadingColumn(store: Store, atlas: Atlas): void {
  const lookup = atlas.whole;
  const list = element('routes');
  const evidence = element('evidence');
  const back = element('back');
  const column = element('column');
  back.hidden = false;
  const sections = takeAnchors(evidence);

  const show = (focus: Focus, before: Focus, first: boolean) => {
    const section = focus.kind === 'all' ? undefined : sections.get(`${focus.kind}=${focus.id}`);
    for (const shown of evidence.querySelectorAll('.is-shown')) shown.classList.remove('is-shown');
    section?.classList.add('is-shown');
    evidence.classList.toggle('is-open', section !== undefined);
    list.classList.toggle('is-behind', section !== undefined);
    document.title = section
      ? titleInAtlas({ title: titleOf(focus, lookup), atlas: lookup.mapData.imprint.name })
      : TITLE;
    if (first) return;
    element('announcer').textContent =
      focus.kind === 'route'
        ? routeSentence(lookup.route(focus.id), lookup, store.view.widthRule)
        : titleOf(focus, lookup);
    column.scrollTop = 0;
    if (section) {
      section.focus({ preventScroll: true });
      bringIntoView(evidence);
    } else if (before.kind === 'route') {
      document.getElementById('route-listbox')?.focus();
      store.point(before.id);
    }
  };

  show(store.view.focus, DEFAULT_VIEW.focus, true);
  markEvidence(evidence, store.view, atlas);
  store.subscribe((view, before) => {
    if (view.focus !== before.focus) show(view.focus, before.focus, false);
    if (view !== before) markEvidence(evidence, view, atlas);
  });
  back.addEventListener('click', () => store.set({ ...store.view, focus: DEFAULT_VIEW.focus }));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && store.view.focus.kind !== 'all')
      store.set({ ...store.view, focus: DEFAULT_VIEW.focus });
  });
}

/**
 * The sections by their anchors. Without scripts a link goes to a section by its id; with scripts it selects, and the
 * browser must not scroll the map out of sight on its own.
 */
function takeAnchors(evidence: HTMLElement): Map<string, HTMLElement> {
  const sections = new Map<string, HTMLElement>();
  for (const section of evidence.querySelectorAll<HTMLElement>('section[id]')) {
    sections.set(section.id, section);
    section.removeAttribute('id');
  }
  return sections;
}

/**
 * What of the evidence hangs on the view: which claim gives the width under the present rule, and which claims the
 * filter leaves out. They stay readable: what is not on the map is not gone.
 */
export function markEvidence(evidence: HTMLElement, view: View, atlas: Atlas): void {
  const section = evidence.querySelector<HTMLElement>('.is-shown');
  if (!section || view.focus.kind !== 'route') return;
  const route = atlas.whole.route(view.focus.id);
  const shown = atlas.shown(view.filter);
  const passing = shown.mapData.routes.find((each) => each.id === route.id);
  const giving = passing ? widthClaim(passing, shown, view.widthRule) : null;
  const rule = section.querySelector('.rule');
  if (rule) {
    rule.textContent = passing ? ruleWords(passing, shown, view.widthRule) : ROUTE_LEFT_OUT;
  }
  for (const entry of section.querySelectorAll<HTMLElement>('[data-claim]')) {
    const id = entry.dataset['claim'];
    const isOutside = !passing?.claims.some((each) => each === id);
    entry.classList.toggle('gives-width', id === giving);
    entry.classList.toggle('is-outside', isOutside);
    const note = entry.querySelector('.entry-note');
    if (note) note.textContent = isOutside ? ` ${LEFT_OUT_BY_FILTER}` : id === giving ? ` ${GIVES_LINE_ITS_WIDTH}` : '';
  }
}

/** On a narrow screen the column lies under the map, which stays in sight. */
function bringIntoView(evidence: HTMLElement): void {
  if (matchMedia(`(min-width: ${BREAKPOINTS.wide}px)`).matches) return;
  const map = element('map');
  const top = evidence.getBoundingClientRect().top + scrollY - map.getBoundingClientRect().height;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scrollTo({ top, behavior });
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
