import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { RouteId } from '../../core/model/ids.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { drawnInFull, MOST_IN_FULL } from '../../core/scene/in-full.ts';
import type { Arc } from '../../core/scene/scene.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { Ink } from '../svg/static-map.tsx';

const lookup = lookupIn(
  datasetOf([
    { to: 'northland', people: 9000 },
    { to: 'westland', people: 50 },
  ]),
);
const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 760, heightPx: 470 } });
const [widest, narrowest] = scene.arcs;
if (!widest || !narrowest) throw new Error('two routes have two arcs');

/** So many arcs, the wide one first; the last is a narrow one of its own. */
function arcsOf(length: number): readonly Arc[] {
  return Array.from({ length }, (_, index) => ({
    ...(index === length - 1 ? narrowest : widest),
    route: `route-${index}` as RouteId,
  })) as readonly Arc[];
}

test('as many arcs as can be told apart are all drawn in full', () => {
  const arcs = arcsOf(MOST_IN_FULL);
  expect(drawnInFull(arcs)).toEqual({ full: arcs, hairlines: [] });
  expect(renderToString(<Ink scene={{ ...scene, arcs }} />)).not.toContain('hairline');
});

test('of more the widest are, with what is picked, and the others are hairlines; none is left out', () => {
  const arcs = arcsOf(MOST_IN_FULL + 5).map((arc, index, { length }) =>
    index === length - 2 ? { ...arc, emphasis: 'selected' as const } : arc,
  );
  const { full, hairlines } = drawnInFull(arcs);
  expect(full.map(({ route }) => route)).toEqual([
    ...arcs.slice(0, MOST_IN_FULL).map(({ route }) => route),
    `route-${MOST_IN_FULL + 3}`,
  ]);
  expect([...full, ...hairlines].map(({ route }) => route).toSorted()).toEqual(
    arcs.map(({ route }) => route).toSorted(),
  );
});

test('hairlines are a few paths, however many they are, each with the course of every one of its arcs', () => {
  const drawn = (length: number) => renderToString(<Ink scene={{ ...scene, arcs: arcsOf(length), labels: [] }} />);
  const paths = (html: string) => [...html.matchAll(/class="hairline" d="([^"]*)"/g)].map(([, d = '']) => d);
  const elements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;
  const few = drawn(MOST_IN_FULL + 3);
  const many = drawn(MOST_IN_FULL + 300);
  expect(elements(many)).toBe(elements(few));
  expect(paths(many)).toHaveLength(1);
  expect(paths(many)[0]?.match(/M/g)).toHaveLength(300);
});

test('what was picked leaves the others pale, as hairlines too', () => {
  const arcs = arcsOf(MOST_IN_FULL + 3).map((arc) => ({ ...arc, emphasis: 'faint' as const }));
  expect(renderToString(<Ink scene={{ ...scene, arcs }} />)).toContain('class="arc dispatch faint hairlines"');
});
