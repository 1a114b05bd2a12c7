import { PART_NOT_LOADED } from '#words/take-along.ts';
import type { Atlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import type { Store } from '../client/store.ts';

/** What stands behind the two buttons is loaded when they are reached, by pointer or keys, and there once they are open. */
export function openRarelyNeeded(store: Store, atlas: Atlas): void {
  behindButton('options', async (place) => (await import('./map-options.tsx')).openMapOptions(store, atlas, place));
  behindButton('use-this', async (place) => (await import('./take-along.tsx')).openTakeAlong(store, atlas, place));
}

function behindButton(id: string, load: (place: HTMLElement) => Promise<void>): void {
  const details = element(id) as HTMLDetailsElement;
  const [button, place] = details.children as unknown as [HTMLElement, HTMLElement];
  let isAsked = false;
  const need = () => {
    if (isAsked) return;
    isAsked = true;
    load(place).catch(() => {
      isAsked = false;
      place.textContent = PART_NOT_LOADED;
    });
  };
  for (const intent of ['pointerenter', 'focusin', 'toggle']) details.addEventListener(intent, need);
  // The other one closes above it, and on a phone it would be left behind the map.
  details.addEventListener('toggle', () => details.open && button.scrollIntoView({ block: 'nearest' }));
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    // It is this that is closed, and nothing else.
    event.stopPropagation();
    details.open = false;
    button.focus();
  });
}
