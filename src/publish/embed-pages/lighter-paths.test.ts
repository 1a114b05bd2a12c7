import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToSegment } from '../../core/geometry/segment.ts';
import { pathData } from '../../render/svg/path-data.ts';
import { lighterArcs, lighterPath } from './lighter-paths.ts';

const SIZE = { widthPx: 600, heightPx: 240 };

test('points that lie on a line are dropped, corners and ends stay', () => {
  expect(lighterPath('M10 10l5 0 5 0 5 0 5 5', SIZE)).toBe('M10 10l15 0 5 5');
  expect(lighterPath('M10 10l5 0 5 0 0 5 0 5 -10 0z', SIZE)).toBe('M10 10l10 0 0 10 -10 0z');
});

test('within the picture no line strays by more than half a px', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 240 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
      const kept = pointsOf(lighterPath(pathData(points), SIZE));
      for (const each of points) {
        const away = Math.min(
          ...kept.slice(1).map((to, index) => distanceToSegment(each, kept[index] ?? to, to)),
          ...(kept.length === 1 ? [0] : []),
        );
        expect(away).toBeLessThanOrEqual(0.5);
      }
    }),
  );
});

test('only arcs get lighter: land, marks and names stay as they are, and lines for fingers go', () => {
  const land = '<g class="base"><path d="M0 0l1 0 1 0 1 0"></path></g>';
  const arcs = '<g class="arcs"><path class="edge" d="M0 0l1 0 1 0"></path><path class="hit" d="M0 0l1 0"></path></g>';
  const rest = '<g class="marks"><path d="M0 0l1 0 1 0"></path></g>';
  const svg = (middle: string) => `<svg viewBox="0 0 600 240">${land}${middle}${rest}</svg>`;
  expect(lighterArcs(svg(arcs) + svg(arcs))).toBe(
    svg('<g class="arcs"><path class="edge" d="M0 0l2 0"></path></g>').repeat(2),
  );
});

/** Absolute points of path data of one line of relative steps. */
function pointsOf(path: string): [number, number][] {
  let at: [number, number] = [0, 0];
  const numbers = (path.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    at = [at[0] + (numbers[2 * index] ?? 0), at[1] + (numbers[2 * index + 1] ?? 0)];
    return at;
  });
}
