import type { Atlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import { openKey } from '../client/legend.tsx';
import { openMapController } from '../client/map-controller.ts';
import { openPicture } from '../client/picture.tsx';
import type { Store } from '../client/store.ts';
import { whenIdle } from '../client/when-idle.ts';
import { legendOf } from '../core/scene/legend.ts';

/**
 * The map of the site's own page, with the border's picture and the key beside it. It comes alive once the reader wants
 * it or the browser has nothing better to do.
 */
export function openPageMap(store: Store, atlas: Atlas): void {
  const map = element('map');
  const { view } = store;
  const picture = openPicture('poster', 'world', atlas.shown(view.filter), view);
  const inset = openPicture('inset', 'border', atlas.shown(view.filter), view);
  const drawKey = openKey(store);
  const start = openMapController(store, atlas, {
    picture,
    onDraw: (shown) => {
      inset.draw(shown, store.view, store.pointed);
      const legend = legendOf(picture.scene, shown, atlas.whole, store.view.widthRule);
      picture.tell(`${legend.sentences.join(' ')} ${legend.patterns}`);
      drawKey(legend);
    },
    onEmphasise: inset.emphasise,
  });
  for (const intent of ['pointerenter', 'touchstart', 'wheel'] as const) {
    map.addEventListener(intent, () => void start(), { once: true, passive: true });
  }
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData) whenIdle(start);
}
