import { BACK_TO_ALL_ROUTES } from '#words/embed-answers.ts';
import { element } from '../client/element.ts';

/** The part of the page that holds the list, the evidence and the key, and is seen when it is asked for. */
export interface Drawer {
  /** The id of what is shown; null while it is closed. */
  readonly part: string | null;
  /** False where the drawer holds no such part. The keyboard follows only what the reader has done themselves. */
  open(part: string, takeFocus: boolean): boolean;
  /** To what was shown before it, else closed. */
  back(): void;
  close(): void;
  /** Called after every change. */
  onChange(listener: () => void): void;
}

const LIST = 'routes';
const PARTS = '#routes, #evidence > section[id], #how-to-read, #sources';

/** As `embed-drawer.css` has it. */
const COVERS_ALL = matchMedia('(width < 43.75rem)');
const LEAVES_ALL = matchMedia('(width >= 62.5rem)');

export function openDrawer(): Drawer {
  const page = document.documentElement;
  const drawer = element('drawer');
  const opener = element('open-list');
  // Evidence that is in files comes when it is asked for.
  const parts = () => [...drawer.querySelectorAll<HTMLElement>(PARTS)];
  const beside = document.querySelectorAll<HTMLElement>('.embed-head, .embed-legend, .embed-foot');
  const listeners: (() => void)[] = [];
  const backward = document.createElement('button');
  let part: string | null = null;
  let cameFromList = false;
  let focusBefore: Element | null = null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const set = (next: string | null) => {
    part = next;
    backward.hidden = next === null || !cameFromList;
    // Until this says something, the style sheet goes by the address: links open the drawer without scripts.
    page.dataset['drawer'] = next === null ? 'closed' : 'open';
    opener.setAttribute('aria-expanded', String(next !== null));
    // What lies under the open drawer is not to be reached by keys.
    element('map').inert = next !== null && COVERS_ALL.matches;
    for (const under of beside) under.inert = next !== null && !LEAVES_ALL.matches;
  };
  const close = () => {
    if (part === null) return;
    const within = drawer.contains(document.activeElement);
    set(null);
    const before = focusBefore instanceof HTMLElement && focusBefore !== document.body ? focusBefore : null;
    if (within) (before?.isConnected ? before : opener).focus({ preventScroll: true });
    tell();
  };
  const open = (next: string, takeFocus: boolean) => {
    const all = parts();
    const found = all.find((each) => each.id === next);
    if (!found) return false;
    if (part === null) focusBefore = document.activeElement;
    cameFromList = next !== LIST && (part === LIST || (part !== null && cameFromList));
    // What is reported beside the routes belongs to their list.
    for (const each of all) {
      each.hidden = each !== found && !(next === LIST && each.id === 'reported');
      each.classList.toggle('is-shown', each === found);
    }
    set(next);
    drawer.scrollTop = 0;
    if (takeFocus) (found.querySelector<HTMLElement>('[role=listbox]') ?? found).focus({ preventScroll: true });
    tell();
    return true;
  };

  const back = () => void (cameFromList ? open(LIST, true) : close());

  backward.type = 'button';
  backward.className = 'plain-button drawer-back';
  backward.textContent = BACK_TO_ALL_ROUTES;
  backward.addEventListener('click', () => back());
  element('close-drawer').before(backward);
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-controls', drawer.id);
  set(null);
  for (const query of [COVERS_ALL, LEAVES_ALL]) query.addEventListener('change', () => set(part));
  return {
    get part() {
      return part;
    },
    open,
    close,
    back,
    onChange: (listener) => void listeners.push(listener),
  };
}
