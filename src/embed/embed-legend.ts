import { showingSentence } from '#words/showing.ts';
import type { Atlas } from '../client/atlas.ts';
import type { MapPicture } from '../client/picture.tsx';
import type { Store } from '../client/store.ts';
import { legendOf } from '../core/scene/legend.ts';
import { isOpen } from '../core/view/filter.ts';
import { DEFAULT_VIEW } from '../core/view/view.ts';
import { amountShown } from '../ui/showing-line.tsx';

/**
 * The legend as it came with the page, until a filter or another width makes it say something else. `held` are the
 * routes of the page: pale lines of others have no key.
 */
export function openEmbedLegend(
  store: Store,
  atlas: Atlas,
  picture: MapPicture,
  held: ReadonlySet<string>,
): () => void {
  const keys = document.querySelector('#legend .legend-keys');
  const samples = [...(keys?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const [main, rest] = ['.legend-main', '.legend-rest'].map((part) => document.querySelector(`#legend ${part}`));
  const texts = [main, rest].map((part) => part?.textContent ?? '');
  let changed = false;
  return () => {
    const { filter, widthRule } = store.view;
    if (widthRule === DEFAULT_VIEW.widthRule && isOpen(filter)) {
      if (changed) for (const [index, part] of [main, rest].entries()) if (part) part.textContent = texts[index] ?? '';
      if (changed) keys?.replaceChildren(...samples);
      changed = false;
      return;
    }
    changed = true;
    const shown = atlas.shown(filter);
    const { sentences, patterns } = legendOf(picture.scene, shown, atlas.whole, widthRule);
    const [, width = '', ...others] = sentences;
    const words = [showingSentence(amountShown(atlas.whole, shown, filter, atlas.finds)), width];
    const drawn = new Set<string | undefined>([
      ...picture.scene.arcs.flatMap(({ route, direction }) => (held.has(route) ? direction : [])),
      ...picture.scene.marks.flatMap((mark) => (mark.kind === 'stock' && held.has(mark.route) ? mark.kind : [])),
    ]);
    keys?.replaceChildren(...samples.filter(({ dataset }) => drawn.has(dataset['key'])));
    if (main) main.textContent = words.join(' ');
    if (rest) rest.textContent = `${[patterns, ...others].join(' ')} `;
    picture.tell([...words, patterns, ...others].join(' '));
  };
}
