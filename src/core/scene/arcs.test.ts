import { describe, expect, test } from 'vitest';
import { toWorld } from '../geometry/mercator.ts';
import { angleBetween, toVector } from '../geometry/sphere.ts';
import type { RouteId } from '../model/ids.ts';
import { type Lookup, lookupIn } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import { STAGES, STATUS_FACTS } from '../model/status.ts';
import { STATUSES, type Status } from '../model/vocabulary.ts';
import { datasetOf, placeId, placeOf, type Sketch } from '../test/fixture-dataset.ts';
import { DEFAULT_VIEW, type Focus, type WidthRule } from '../view/view.ts';
import { arcsOf } from './arcs.ts';
import { anchorOf } from './bend.ts';
import { buildScene, inkOf } from './build-scene.ts';
import { cameraOf } from './extent.ts';
import { legendOf } from './legend.ts';
import { outlineOf } from './outline.ts';
import { PATTERNS } from './pattern.ts';
import type { Arc, Scene } from './scene.ts';
import { HAIRLINE_PX, lineWidthPx } from './width.ts';

const WIDE = { widthPx: 1008, heightPx: 535 };

describe('where an arc begins and ends', () => {
  test('at the anchors of its places', () => {
    const [arc] = arcs([{ from: 'upland', to: 'westland' }]);
    expect(arc && startOf(arc)).toEqual(nearly(placeOf('upland')));
    expect(arc && endOf(arc)).toEqual(nearly(placeOf('westland')));
  });

  test('where no province is stated, at the dock, which is no place in the country', () => {
    const all = arcs([
      { to: 'northland' },
      { to: 'pearl', people: 4000 },
      { from: 'westland', to: 'home', direction: 'repatriation' },
    ]);
    expect(all).toHaveLength(3);
    for (const arc of all) {
      const end = arc.direction === 'repatriation' ? endOf(arc) : startOf(arc);
      expect(end).toEqual(nearly(placeOf('home')));
      expect(end).not.toEqual(nearly(placeOf('capital')));
    }
    expect(kmApart(placeOf('home'), placeOf('capital'))).toBeGreaterThan(300);
  });

  test('with a transit point, over it', () => {
    const [arc] = arcs([{ to: 'northland', via: ['ferry'] }]);
    const [x, y] = toWorld(anchorOf(placeOf('ferry')));
    expect(arc?.ribbons[0]?.path.some((point) => Math.hypot(point[0] - x, point[1] - y) < 1e-6)).toBe(true);
  });

  test('with a transit point that is nowhere on a map, straight to its end', () => {
    expect(arcs([{ to: 'northland', via: ['abroad'] }])[0]?.ribbons).toEqual(arcs([{ to: 'northland' }])[0]?.ribbons);
  });
});

