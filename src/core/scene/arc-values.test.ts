import { describe, expect, test } from 'vitest';
import type { Box } from '../geometry/box.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import { DEFAULT_VIEW, type WidthRule } from '../view/view.ts';
import { buildScene } from './build-scene.ts';
import { type Extent, reservedIn } from './extent.ts';
import { labelBox } from './label-box.ts';

const WIDE = { widthPx: 1008, heightPx: 535 };

describe('a figure printed along its band', () => {
  test('is that of the claim that gives the width, where the band can hold it', () => {
    expect(valuesOf([{ to: 'dune', people: 30_000, qualifier: 'about' }])).toEqual(['about 30,000']);
    expect(valuesOf([{ to: 'dune', people: [20_000, 30_000] }])).toEqual(['20,000–30,000']);
  });

  test.each<[why: string, sketches: Sketch[], rule: WidthRule]>([
    ['the band is too narrow', [{ to: 'dune', people: 900 }], 'largest'],
    ['there is no figure', [{ to: 'dune' }], 'largest'],
    ['widths are numbers of claims', Array.from({ length: 30 }, () => ({ to: 'dune', people: 30_000 })), 'claims'],
    ['the band is too short', [{ from: 'upland', to: 'kiln', people: 24_000 }], 'largest'],
  ])('is not there where %s', (_why, sketches, rule) => {
    expect(valuesOf(sketches, rule)).toEqual([]);
  });

  test('is never upside down, and its point lies inside the picture', () => {
    const { labels, camera, frame } = sceneOf([
      { to: 'northland', people: 24_000 },
      { to: 'pearl', people: 20_000 },
      { to: 'dune', people: 30_000 },
      { from: 'dune', to: 'home', direction: 'repatriation', people: 25_000 },
    ]);
    const values = labels.filter((label) => label.angleDeg !== 0);
    expect(values.length).toBeGreaterThan(1);
    for (const label of values) {
      expect(Math.abs(label.angleDeg)).toBeLessThanOrEqual(90);
      const { left, right, top, bottom } = labelBox(label, camera, frame);
      expect(left + right).toBeGreaterThan(0);
      expect(left + right).toBeLessThan(2 * frame.widthPx);
      expect(top + bottom).toBeGreaterThan(0);
      expect(top + bottom).toBeLessThan(2 * frame.heightPx);
    }
  });

  test('lies neither on another nor on a button', () => {
    const values = sceneOf([
      { to: 'northland', people: 24_000 },
      { from: 'northland', to: 'home', direction: 'repatriation', people: 22_000 },
      { to: 'pearl', people: 20_000 },
      { to: 'coral', people: 21_000 },
      { to: 'dune', people: 30_000 },
    ]);
    const boxes = values.labels
      .filter((label) => label.angleDeg !== 0)
      .map((label) => middleOf(labelBox(label, values.camera, values.frame)));
    for (const [index, box] of boxes.entries()) {
      for (const other of [...boxes.slice(index + 1), ...reservedIn(WIDE)]) expect(overlap(box, other)).toBe(false);
    }
  });
});

/** The square about the middle of a line of text, whichever way it is turned. */
function middleOf({ left, right, top, bottom }: Box): Box {
  const half = (bottom - top) / 2;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function sceneOf(sketches: readonly Sketch[], widthRule: WidthRule = 'largest', extent: Extent = 'world') {
  return buildScene({
    lookup: lookupIn(datasetOf(sketches)),
    view: { ...DEFAULT_VIEW, widthRule },
    frame: WIDE,
    extent,
  });
}

function valuesOf(sketches: readonly Sketch[], rule?: WidthRule): string[] {
  const { labels } = sceneOf(sketches, rule);
  return labels.filter((label) => label.angleDeg !== 0).flatMap((label) => label.lines.map((line) => line.text));
}
