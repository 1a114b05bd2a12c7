/**
 * Runs in the frame: what a careful reader would complain of. What has to be seen is not seen,
 * text is cut or lies on other text, is too small, or the frame scrolls by itself.
 */
export function faultsInFrame(body: Element): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`${root.scrollWidth - innerWidth} px too wide`);
  if (root.scrollHeight > innerHeight) faults.push(`${root.scrollHeight - innerHeight} px too high: it scrolls`);

  const MUST = {
    title: 'h1',
    date: '#as-of',
    legend: '#legend',
    source: '.embed-foot',
    list: '#open-list',
    full: '#open-full',
  };
  for (const [name, selector] of Object.entries(MUST)) {
    const element = body.querySelector(selector);
    const box = element?.getBoundingClientRect();
    if (!element || !box || box.width < 10 || box.height < 10 || !isInside(box)) faults.push(`${name} is not in sight`);
    else if (!isUncovered(element, box)) faults.push(`${name} is partly covered`);
  }
  const map = body.querySelector('#map')?.getBoundingClientRect();
  if (!map || map.height < 90) faults.push(`the map is ${Math.round(map?.height ?? 0)} px high`);
  for (const target of body.querySelectorAll('a, button')) {
    const box = target.getBoundingClientRect();
    if (
      box.width > 0 &&
      isInside(box) &&
      isOnTop(target, box) &&
      Math.min(box.width, box.height) < 24 &&
      !inText(target)
    ) {
      faults.push(
        `too small to hit: “${target.textContent?.trim()}”, ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );
    }
  }

  const lines = linesOfText();
  for (const { text, box, sizePx, clip } of lines) {
    if (sizePx < 11.95) faults.push(`“${text}” is ${sizePx.toFixed(1)} px`);
    if (
      box.left < clip.left - 1 ||
      box.right > clip.right + 1 ||
      box.top < clip.top - 2 ||
      box.bottom > clip.bottom + 2
    ) {
      faults.push(`“${text}” is cut off`);
    }
  }
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.element !== other.element && overlap(one.box, other.box)) {
        faults.push(`“${one.text}” lies on “${other.text}”`);
      }
    }
  }
  for (const button of body.querySelectorAll('#controls button')) {
    const box = button.getBoundingClientRect();
    if (box.width === 0) continue;
    for (const line of lines) {
      if (!button.contains(line.element) && overlap(line.box, box))
        faults.push(`a button of the map lies on “${line.text}”`);
    }
  }
  return [...new Set(faults)];

  interface Line {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
    readonly sizePx: number;
    /** What would cut it off. */
    readonly clip: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  }

  /** Every line of text that is in sight, but for that in the drawer. */
  function linesOfText(): Line[] {
    const found: Line[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('#drawer, .unseen, title, desc, script, style, .defs')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        const clip = clipOf(element);
        // Only for those who hear it.
        if (clip.right - clip.left <= 2) continue;
        found.push({
          text: text.slice(0, 40),
          element: blockOf(element),
          box: core(box),
          sizePx: sizeOf(element),
          clip,
        });
      }
    }
    return found;
  }

  /** Lines of one label, or of one paragraph, are not held against one another. */
  function blockOf(element: Element): Element {
    return element.closest('svg text, p, h1, a, button, figcaption') ?? element;
  }

  /** Without what a line keeps free above and below its letters. */
  function core(box: DOMRect): DOMRect {
    return new DOMRect(box.x, box.y + box.height * 0.2, box.width, box.height * 0.6);
  }

  function sizeOf(element: Element): number {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const scale = element instanceof SVGGraphicsElement ? scaleOf(element.getScreenCTM()) : 1;
    return size * scale;
  }

  /** Also of what is turned. */
  function scaleOf(matrix: DOMMatrix | null): number {
    return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
  }

  function clipOf(element: Element): Line['clip'] {
    let clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let up: Element | null = element; up; up = up.parentElement) {
      if (getComputedStyle(up).overflow === 'visible' || up === root || up === body) continue;
      const { left, top, right, bottom } = up.getBoundingClientRect();
      clip = {
        left: Math.max(clip.left, left),
        top: Math.max(clip.top, top),
        right: Math.min(clip.right, right),
        bottom: Math.min(clip.bottom, bottom),
      };
    }
    return clip;
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > 2;
  }

  function isInside({ left, top, right, bottom }: DOMRect): boolean {
    return left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
  }

  /** Both ends and the middle. */
  function isUncovered(target: Element, box: DOMRect): boolean {
    return [2, box.width / 2, box.width - 2].every((x) => {
      const top = document.elementFromPoint(box.left + x, box.top + box.height / 2);
      return top !== null && (target.contains(top) || top.contains(target));
    });
  }

  function isOnTop(target: Element, box: DOMRect): boolean {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (target.contains(top) || top.contains(target));
  }

  /** A link within a sentence may be as high as its line. */
  function inText(target: Element): boolean {
    return target.closest('p') !== null && getComputedStyle(target).display === 'inline';
  }
}
