import { type Embedded, embedded } from './embedded.ts';
import { followLinks, lightLinks } from './links.ts';
import { ownFolder } from './own-folder.ts';
import { ATTRIBUTES, TAG } from './wanted.ts';

// The first script that makes the element known counts: a second one, or another version, changes nothing.
if ('customElements' in window && 'ResizeObserver' in window && !customElements.get(TAG)) start();

/** Makes `<dispatch-atlas>` known to the page, and nothing else of the loader's. */
function start(): void {
  const { currentScript, scripts } = document;
  const folder = ownFolder(
    [currentScript, ...scripts].map((script) => (script && 'src' in script ? script.src : null)),
  );
  /** Of every element, and of those in the page. */
  const all = new WeakMap<HTMLElement, Embedded>();
  const maps = new Map<HTMLElement, Embedded>();
  followLinks(maps);

  /** Once for all attributes that a script changes together. */
  const changed = new Set<HTMLElement>();
  function follow(host: HTMLElement): void {
    if (changed.size === 0) queueMicrotask(followAll);
    changed.add(host);
  }
  function followAll(): void {
    for (const host of changed) maps.get(host)?.follow();
    changed.clear();
  }

  class AtlasElement extends HTMLElement {
    static get observedAttributes() {
      return ATTRIBUTES;
    }

    constructor() {
      super();
      const tell = (route: string | null) => {
        lightLinks(maps);
        const detail = { route };
        this.dispatchEvent(new CustomEvent('dispatch-atlas-select', { detail, bubbles: true, composed: true }));
      };
      all.set(this, embedded(this, folder, tell));
    }

    connectedCallback() {
      const map = all.get(this);
      if (map) maps.set(this, map);
      follow(this);
    }

    /** Only for browsers that can move an element with what it holds: the frame goes on as it is. */
    connectedMoveCallback() {}

    disconnectedCallback() {
      maps.get(this)?.release();
      maps.delete(this);
    }

    attributeChangedCallback() {
      follow(this);
    }
  }
  customElements.define(TAG, AtlasElement);
}