describe('how an arc is inked', () => {
  test.each(STATUSES)('a figure %s has the pattern of its stage, wide or thin', (status) => {
    for (const people of [9000, 3000, 30]) {
      const [arc] = arcs([{ to: 'northland', people, status }]);
      const ribbon = arc?.ribbons[0];
      expect(arc).toMatchObject({ status, widthFrom: 'gazette/1' });
      expect(ribbon).toMatchObject({ form: people < 4000 ? 'line' : 'band', pattern: patternOf(status) });
      expect(2 * (ribbon?.halfBodyPx ?? 0)).toBeCloseTo(lineWidthPx(people), 9);
    }
  });

  test.each(STATUSES)('no figure, %s, is a hairline with the pattern of its stage', (status) => {
    const [arc] = arcs([{ to: 'northland', qualifier: 'many', status }]);
    expect(arc).toMatchObject({ status, widthFrom: null });
    expect(arc?.ribbons[0]).toMatchObject({ form: 'line', pattern: patternOf(status), halfBodyPx: HAIRLINE_PX / 2 });
  });

  test('all patterns differ, and only what is said to have happened has a filled head', () => {
    expect(new Set(STAGES.map((stage) => JSON.stringify(PATTERNS[stage]))).size).toBe(STAGES.length);
    for (const status of STATUSES) {
      const isFact = status === 'under_way' || status === 'completed';
      expect(patternOf(status).head === 'filled').toBe(isFact);
      expect(patternOf(status).dash === null).toBe(isFact);
      expect(patternOf(status).fill > 0.5).toBe(isFact);
    }
  });

  test('what was dropped ends in a bar across', () => {
    const [arc] = arcs([{ to: 'northland', status: 'not_realised' }]);
    const ribbon = arc?.ribbons[0];
    if (!ribbon) throw new Error('nothing is drawn');
    const { head } = outlineOf(ribbon, cameraOf('world', WIDE), WIDE);
    const [left, right, tip] = [head[0], head.at(-1), head[Math.floor(head.length / 2)]];
    if (!left || !right || !tip) throw new Error('there is no bar');
    const across = Math.hypot(left[0] - right[0], left[1] - right[1]);
    expect(across).toBeCloseTo(9.6, 1);
    expect(Math.hypot(tip[0] - (left[0] + right[0]) / 2, tip[1] - (left[1] + right[1]) / 2)).toBeLessThan(0.1);
  });

  test('width and status come from the claim with the largest figure of a stage; nothing is added', () => {
    const all = arcs([
      { to: 'northland', people: 9000, status: 'completed' },
      { to: 'northland', people: 10_000, status: 'planned' },
      { to: 'northland', people: 10_000, status: 'under_way' },
      { to: 'northland', status: 'selecting' },
    ]);
    expect(all.map(({ status, widthFrom, ribbons }) => [status, widthFrom, 2 * (ribbons[0]?.halfBodyPx ?? 0)])).toEqual(
      [
        ['under_way', 'gazette/3', 10],
        ['planned', 'gazette/2', 10],
      ],
    );
  });

  test('another report whose figure is another width has a line of its own, and only where the largest counts', () => {
    const lookup = lookupIn(
      datasetOf([
        { to: 'northland', people: 24_000 },
        { to: 'northland', people: 9000 },
        { to: 'northland', people: 15_000, article: 'courier' },
      ]),
    );
    const from = (rule: WidthRule) => arcsOf(lookup, rule).map(({ widthFrom }) => widthFrom);
    expect(from('largest')).toEqual(['gazette/1', 'courier/3']);
    expect(from('lowest')).toEqual(['gazette/2']);
    expect(from('claims')).toEqual([null]);
  });

  test('figures of two reports that no eye could tell apart are one line', () => {
    const all = arcs([
      { to: 'northland', people: 9000 },
      { to: 'northland', people: 7000, article: 'courier' },
    ]);
    expect(all.map(({ widthFrom }) => widthFrom)).toEqual(['gazette/1']);
  });

  test('without a figure the claim published last is drawn', () => {
    const all = arcs([
      { to: 'northland', status: 'planned' },
      { to: 'northland', status: 'selecting', article: 'courier' },
      { to: 'northland', status: 'chosen' },
    ]);
    expect(all.map(({ status }) => status)).toEqual(['selecting']);
  });

  test('wide arcs lie below thin ones', () => {
    const widths = arcs([
      { to: 'pearl' },
      { to: 'dune', people: 100 },
      { to: 'northland', people: 9000 },
      { to: 'westland', people: 2000 },
    ]).map((arc) => arc.ribbons[0]?.halfBodyPx ?? 0);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths).toHaveLength(4);
  });
});

describe('a range', () => {
  test('is a band within a band: as wide as its upper end, the inner one as its lower', () => {
    const [arc] = arcs([{ to: 'northland', people: [3000, 9000] }]);
    const [ribbon] = arc?.ribbons ?? [];
    expect(2 * (ribbon?.halfBodyPx ?? 0)).toBeCloseTo(lineWidthPx(9000), 9);
    expect(2 * (ribbon?.halfBodyPx ?? 0) * (ribbon?.innerShare ?? 0)).toBeCloseTo(lineWidthPx(3000), 9);
    expect(ribbon?.innerShare).toBeLessThan(1);
  });

  test('gives way to a single figure, and a single figure has no inner band', () => {
    const [arc] = arcs([
      { to: 'northland', people: [1000, 4000] },
      { to: 'northland', people: 900 },
    ]);
    expect(arc).toMatchObject({ widthFrom: 'gazette/2', ribbons: [{ innerShare: 1 }] });
  });

  test('of a joint figure shows in the trunk alone', () => {
    const [arc] = arcs([{ to: ['pearl', 'coral'], people: [4000, 9000] }]);
    const [trunk, ...branches] = arc?.ribbons.map((ribbon) => ribbon.innerShare) ?? [];
    expect(trunk).toBeLessThan(1);
    expect(branches).toEqual([1, 1]);
  });

  test('is told in the legend, and only where one is on the map', () => {
    const sentence = (people: number | readonly [low: number, high: number]) => {
      const lookup = lookupIn(datasetOf([{ to: 'northland', people }]));
      const legend = legendOf(buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE }), lookup, lookup, 'largest');
      return legend.sentences.filter((each) => each.includes('range'));
    };
    expect(sentence([3000, 9000])).toEqual(['Two edges: the lower and the higher end of a range.']);
    expect(sentence(4000)).toEqual([]);
  });
});

