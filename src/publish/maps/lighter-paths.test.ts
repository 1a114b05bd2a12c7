import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToSegment } from '../../core/geometry/segment.ts';
import { pathData } from '../../render/svg/path-data.ts';
import { curvedArcs, lighterPath } from './lighter-paths.ts';

const SIZE = { widthPx: 600, heightPx: 240 };

test('points that lie on a line are dropped, corners and ends stay', () => {
  expect(lighterPath('M10 10l5 0 5 0 5 0 5 5', SIZE)).toBe('M10 10l15 0 5 5');
  expect(lighterPath('M10 10l5 0 5 0 0 5 0 5 -10 0z', SIZE)).toBe('M10 10l10 0 0 10 -10 0z');
});

test('of several lines in one path each begins where it did', () => {
  expect(lighterPath('M10 10l5 0 5 0M90 10l5 0 5 0 0 5', SIZE)).toBe('M10 10l10 0M90 10l10 0 0 5');
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
  expect(curvedArcs(svg(arcs) + svg(arcs))).toBe(
    svg('<g class="arcs"><path class="edge" d="M0 0l2 0"></path></g>').repeat(2),
  );
});

test('a band and its casing are one path, of which the casing is painted first', () => {
  const arc = (paths: string) =>
    `<svg viewBox="0 0 600 240"><g class="arcs"><g class="arc dispatch">${paths}</g></g><g class="marks"></g></svg>`;
  const edge = '<path class="edge" d="M0 0l8 0" stroke-width="1.5"></path>';
  const casing = '<path class="casing" d="M0 0l8 0 0 8z" stroke-width="4.1"></path>';
  const fill = (d: string) => `<path class="fill" d="${d}" fill-opacity="0.16"></path>`;
  expect(curvedArcs(arc(casing + fill('M0 0l8 0 0 8z') + edge))).toBe(
    arc(
      `<path class="casing fill" d="M0 0l8 0 0 8z" stroke-width="4.1" fill-opacity="0.16" paint-order="stroke"></path>${edge}`,
    ),
  );
  const other = arc(casing + fill('M0 0l8 0 0 9z') + edge);
  expect(curvedArcs(other)).toBe(other);
});

test('samples of lines get lighter too, without losing a corner', () => {
  const swatch = (path: string) => `<svg class="swatch" width="34" height="16"><path d="${path}"></path></svg>`;
  expect(curvedArcs(swatch('M1 5.8l10-.7 10-.7 0-3.4 3 1.7 3 1.7'))).toBe(swatch('M1 5.8l20-1.4 0-3.4 6 3.4'));
});

test('each of several lines of one path gets lighter by itself', () => {
  const several = (d: string) =>
    `<svg viewBox="0 0 600 240"><g class="arcs"><path class="hairline" d="${d}"></path></g><g class="marks"></g></svg>`;
  expect(curvedArcs(several('M0 0l1 0 1 0M5 5l1 0 1 0'))).toBe(several('M0 0l2 0M5 5l2 0'));
});

test('as curves, casing and fill of one shape are one, and of a hairline only what can be seen stays', () => {
  const svg = (arcs: string) => `<svg viewBox="0 0 600 240"><g class="arcs">${arcs}</g><g class="marks"></g></svg>`;
  const band = (d: string) =>
    `<path class="casing" d="${d}" stroke-width="4"></path><path class="fill" d="${d}" fill-opacity="0.16"></path>`;
  expect(curvedArcs(svg(band('M0 0l5 0 5 0 0 9 -10 0z')))).toBe(
    svg(
      '<path class="casing fill" d="M0 0l10 0 0 9-10 0z" stroke-width="4" fill-opacity="0.16" paint-order="stroke"></path>',
    ),
  );
  const hairline = (d: string) => svg(`<path class="hairline" d="${d}"></path>`);
  expect(curvedArcs(hairline('M0 0l9 0 9000 0 0 9'))).toBe(hairline('M0 0l9009 0'));
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
