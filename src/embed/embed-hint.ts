import { holdAndScroll, USE_TWO_FINGERS } from '#words/embed-gestures.ts';

const SHOWN_MS = 1600;
const COARSE = matchMedia('(pointer: coarse)');

/** How the map is zoomed, in plain words, for a moment: to whoever seems to have meant it and has scrolled the page. */
export function openHint(map: HTMLElement): (by: 'wheel' | 'finger') => void {
  const hint = document.createElement('p');
  hint.className = 'gesture-hint';
  // The buttons do the same, and are named.
  hint.setAttribute('aria-hidden', 'true');
  map.append(hint);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  return (by) => {
    hint.textContent = by === 'finger' || COARSE.matches ? USE_TWO_FINGERS : wheelWords();
    hint.classList.add('is-shown');
    clearTimeout(hiding);
    hiding = setTimeout(() => hint.classList.remove('is-shown'), SHOWN_MS);
  };
}

function wheelWords(): string {
  return holdAndScroll(navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl');
}
