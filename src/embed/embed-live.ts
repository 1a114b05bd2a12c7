import records from 'virtual:map-data';
import { notInFrame, QUOTATIONS_NOT_SEARCHED } from '#words/embed-answers.ts';
import { openAtlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import { openEvidenceLinks } from '../client/evidence-links.ts';
import { markEvidence } from '../client/mark-evidence.ts';
import { createStore } from '../client/store.ts';
import { applyTheme } from '../client/theme.ts';
import type { RouteId } from '../core/model/ids.ts';
import { routeSentence } from '../core/scene/route-sentence.ts';
import { decodeHash, encodeView } from '../core/view/hash.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { coveredRoutes, isOf } from '../publish/embed-pages/embed-subject.ts';
import type { Drawer } from './embed-drawer.ts';
import { openEmbedEvidence } from './embed-evidence.tsx';
import { openEmbedList } from './embed-list.tsx';
import { openEmbedMap } from './embed-map.ts';
import { openEmbedQuotations } from './embed-quotations.ts';
import type { EmbedSetting } from './embed-setting.ts';
import { openEmbedShown } from './embed-shown.ts';
import { heldRoutes } from './held-routes.ts';
import { subjectOf } from './subject-of.ts';

export interface LiveSetting extends EmbedSetting {
  readonly drawer: Drawer;
  /** Where “Open the full map” is to lead; the view as a hash without "#". */
  readonly lead: (hash: string) => void;
  readonly notice: (ignored: readonly string[]) => void;
}

/** The page once it draws. What the host asks for moves no focus and is not told back. */
export interface LiveEmbed {
  point(route: string | null): void;
  select(route: string | null): void;
  /** A hash without its "#": the view that it asks for. */
  read(hash: string): void;
  /** The same of a link that the reader has followed: what it picks. */
  pick(hash: string): void;
}

/** Map, list and evidence of the page answer the reader, and always speak of the same view. */
export function openLive(setting: LiveSetting): LiveEmbed {
  const { page, options, drawer, messages } = setting;
  const quotations = openEmbedQuotations(records.release.id, {
    onCome: () => atlas.renew(() => store.set({ ...store.view, filter: { ...store.view.filter } })),
    onMissing: () => setting.notice([...setting.ignored, QUOTATIONS_NOT_SEARCHED]),
  });
  const atlas = openAtlas(records, quotations.of);
  const search = ({ filter }: View) => filter.words !== '' && quotations.need();
  /** A host, or the page's own parts, name routes in letters; null for one that the atlas does not know. */
  const known = (route: string | null): RouteId | null =>
    route === null ? null : (atlas.known.routes.get(route) ?? null);
  const held = heldRoutes();
  const subject = subjectOf(page.id, atlas.known);
  const covered = new Map(coveredRoutes(subject, atlas.whole).map((each) => [each.route.id, each] as const));
  const readView = (hash: string): View => {
    const isPart = hash !== '' && !hash.includes('=') && document.getElementById(hash) !== null;
    const { view, ignored } = decodeHash(isPart ? '' : hash, atlas.known);
    const { focus } = view;
    // A frame of one route or place draws no other.
    const isElsewhere = focus.kind !== 'all' && ![...covered.values()].some(({ route }) => isOf(route, focus));
    setting.notice([...setting.ignored, ...ignored, ...(isElsewhere ? [notInFrame(focus.kind)] : [])]);
    return {
      ...view,
      focus: isElsewhere ? DEFAULT_VIEW.focus : focus,
      theme: view.theme === DEFAULT_VIEW.theme ? options.theme : view.theme,
      names: view.names === DEFAULT_VIEW.names ? options.lang : view.names,
    };
  };
  const store = createStore(readView(setting.hash));
  let byHost = false;
  const asHost = (act: () => void) => {
    byHost = true;
    act();
    byHost = false;
  };

  /** The frame's own address carries what the reader has changed; the article's history stays as it is. */
  const keep = (view: View) => {
    const { theme, names } = DEFAULT_VIEW;
    const own = encodeView({
      ...view,
      theme: view.theme === options.theme ? theme : view.theme,
      names: view.names === options.lang ? names : view.names,
    });
    const behind = setting.secret === null ? '' : `#?secret=${setting.secret}`;
    const hash = own === '' ? behind : `#${own}${behind}`;
    if (hash !== location.hash) history.replaceState(null, '', location.pathname + location.search + hash);
    setting.lead(encodeView(view));
  };
  const show = ({ focus }: View, before: View) => {
    if (focus.kind === 'route') {
      bring(focus.id);
      drawer.open(`route=${focus.id}`, !byHost);
      element('announcer').textContent = routeSentence(atlas.whole.route(focus.id), atlas.whole, store.view.widthRule);
    } else if (focus.kind === 'place') drawer.open('routes', !byHost);
    else if (drawer.part?.startsWith('route=')) drawer.close();
    const [now, then] = [focus, before.focus].map((each) => (each.kind === 'route' ? each.id : null));
    if (!byHost && now !== then) messages.selected(now ?? null);
  };

  const bring = openEmbedEvidence(
    { lookup: atlas.whole, routes: held, covered: (route) => covered.get(route) ?? { claims: [] } },
    () => markEvidence(element('evidence'), store.view, atlas),
  );
  applyTheme(store.view.theme);
  // The map controller first: Escape closes its card before it closes the evidence.
  openEmbedMap(store, atlas, { subject, held, covered: [...covered.values()] });
  openEmbedList(store, atlas, held);
  openEmbedShown(store, atlas, [...covered.values()]);
  openEvidenceLinks(store, atlas);
  store.subscribe((view, before) => {
    if (view === before) return;
    search(view);
    if (view.theme !== before.theme) applyTheme(view.theme);
    if (view.focus !== before.focus) show(view, before);
    markEvidence(element('evidence'), view, atlas);
    keep(view);
  });
  drawer.onChange(() => {
    const route = drawer.part?.startsWith('route=') ? drawer.part.slice('route='.length) : null;
    const { focus } = store.view;
    if (route !== null && focus.kind === 'route' && focus.id === route) return;
    const id = known(route);
    if (id !== null) store.set({ ...store.view, focus: { kind: 'route', id } });
    else if (focus.kind === 'route' || (focus.kind === 'place' && drawer.part === null)) {
      store.set({ ...store.view, focus: DEFAULT_VIEW.focus });
    }
  });
  keep(store.view);
  search(store.view);
  return {
    point: (route) => asHost(() => store.point(known(route))),
    select: (route) =>
      asHost(() => {
        const id = known(route);
        store.set({ ...store.view, focus: id === null ? DEFAULT_VIEW.focus : { kind: 'route', id } });
      }),
    read: (hash) => asHost(() => store.set(readView(hash))),
    pick: (hash) => store.set({ ...store.view, focus: decodeHash(hash, atlas.known).view.focus }),
  };
}