describe('an event that two articles tell of', () => {
  const TWINS: Sketch[] = [
    { id: 'far', to: 'westland', people: 90, article: 'courier' },
    {
      id: 'near',
      from: 'ferry',
      to: 'westland',
      people: 80,
      sameEventAs: ['courier/far'],
      rest: { drawnOfEvent: { why: 'It was invented to be drawn.' } },
    },
  ];

  test('is drawn once, by the report that the editor has chosen', () => {
    const lookup = lookupIn(datasetOf(TWINS));
    expect(arcsOf(lookup, 'largest').map((arc) => arc.route)).toEqual(['dispatch-ferry-westland']);
    const legend = legendOf(buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE }), lookup, lookup, 'largest');
    expect(legend.sentences[0]).toBe(
      'On the map: 1 of 2 claims from 2 articles; 1 tells of an event that is drawn already, and is listed.',
    );
  });

  test('is drawn by the other report where a filter leaves the chosen one out', () => {
    const lookup = lookupIn(datasetOf(TWINS.slice(0, 1)));
    expect(arcsOf(lookup, 'largest').map((arc) => arc.route)).toEqual(['dispatch-home-westland']);
  });
});

test('people already there have no square where the parts of their number have', () => {
  const lookup = lookupIn(
    datasetOf([
      { id: 'total', to: 'westland', direction: 'stock', people: 100 },
      { to: 'kiln', direction: 'stock', people: 60, partOf: 'gazette/total' },
    ]),
  );
  const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE });
  expect(scene.marks.flatMap((mark) => (mark.kind === 'stock' ? mark.route : []))).toEqual(['stock-home-kiln']);
  expect(legendOf(scene, lookup, lookup, 'largest').undrawn).toBe(1);
});

describe('a joint figure', () => {
  const JOINT: Sketch = { to: ['pearl', 'coral'], people: 10_000 };

  test('is one band that forks into a thin branch for each destination', () => {
    const [arc, ...others] = arcs([JOINT]);
    const [trunk, ...branches] = arc?.ribbons ?? [];
    expect(others).toEqual([]);
    expect(trunk).toMatchObject({ form: 'band', head: null });
    expect(branches.map((branch) => branch.form)).toEqual(['line', 'line']);
    expect(branches.every((branch) => branch.head !== null && 2 * branch.halfBodyPx < 3)).toBe(true);
    expect(branches.map((branch) => branch.path.at(-1))).toEqual([nearly(placeOf('pearl')), nearly(placeOf('coral'))]);
  });

  test('has one label that names all destinations and the figure once', () => {
    const { labels } = sceneOf([JOINT]);
    const said = labels.filter((label) => /10,000/.test(wordsOf(label)));
    expect(said).toHaveLength(1);
    expect(said.map(wordsOf).join()).toMatch(/Pearl and United Corals.*joint/);
  });

  test('has a mark at its fork that stands out with it', () => {
    const forks = sceneOf([JOINT, { to: 'dune' }]).marks.filter((mark) => mark.kind === 'fork');
    expect(forks.map((mark) => mark.routes)).toEqual([['dispatch-home-coral-and-pearl']]);
  });
});

