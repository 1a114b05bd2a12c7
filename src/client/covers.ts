import type { Box } from '../core/geometry/box.ts';

/**
 * What of the page lies over its map, in px from the map's corner. Where letters are larger, or a language longer, that
 * is more than the room kept for it (`reservedIn`), and names must keep clear of it all the same.
 */
export function coversOf(map: HTMLElement, covers: Iterable<Element>): Box[] {
  const origin = map.getBoundingClientRect();
  return [...covers]
    .map((cover) => cover.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}
