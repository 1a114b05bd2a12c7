import type { Atlas } from '../client/atlas.ts';
import { coversOf } from '../client/covers.ts';
import { element } from '../client/element.ts';
import { openLegend } from '../client/legend.tsx';
import { openMapController } from '../client/map-controller.ts';
import { openPicture } from '../client/picture.tsx';
import type { Store } from '../client/store.ts';
import { whenIdle } from '../client/when-idle.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { legendOf } from '../core/scene/legend.ts';

/**
 * The map of the site's own page, with the border's picture and the legend beside it. It comes alive once the reader
 * wants it or the browser has nothing better to do.
 */
export function openPageMap(store: Store, atlas: Atlas): void {
  const map = element('map');
  const { view } = store;
  const over = document.querySelectorAll('#controls, #presets, .credit');
  const picture = openPicture('poster', 'world', atlas.shown(view.filter), view, () => coversOf(map, over));
  const inset = openPicture('inset', 'border', atlas.shown(view.filter), view);
  const drawInset = (shown: Lookup) => inset.draw(shown, store.view, store.pointed);
  const figure = element('inset').parentElement as HTMLElement;
  /** Where nothing that is shown has an end on it, its room is the key's: after that, which keeps its height for the map's sake. */
  const fold = (shown: Lookup) => {
    const isEmpty = inset.scene.arcs.length === 0;
    if (figure.hidden === isEmpty) return;
    figure.hidden = isEmpty;
    drawInset(shown);
  };
  const drawLegend = openLegend(store);
  const tellLegend = (shown: Lookup) => {
    const legend = legendOf(picture.scene, shown, atlas.whole, store.view.widthRule);
    picture.tell(`${legend.sentences.join(' ')} ${legend.patterns}`);
    drawLegend(legend);
  };
  const start = openMapController(store, atlas, {
    picture,
    beside: [drawInset, tellLegend, fold],
    onEmphasise: inset.emphasise,
  });
  // Before the first drawing, which waits for a frame: what a reader set meanwhile would be put back by it.
  tellLegend(atlas.shown(view.filter));
  fold(atlas.shown(view.filter));
  for (const intent of ['pointerenter', 'touchstart', 'wheel'] as const) {
    map.addEventListener(intent, () => void start(), { once: true, passive: true });
  }
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData) whenIdle(start);
}