describe('what has no arc', () => {
  test('people already there are a square at their place', () => {
    const { arcs: drawn, marks } = sceneOf([{ to: 'westland', direction: 'stock', people: 5000, status: 'completed' }]);
    expect(drawn).toEqual([]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ kind: 'stock', place: 'westland', route: 'stock-home-westland' });
  });

  test('who fled is a mark where they fled from, or where they came to if no more is known than North Korea', () => {
    const { arcs: drawn, marks } = sceneOf([
      { from: 'westland', to: 'southland', direction: 'defection', people: 11, status: 'completed' },
      { to: 'southland', direction: 'defection', people: 2, status: 'completed' },
    ]);
    expect(drawn).toEqual([]);
    expect(marks.map(({ kind, place }) => [kind, place])).toEqual([
      ['defection', 'westland'],
      ['defection', 'southland'],
    ]);
  });

  test('claims without places are counted and listed, and nothing is drawn for them', () => {
    const lookup = lookupIn(
      datasetOf([
        { to: 'abroad', people: 28_000 },
        { to: 'northland', people: 1000 },
      ]),
    );
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE });
    expect(scene.arcs.map((arc) => arc.route)).toEqual(['dispatch-home-northland']);
    const legend = legendOf(scene, lookup, lookup, 'largest');
    expect(legend.undrawn).toBe(1);
    expect(legend.sentences[0]).toBe(
      'On the map: 1 of 2 claims from 1 of 2 articles; 1 names no place that a map could show, and is listed.',
    );
  });

  test('a total whose parts are drawn has no arc of its own', () => {
    const lookup = lookupIn(
      datasetOf([
        { id: 'total', to: 'westland', people: 100 },
        { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' },
        { to: 'abroad' },
        { to: 'abroad', people: 4 },
      ]),
    );
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE });
    expect(scene.arcs.map((arc) => arc.route)).toEqual(['dispatch-upland-westland']);
    expect(legendOf(scene, lookup, lookup, 'largest').sentences[0]).toBe(
      'On the map: 1 of 4 claims from 1 of 2 articles; 2 name no place that a map could show, 1 is a total of which parts are drawn; all are listed.',
    );
  });

  test('nor does its figure speak for other claims of its route', () => {
    const [arc] = arcs([
      { to: 'westland', people: 40 },
      { id: 'total', to: 'westland', people: 100 },
      { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' },
    ]).filter(({ route }) => route === 'dispatch-home-westland');
    expect(arc).toMatchObject({ widthFrom: 'gazette/1' });
    expect(arc?.words).toContain('40 people');
    expect(arc?.words).not.toContain('100');
  });

  test('a region is hatched and has no point', () => {
    const scene = sceneOf([{ to: 'straits', people: 700 }, { to: 'westland' }]);
    expect(scene.hatchedCountries).toEqual(['XA', 'XB']);
    expect(scene.namedCountries).toEqual(['XW']);
    expect(scene.marks.map((mark) => mark.place)).not.toContain('straits');
  });
});

describe('what the reader picked', () => {
  const SKETCHES: Sketch[] = [
    { to: 'northland', people: 9000 },
    { to: 'pearl' },
    { from: 'upland', to: 'pearl' },
    { to: 'westland', direction: 'stock' },
  ];

  test('stands out, and everything else is faint', () => {
    const all = arcs(SKETCHES, { kind: 'route', id: 'dispatch-home-northland' as RouteId });
    expect(new Map(all.map((arc) => [arc.route, arc.emphasis]))).toEqual(
      new Map([
        ['dispatch-home-northland', 'selected'],
        ['dispatch-home-pearl', 'faint'],
        ['dispatch-upland-pearl', 'faint'],
      ]),
    );
  });

  test('may be a place: then all routes that touch it stand out', () => {
    const all = arcs(SKETCHES, { kind: 'place', id: placeId('pearl') });
    expect(
      all
        .filter((arc) => arc.emphasis === 'selected')
        .map((arc) => arc.route)
        .sort(),
    ).toEqual(['dispatch-home-pearl', 'dispatch-upland-pearl']);
  });

  test('changes nothing in how an arc is drawn', () => {
    const shapes = (focus: Focus) => new Map(arcs(SKETCHES, focus).map((arc) => [arc.route, arc.ribbons]));
    expect(shapes({ kind: 'place', id: placeId('pearl') })).toEqual(shapes(DEFAULT_VIEW.focus));
  });

  test('is not needed to light the arc that is pointed at: nothing else changes for it', () => {
    const lookup = lookupIn(datasetOf(SKETCHES));
    const pointed = 'dispatch-upland-pearl' as RouteId;
    const seen = (focus: Focus, at: RouteId | null) =>
      buildScene({ lookup, view: { ...DEFAULT_VIEW, focus }, frame: WIDE, pointed: at }).arcs;
    const emphasis = (focus: Focus) => Object.fromEntries(seen(focus, pointed).map((arc) => [arc.route, arc.emphasis]));
    expect(emphasis(DEFAULT_VIEW.focus)).toEqual({
      'dispatch-home-northland': 'normal',
      'dispatch-home-pearl': 'normal',
      'dispatch-upland-pearl': 'selected',
    });
    expect(emphasis({ kind: 'route', id: 'dispatch-home-northland' as RouteId })).toEqual({
      'dispatch-home-northland': 'selected',
      'dispatch-home-pearl': 'faint',
      'dispatch-upland-pearl': 'selected',
    });
    const shapes = (at: RouteId | null) => new Map(seen(DEFAULT_VIEW.focus, at).map((arc) => [arc.route, arc.ribbons]));
    expect(shapes(pointed)).toEqual(shapes(null));
  });

  test('a square of people already there is lit like an arc', () => {
    const lookup = lookupIn(datasetOf(SKETCHES));
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE, pointed: 'stock-home-westland' as RouteId });
    expect(scene.marks.find((mark) => mark.kind === 'stock')?.emphasis).toBe('selected');
    expect(scene.arcs.map((arc) => arc.emphasis)).toEqual(['normal', 'normal', 'normal']);
  });

  test('lifts the marks at its ends, also where a faint arc ends there', () => {
    const lookup = lookupIn(datasetOf(SKETCHES));
    const focus: Focus = { kind: 'route', id: 'dispatch-upland-pearl' as RouteId };
    const { marks } = inkOf({ lookup, view: { ...DEFAULT_VIEW, focus } });
    const emphasis = (name: string) => marks.filter((mark) => mark.place === name).map((mark) => mark.emphasis);
    expect(emphasis('pearl')).toEqual(['selected']);
    expect(emphasis('upland')).toEqual(['selected']);
    expect(emphasis('home')).toEqual(['faint']);
  });
});

