/** Whether what is on a page has room there. */
import type { Page } from '@playwright/test';

/** Words that reach out of the page's width or out of a box that hides what reaches out of it. */
export function textCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const clips = (flow: string) => flow === 'hidden' || flow === 'clip';
    const scrolls = (flow: string) => flow === 'auto' || flow === 'scroll';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('.unseen, .skip, title, script, style')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      // A picture of no size only lends its land to the one that is seen.
      if (parent.closest('svg')?.getBoundingClientRect().width === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        // What is scrolled to inside a box of the page is there, in the direction in which the box scrolls.
        let [across, down] = [true, true];
        let isHidden = false;
        for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          const edge = box.getBoundingClientRect();
          across &&= !(scrolls(overflowX) && box.scrollWidth > box.clientWidth);
          down &&= !(scrolls(overflowY) && box.scrollHeight > box.clientHeight);
          isHidden ||= across && clips(overflowX) && (left < edge.left - 1 || right > edge.right + 1);
          isHidden ||= down && clips(overflowY) && (top < edge.top - 1 || bottom > edge.bottom + 1);
        }
        const isOutside = across && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
        if (isOutside || isHidden)
          found.push(`${node.textContent.trim().slice(0, 60)} (${parent.closest('svg')?.id ?? parent.tagName})`);
      }
    }
    return [...new Set(found)];
  });
}

/** Labels that lie under the map's buttons or credits. */
export function namesCovered(page: Page): Promise<string[]> {
  return page.locator('#poster .labels tspan').evaluateAll((lines) =>
    lines
      .filter((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return [...document.querySelectorAll('#controls, #presets, .credit')].some((cover) => {
          const box = cover.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom - 2 && bottom > box.top + 2;
        });
      })
      .map((line) => line.textContent ?? ''),
  );
}

/** Pairs of labels of which one lies over the other. */
export function namesOverlapping(page: Page, staticMap: string): Promise<string[]> {
  return page.locator(`${staticMap} .labels text`).evaluateAll((texts) => {
    // From the height of a small letter to the line under it: boxes of fonts are taller than what is seen of them.
    const boxes = texts.flatMap((text) =>
      [...text.querySelectorAll('tspan')].map((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        const slack = (bottom - top) * 0.2;
        return { text, words: line.textContent, left, right, top: top + slack, bottom: bottom - slack };
      }),
    );
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.text !== b.text && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        )
        .map((b) => `“${a.words}” and “${b.words}”`),
    );
  });
}

/** Parts of the page that are wider than what they stand in, and words that are wider than their box. */
export function boxesBurst(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const isInline = (element: Element) => /^(?:inline|contents)$/.test(getComputedStyle(element).display);
    const boxOf = (element: Element): Element => {
      let box = element;
      while (isInline(box) && box.parentElement) box = box.parentElement;
      return box;
    };
    const tell = (what: string, rect: DOMRect, box: Element) => {
      const room = box.getBoundingClientRect();
      if (getComputedStyle(box).overflowX !== 'visible' || rect.width < 1) return;
      if (rect.left >= room.left - 1 && rect.right <= room.right + 1) return;
      const name = `${box.tagName.toLowerCase()}${box.id ? `#${box.id}` : ''}.${[...box.classList].join('.')}`;
      found.add(`“${what.trim().slice(0, 40)}”: ${Math.round(rect.width)} px in ${name}, ${Math.round(room.width)} px`);
    };
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      // Spaces at the end of a line of code hang over its edge.
      if (element.closest('svg, pre, .unseen, .skip') || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) tell(node.textContent, rect, boxOf(element));
      }
      const { position, marginLeft, marginRight } = getComputedStyle(element);
      // What is taken out of the flow, or drawn over the edge on purpose, has its place by itself.
      if (position === 'absolute' || position === 'fixed' || `${marginLeft} ${marginRight}`.includes('-')) continue;
      const { parentElement } = element;
      if (parentElement && !isInline(element)) {
        tell(element.textContent ?? element.tagName, element.getBoundingClientRect(), boxOf(parentElement));
      }
    }
    return [...found];
  });
}

/** Pairs of controls of which one lies over the other where both are seen, by where they stand in the document. */
export function controlsOverlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped = (rect: DOMRect, element: Element) => {
      let { left, top, right, bottom } = rect;
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
        [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return { left, top, right, bottom };
    };
    const pathOf = (element: Element): string => {
      const { parentElement } = element;
      if (!parentElement) return '';
      return `${pathOf(parentElement)}/${element.tagName.toLowerCase()}${[...parentElement.children].indexOf(element)}`;
    };
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const controls = [...scope.querySelectorAll('button, select, summary, input, textarea, a')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('svg, .skip'))
      .map((control) => ({
        control,
        rects: [...control.getClientRects()].map((rect) => clipped(rect, control)),
      }));
    const meet = (a: ReturnType<typeof clipped>, b: ReturnType<typeof clipped>) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    // The two handles of one range lie over each other on purpose.
    const isOneRange = (a: Element, b: Element) =>
      a.matches('[type=range]') && b.matches('[type=range]') && a.parentElement === b.parentElement;
    return controls.flatMap((a, index) =>
      controls
        .slice(index + 1)
        .filter((b) => !isOneRange(a.control, b.control))
        .filter((b) => !a.control.contains(b.control) && a.rects.some((one) => b.rects.some((two) => meet(one, two))))
        .map((b) => `${pathOf(a.control)} and ${pathOf(b.control)}`),
    );
  });
}
