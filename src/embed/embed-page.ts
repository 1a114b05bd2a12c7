import { PART_OF_ADDRESS_IGNORED } from '#words/embed-answers.ts';
import { element } from '../client/element.ts';
import { openDrawer } from './embed-drawer.ts';
import type { LiveEmbed } from './embed-live.ts';
import type { EmbedSetting } from './embed-setting.ts';
import { stillProblems } from './embed-still.ts';
import { fullMapAddress } from './embed-way-out.ts';
import { heldRoutes } from './held-routes.ts';
import { takeSecret } from './protocol/dialects.ts';

/** What the host may ask for. Routes that the page does not hold are passed over. */
export interface Embed {
  readonly point: (route: string | null) => void;
  readonly select: (route: string | null) => void;
}

/** The page as it answers before anything is loaded, and how what draws is brought in. */
export function openEmbed(setting: EmbedSetting): Embed {
  const { page, options, hash } = setting;
  const lead = (view: string) => {
    const address = fullMapAddress(page, options, view);
    for (const link of document.querySelectorAll('.open-full')) link.setAttribute('href', address);
  };
  lead(isSection(hash) ? '' : hash);
  if (options.isStatic) {
    const isPart = document.getElementById(hash) !== null;
    notice([...setting.ignored, ...stillProblems(page.id, hash, options.lang, isPart)]);
    keepOutOfHistory((_, href) => location.replace(href));
    return { point: () => undefined, select: () => undefined };
  }

  notice(setting.ignored);
  const drawer = openDrawer();
  const map = element('map');
  const opener = element('open-list');
  const pressAgain = keepPress(map);
  const held = heldRoutes();
  let live: Promise<LiveEmbed | null> | null = null;
  const awake = () => {
    live ??= import('./embed-live.ts')
      .then(({ openLive }) => openLive({ ...setting, drawer, lead, notice }))
      // The pictures, the list and the evidence are there all the same.
      .catch(() => null);
    return live;
  };
  const ask = (what: (it: LiveEmbed) => void) => void awake().then((it) => it && what(it));

  keepOutOfHistory((link, href) => {
    const id = href.slice(1);
    if (id === 'map' || (link === opener && drawer.part !== null)) drawer.close();
    else if (!drawer.open(id, true)) ask((it) => it.pick(id));
    void awake();
  });
  followRows((id, href) => {
    const isHere = drawer.open(id, true);
    void awake().then((it) => {
      if (isHere) return;
      // What would bring its evidence here cannot be loaded: the row leads to it.
      if (it) it.pick(id);
      else location.replace(href);
    });
  });
  addEventListener('keydown', (event) => {
    // A link that opens something here is a button, and does what buttons do.
    if (event.key === ' ' && event.target === opener) {
      event.preventDefault();
      opener.click();
    }
    // The card over the map is closed first.
    if (event.key === 'Escape' && !document.querySelector('#card:not([hidden])')) drawer.back();
  });
  addEventListener('hashchange', () => {
    // What is loaded for it keeps the address, and would take this for its own.
    const next = takeSecret(location.hash).hash.slice(1);
    ask((it) => it.read(next));
  });
  for (const intent of ['pointerenter', 'touchstart', 'focusin', 'click'] as const) {
    map.addEventListener(intent, () => ask(pressAgain), { once: true, passive: true });
  }
  for (const controls of document.querySelectorAll<HTMLElement>('#controls')) controls.hidden = false;

  if (isSection(hash)) drawer.open(hash, false);
  else if (hash !== '' || options.lang !== 'en') void awake();
  return {
    point: (route) => (route === null || held.has(route)) && ask((it) => it.point(route)),
    select: (route) => (route === null || held.has(route)) && ask((it) => it.select(route)),
  };
}

/**
 * Links within the page are followed without an entry in the history, which is the article's: its reader's way back is
 * not to lead through the frame.
 */
function keepOutOfHistory(follow: (link: Element, href: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(link, link.getAttribute('href') ?? '');
  });
}

/** A row of the list picks its route or place, also where without scripts it leads to a page. */
function followRows(pick: (id: string, href: string) => void): void {
  document.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.route-row') : null;
    if (!row || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { route, place } = row.dataset;
    pick(route ? `route=${route}` : `place=${place}`, row.href);
  });
}

/** A press on the map before anything answers it; returns how to press again. */
function keepPress(map: HTMLElement): () => void {
  let again: (() => void) | null = null;
  const keep = (event: MouseEvent) => {
    const { clientX, clientY } = event;
    const pointerType = event instanceof PointerEvent ? event.pointerType : 'mouse';
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    again = () => {
      const target = button ?? element('poster');
      target.dispatchEvent(new PointerEvent('click', { bubbles: true, clientX, clientY, pointerType }));
    };
  };
  map.addEventListener('click', keep);
  return () => {
    map.removeEventListener('click', keep);
    again?.();
    again = null;
  };
}

/** Whether a hash names a part of the page, and is no view. */
function isSection(hash: string): boolean {
  return hash !== '' && !hash.includes('=') && document.getElementById(hash) !== null;
}

/** What of the address was left out, in sentences. */
function notice(ignored: readonly string[]): void {
  const box = element('notice');
  box.hidden = ignored.length === 0;
  box.textContent = ignored.length === 0 ? '' : [PART_OF_ADDRESS_IGNORED, ...ignored].join(' ');
}