test('marks say what is at a place: a dock, an area, a transit point, an end', () => {
  const { marks } = sceneOf([{ to: 'kiln', via: ['ferry'] }, { to: 'northland' }]);
  expect(Object.fromEntries(marks.map((mark) => [mark.place, mark.kind]))).toEqual({
    home: 'dock',
    kiln: 'area',
    northland: 'end',
    ferry: 'station',
  });
});

test('a city that is named only as an example is marked and labelled as one, and no line ends there', () => {
  const CLOSE = { center: [112, 50], zoom: 3.4 } as const;
  const toExample = {
    place: placeId('northland'),
    text: 'ports like Ferry',
    inferred: null,
    examples: [placeId('ferry')],
  };
  const example: Sketch = { id: 'example', to: 'northland', people: 60, rest: { destinations: [toExample] } };
  const sceneOf = (...sketches: readonly Sketch[]) =>
    buildScene({ lookup: lookupIn(datasetOf(sketches)), view: { ...DEFAULT_VIEW, camera: CLOSE }, frame: WIDE });
  const ferryIn = ({ marks, labels }: ReturnType<typeof sceneOf>) => {
    const label = labels.find((each) => each.place === 'ferry');
    return [marks.filter((mark) => mark.place === 'ferry').map(({ kind }) => kind), label && wordsOf(label)];
  };
  const alone = sceneOf(example);
  expect(alone.arcs.map(({ route }) => route)).toEqual(['dispatch-home-northland']);
  expect(ferryIn(alone)).toEqual([['example'], 'Ferry named as an example']);
  // Where a line ends there in its own right, it is an end.
  expect(ferryIn(sceneOf(example, { id: 'about', to: 'ferry', people: 60 }))).toEqual([['end'], 'Ferry 60 planned']);
});

test('an example of an origin is marked as well', () => {
  const cities = {
    place: placeId('home'),
    text: 'cities such as the Capital',
    inferred: null,
    examples: [placeId('capital')],
  };
  const { marks } = buildScene({
    lookup: lookupIn(datasetOf([{ to: 'northland', people: 60, rest: { origin: cities } }])),
    view: DEFAULT_VIEW,
    frame: WIDE,
  });
  expect(marks.find(({ place }) => place === 'capital')).toMatchObject({
    kind: 'example',
    words: 'Capital, named as an example',
    routes: ['dispatch-home-northland'],
  });
});

test('a scene is plain data: it survives JSON', () => {
  const scene = sceneOf([
    { to: ['pearl', 'coral'], people: 900 },
    { to: 'westland', direction: 'stock' },
    { to: 'northland', via: ['ferry'] },
  ]);
  expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
});

test('the same view gives the same scene', () => {
  const sketches: Sketch[] = [
    { to: 'pearl', people: 4 },
    { to: 'pearl', from: 'upland' },
    { to: 'condor', people: 800 },
  ];
  expect(sceneOf(sketches)).toEqual(sceneOf(sketches));
});

