import { claimCount } from '#words/counts.ts';
import type { Atlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import type { Store } from '../client/store.ts';
import { CLAIM_GROUPS } from '../core/model/claim-group.ts';
import { groupCounts } from '../core/view/group-counts.ts';

/**
 * The switch above the map, as it came with the page: what is pressed, and how many claims each button shows. Those are
 * the whole atlas's, so that none stands there while a route or a place is picked.
 */
export function openClaimSwitch(store: Store, atlas: Atlas): void {
  const place = element('claim-switch');
  const buttons = [...place.querySelectorAll('button')];
  place.addEventListener('click', ({ target }) => {
    const button = buttons.find((each) => target instanceof Node && each.contains(target));
    if (!button) return;
    const { view } = store;
    const { group } = button.dataset;
    const { groups } = view.filter;
    // In one order, so that the same choice has the same link; “Show all” is of no group.
    const next = CLAIM_GROUPS.filter((each) => group !== undefined && groups.includes(each) !== (each === group));
    store.set({ ...view, filter: { ...view.filter, groups: next } });
    // “Show all” goes, and what has the focus must not go with it.
    if (group === undefined) buttons[0]?.focus();
  });
  const draw = () => {
    const { filter, focus } = store.view;
    const counts = new Map<string | undefined, number>(groupCounts(atlas.whole.mapData, filter, atlas.finds));
    const chosen = new Set<string | undefined>(filter.groups);
    place.classList.toggle('is-chosen', chosen.size > 0);
    for (const button of buttons) {
      const { group } = button.dataset;
      const number = button.querySelector('small');
      if (!number) {
        button.hidden = chosen.size === 0;
        continue;
      }
      const claims = counts.get(group) ?? 0;
      button.ariaPressed = `${chosen.has(group)}`;
      button.classList.toggle('is-none', claims === 0);
      number.textContent = focus.kind === 'all' ? claimCount(claims) : '';
    }
  };
  draw();
  store.subscribe((view, before) => view !== before && draw());
}
