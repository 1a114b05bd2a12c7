import type { Atlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import type { Store } from '../client/store.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { isOpen } from '../core/view/filter.ts';
import { type CoveredOutline, listWordsOf, restsOnWords, shownDekOf } from '../publish/embed-pages/embed-words.ts';

/**
 * The line under the title, the button and the source line as they came with the page, until a filter leaves out part
 * of what they count: then they count what is shown, of what the page holds.
 */
export function openEmbedShown(store: Store, atlas: Atlas, covered: readonly CoveredOutline[]): void {
  const here = new Set(covered.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const told = (lookup: Lookup) =>
    lookup.mapData.routes.flatMap((route) => {
      const claims = lookup.claimsOf(route).filter(({ id }) => here.has(id));
      return claims.length === 0 ? [] : [{ claims }];
    });
  const opener = element('open-list');
  const parts = [
    document.querySelector('.embed-dek'),
    opener.firstChild,
    opener.querySelector('.ways-rest'),
    document.querySelector('.source-after'),
  ];
  const asTheyCame = parts.map((part) => part?.textContent ?? '');
  const say = (texts: readonly string[]) => {
    for (const [index, part] of parts.entries()) {
      const text = texts[index] ?? '';
      if (part && part.textContent !== text) part.textContent = text;
    }
  };
  const draw = () => {
    const { filter } = store.view;
    const all = told(atlas.whole);
    if (isOpen(filter) || all.length === 0) return say(asTheyCame);
    const shown = told(atlas.shown(filter));
    const speaking = new Set(shown.flatMap(({ claims }) => claims.map(({ article }) => article)));
    const articles = atlas.whole.mapData.articles.filter(({ id }) => speaking.has(id));
    const { short, rest } = listWordsOf(shown, all);
    say([shownDekOf(shown, all), short, rest, restsOnWords(articles, atlas.whole)]);
  };
  draw();
  store.subscribe((view, before) => {
    if (view.filter !== before.filter) draw();
  });
}