test('the words of an arc say its figure, its rule, its status and how many reports it rests on', () => {
  const [arc] = arcs([
    { to: 'northland', people: 1200, qualifier: 'about', status: 'planned' },
    { to: 'northland', status: 'completed', article: 'courier' },
  ]);
  expect(arc?.words).toBe(
    'From North Korea (province not stated) to Northland: dispatch, about 1,200 people, planned (largest single figure); planned, completed; 2 claims in 2 articles.',
  );
});

test('the legend lists what is on the map, in the order of the vocabularies', () => {
  const lookup = lookupIn(
    datasetOf([
      { to: 'northland', people: 9, status: 'completed' },
      { to: 'pearl', status: 'planned' },
      { from: 'westland', to: 'southland', direction: 'defection', people: 2, status: 'completed' },
      { to: ['pearl', 'coral'], people: 10 },
      { to: 'westland', direction: 'stock' },
    ]),
  );
  expect(legendOf(buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE }), lookup, lookup, 'largest')).toMatchObject({
    stages: ['happened', 'planned'],
    directions: ['dispatch'],
    thinForm: true,
    widths: false,
    fork: true,
    marks: ['defection', 'stock'],
    undrawn: 0,
  });
  const small = lookupIn(datasetOf([{ from: 'upland', to: 'northland', people: 9000 }]));
  expect(
    legendOf(buildScene({ lookup: small, view: DEFAULT_VIEW, frame: WIDE }), small, small, 'largest'),
  ).toMatchObject({
    thinForm: false,
    widths: true,
    fork: false,
    marks: [],
  });
});

test('the legend counts only lines that are there among those that begin or end at the ring', () => {
  const sentence = (sketches: readonly Sketch[]) => {
    const lookup = lookupIn(datasetOf(sketches));
    return legendOf(buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE }), lookup, lookup, 'largest').sentences.find(
      (each) => each.includes('ring'),
    );
  };
  expect(
    sentence([
      { to: 'northland' },
      { from: 'northland', to: 'home', direction: 'repatriation' },
      { to: 'abroad' },
      { to: 'westland', direction: 'stock' },
      { from: 'upland', to: 'westland' },
    ]),
  ).toBe('2 of the claims shown name no province; their lines begin or end at a ring off the coast.');
  expect(sentence([{ to: 'northland' }])).toBe(
    '1 of the claims shown names no province; its line begins or ends at a ring off the coast.',
  );
  expect(sentence([{ from: 'upland', to: 'northland' }])).toBeUndefined();
});

test('the picture of the border shows only arcs that a larger scale can tell apart, and no squares', () => {
  const lookup = lookupIn(
    datasetOf([
      { to: 'northland' },
      { from: 'upland', to: 'westland' },
      { to: 'kiln' },
      { to: 'westland', direction: 'stock' },
    ]),
  );
  const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 362, heightPx: 270 }, extent: 'border' });
  expect(scene.arcs.map((arc) => arc.route).sort()).toEqual(['dispatch-home-kiln', 'dispatch-upland-westland']);
  expect(scene.marks.some((mark) => mark.kind === 'stock')).toBe(false);
});

function arcs(sketches: readonly Sketch[], focus: Focus = DEFAULT_VIEW.focus): readonly Arc[] {
  return inkOf({ lookup: lookupIn(datasetOf(sketches)), view: { ...DEFAULT_VIEW, focus } }).arcs;
}

function sceneOf(sketches: readonly Sketch[]): Scene {
  const lookup: Lookup = lookupIn(datasetOf(sketches));
  return buildScene({ lookup, view: DEFAULT_VIEW, frame: WIDE });
}

function patternOf(status: Status) {
  return PATTERNS[STATUS_FACTS[status].stage];
}

function startOf(arc: Arc) {
  return arc.ribbons[0]?.path[0];
}

function endOf(arc: Arc) {
  return arc.ribbons[0]?.path.at(-1);
}

function nearly(place: PlaceOutline) {
  return toWorld(anchorOf(place)).map((each) => expect.closeTo(each, 6));
}

function wordsOf(label: Scene['labels'][number]): string {
  return label.lines.map((line) => line.text).join(' ');
}

function kmApart(a: PlaceOutline, b: PlaceOutline): number {
  return 6371 * angleBetween(toVector(anchorOf(a)), toVector(anchorOf(b)));
}
