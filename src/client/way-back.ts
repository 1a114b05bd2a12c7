/** Where a reader was in the list, the table or the matrix when they opened something. */
export interface WayBack {
  /** Something is about to be opened. */
  leave(): void;
  /** What was opened is closed, and the list, table or matrix is there again. */
  comeBack(): void;
}

interface Place {
  readonly opener: Element | null;
  readonly columnPx: number;
  readonly pagePx: number;
}

/** `list` holds the list, table or matrix, and scrolls in `column`, or with the page where that is narrow. */
export function openWayBack(list: HTMLElement, column: HTMLElement): WayBack {
  let left: Place | null = null;
  return {
    leave() {
      const { activeElement } = document;
      const opener = list.contains(activeElement) ? activeElement : null;
      left = { opener, columnPx: column.scrollTop, pagePx: scrollY };
    },
    comeBack() {
      if (!left) return;
      const { opener, columnPx, pagePx } = left;
      left = null;
      const back = opener?.isConnected && opener.checkVisibility() ? opener : null;
      const target = back ?? document.getElementById('route-listbox') ?? list.querySelector('.panels input:checked');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
      column.scrollTop = columnPx;
      scrollTo({ top: pagePx, behavior: 'instant' });
    },
  };
}
