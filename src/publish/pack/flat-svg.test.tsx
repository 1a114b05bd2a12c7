import { expect, test } from 'vitest';
import { lookupIn } from '../../core/model/lookup.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { MARKS } from '../../core/scene/map-look.ts';
import { PALETTES } from '../../core/scene/palette.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';
import { mapCss } from '../../render/svg/map-css.ts';
import { inkOf } from './ink.ts';
import { mapSvg } from './pictures.tsx';

const basemap: BasemapPaths = {
  worldSize: 8192,
  land: 'M1 1l5 0 0 5z',
  named: 'M2 2l5 0 0 5z',
  hatched: 'M3 3l5 0 0 5z',
  origin: 'M4 4l5 0 0 5z',
  inner: '',
  borders: '',
  dashed: 'M5 5l5 0',
};
const lookup = lookupIn(
  datasetOf([
    { to: 'northland', people: 9000 },
    { to: 'westland', status: 'completed', people: [300, 800] },
    { to: 'pearl', direction: 'defection', from: 'capital', status: 'under_way' },
    { to: 'southland', direction: 'stock' },
  ]),
);
const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 760, heightPx: 470 } });
const svg = mapSvg({ title: null, scene, basemap: basemap });

test('the picture needs no style sheet, and lacks nothing that is seen', () => {
  expect(svg).not.toMatch(/class=|data-|var\(|<title|NaN|undefined/);
  const { dispatch, defection } = PALETTES.light.direction;
  expect(svg).toContain(`stroke="${dispatch}"`);
  expect(svg).toContain(`fill="${defection}"`);
  for (const path of [basemap.land, basemap.named, basemap.hatched, basemap.origin, basemap.dashed]) {
    expect(svg).toContain(`d="${path}"`);
  }
});

test('patterns carry the status without any colour: the edges of what is planned are dashed', () => {
  expect(svg).toMatch(/stroke-dasharray="6 4" pathLength="[\d.]+"/);
});

test('every name stands twice: its halo, and over it the letters', () => {
  const names = scene.labels.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const times = names.filter((each) => each === name).length;
    expect(svg.split(`>${name}</tspan>`).length - 1).toBe(2 * times);
  }
});

test('lines of the ground are as thin whatever its scale', () => {
  const around = { palette: PALETTES.light, hue: '#000' };
  expect(inkOf('path', ['land'], { ...around, scale: 0.5 })[0]?.['stroke-width']).toBe(1.6);
  expect(inkOf('path', ['land'], { ...around, scale: 2 })[0]?.['stroke-width']).toBe(0.4);
});

/** Groups whose classes only say what is in them, and what paper has no use for. */
const WITHOUT_INK =
  /^(?:poster|inset|base|arcs|dispatch|repatriation|transfer|defection|hit|faint|labels|value|swatch|is-live|light|pale)$/;

test('every class that the page’s style inks is inked here too', () => {
  const selectors = [...mapCss().matchAll(/[^{}@]+(?=\{)/g)].map(([selector]) => selector);
  const classes = new Set(
    selectors.flatMap((each) => [...each.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)),
  );
  const marks = new Set(Object.keys(MARKS));
  expect(classes.size).toBeGreaterThan(20);
  for (const name of classes) {
    if (WITHOUT_INK.test(name) || name === 'mark') continue;
    const ink = inkOf('path', marks.has(name) ? ['mark', name] : [name], {
      palette: PALETTES.light,
      hue: '#000',
      scale: 1,
    });
    expect(Object.keys(ink[0] ?? {}), name).not.toEqual([]);
    if (marks.has(name) && !['end', 'station'].includes(name)) {
      expect(ink, name).not.toEqual(inkOf('path', ['mark', 'end'], { palette: PALETTES.light, hue: '#000', scale: 1 }));
    }
  }
});
