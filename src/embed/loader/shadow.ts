/** What an element shows: the frame, or what the editor has put into it, or a link at least. */
export interface Shadow {
  /** All of it. */
  readonly box: HTMLElement;
  /** Puts a frame into it, unseen. */
  put(frame: HTMLIFrameElement): void;
  /** `heightPx` is the frame's, or the room that is kept for it while it waits. */
  lay(frame: HTMLIFrameElement | null, isShown: boolean, heightPx: number): void;
  /** Where the link leads that stands there if nothing else does. */
  link(address: string | null): void;
}

/**
 * Rules with `!important` in a shadow tree win over those of the page, whatever it does to its elements. A frame that
 * waits is laid over the fallback, unseen: a browser does not load a frame that has no room.
 */
const CSS = `
:host{min-width:min(100%,280px)!important}
:host(:not([hidden])){display:block!important}
::slotted(a){display:block!important;visibility:visible!important;opacity:1!important}
div{position:relative;overflow:hidden}
p{margin:0}
iframe{display:block;width:100%;border:0;pointer-events:auto}
iframe[inert]{position:absolute;top:0;left:0;height:100%!important;opacity:0;pointer-events:none}
iframe:not([inert])~*,[hidden]{display:none}
`;

/** The root is open: a closed one would hide the frame from tools that check a page, and keep nobody out. */
export function shadowOf(host: HTMLElement): Shadow {
  const root = host.attachShadow({ mode: 'open' });
  const [box, fallback, slot] = [make('div'), make('div'), make('slot')];
  const [note, link] = [make('p'), make('a')];
  dress(root);
  link.textContent = 'Open the map';
  note.hidden = true;
  note.append(link);
  fallback.append(slot);
  box.append(fallback, note);
  root.append(box);
  slot.addEventListener('slotchange', () => fitPictures(host));
  // Nothing in the element, or nothing to be seen of it.
  new ResizeObserver(() => {
    note.hidden = fallback.offsetHeight > 0;
  }).observe(fallback);

  return {
    box,
    put: (frame) => box.prepend(frame),
    lay(frame, isShown, heightPx) {
      const height = `${heightPx}px`;
      box.style.minHeight = frame && !isShown ? height : '';
      if (!frame) return;
      frame.style.height = height;
      // Keys and screen readers pass by what is not seen.
      frame.toggleAttribute('inert', !isShown);
    },
    link(address) {
      if (address === null) link.removeAttribute('href');
      else link.href = address;
    },
  };
}

/** A sheet that is constructed is nothing to a Content-Security-Policy; older browsers need an element. */
function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in Document.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = make('style');
    style.textContent = CSS;
    root.append(style);
  }
}

/** Pictures of the fallback keep within the column, also where a page takes their measures away. */
function fitPictures(within: Element): void {
  for (const picture of within.querySelectorAll('img')) {
    picture.style.setProperty('max-width', '100%', 'important');
    picture.style.setProperty('height', 'auto', 'important');
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.createElement(name);
}
