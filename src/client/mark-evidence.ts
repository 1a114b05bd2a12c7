import { GIVES_LINE_ITS_WIDTH } from '#words/line-width.ts';
import { LEFT_OUT_BY_FILTER, ROUTE_LEFT_OUT } from '#words/reading-column.ts';
import { widthClaims } from '../core/scene/strands.ts';
import { ruleWords } from '../core/scene/words.ts';
import type { View } from '../core/view/view.ts';
import type { Atlas } from './atlas.ts';

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
  const giving: ReadonlySet<string | undefined> = passing ? widthClaims(passing, shown, view.widthRule) : new Set();
  const rule = section.querySelector('.rule');
  if (rule) {
    rule.textContent = passing ? ruleWords(passing, shown, view.widthRule) : ROUTE_LEFT_OUT;
  }
  for (const entry of section.querySelectorAll<HTMLElement>('[data-claim]')) {
    const id = entry.dataset['claim'];
    const isOutside = !passing?.claims.some((each) => each === id);
    entry.classList.toggle('gives-width', giving.has(id));
    entry.classList.toggle('is-outside', isOutside);
    const note = entry.querySelector('.entry-note');
    if (note)
      note.textContent = isOutside ? ` ${LEFT_OUT_BY_FILTER}` : giving.has(id) ? ` ${GIVES_LINE_ITS_WIDTH}` : '';
  }
}
