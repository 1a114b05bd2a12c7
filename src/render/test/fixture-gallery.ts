import type { Camera, Frame } from '../../core/geometry/camera.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { STATUSES, type Status } from '../../core/model/vocabulary.ts';
import type { Extent } from '../../core/scene/extent.ts';
import { FRAMES } from '../../core/scene/frames.ts';
import type { Theme } from '../../core/scene/palette.ts';
import { type PlaceName, placeId, type Sketch } from '../../core/test/fixture-dataset.ts';
import type { View } from '../../core/view/view.ts';

/** A picture that both renderers have to draw alike, and that looks as it was agreed to look. */
export type GalleryScene = InventedScene | RealScene;

interface Named {
  /** Also the name of its file. */
  readonly name: string;
  /** What is to be seen, in a sentence. */
  readonly shows: string;
  readonly theme: Theme;
  readonly frame: Frame;
}

export interface InventedScene extends Named {
  readonly kind: 'invented';
  readonly sketches: readonly Sketch[];
  readonly look: Partial<View>;
}

export interface RealScene extends Named {
  readonly kind: 'real';
  readonly extent: Extent;
}

const FRAME: Frame = { widthPx: 720, heightPx: 400 };

const SIXTEEN: readonly Sketch[] = [
  ...(['northland', 'westland', 'pearl', 'dune', 'straits', 'southland'] as const).map(
    (to, index): Sketch => ({ to, people: Math.round(9000 / (index + 1)) }),
  ),
  ...(['northland', 'westland', 'pearl', 'dune'] as const).map(
    (from, index): Sketch => ({ from, to: 'home', direction: 'repatriation', people: Math.round(1600 / (index + 1)) }),
  ),
  ...(['coral', 'kiln', 'ferry', 'capital'] as const).map((to): Sketch => ({ to, status: 'under_way' })),
  { to: ['pearl', 'coral'], people: 400, status: 'selecting' },
  { from: 'upland', to: 'westland', status: 'completed' },
];

const STATUS_SHOWS: Readonly<Record<Status, string>> = {
  not_realised: 'What did not come about: dotted, hollow, with open heads.',
  planned: 'What is planned: dashed edges and a light tint, with open heads.',
  selecting: 'People being chosen: unbroken edges and a light tint, with open heads.',
  chosen: 'People chosen and about to leave: firm edges and a light tint, with open heads.',
  under_way: 'What is under way: a strong tint, with filled heads on bands.',
  completed: 'What is said to have happened: solid, with filled heads.',
};

const FAR_EAST: Camera = { center: [205, 15], zoom: 0.9 };

/** Every scene of the gallery, the one list of them. Only for tests. */
export const GALLERY: readonly GalleryScene[] = [
  ...STATUSES.map((status) => invented(`status-${status.replace('_', '-')}`, STATUS_SHOWS[status], ofStatus(status))),
  invented('joint-fork', 'One figure for two countries: a band that ends in a fork of thin branches.', [
    { to: ['pearl', 'coral'], people: 2500 },
  ]),
  invented('joint-fork-without-figure', 'Two countries named together without a figure: a fork of thin lines.', [
    { to: ['pearl', 'coral'], status: 'selecting' },
  ]),
  invented('repatriation-beside-its-dispatch', 'Returns bow to the other side of the way out, in their own colour.', [
    { to: 'northland', people: 24_000 },
    { from: 'northland', to: 'home', direction: 'repatriation', people: 5000 },
    { to: 'westland', people: 900 },
    { from: 'westland', to: 'home', direction: 'repatriation' },
  ]),
  invented('defection', 'Eleven people who fled: a diamond where they left from, and no line.', [
    { from: 'northland', to: 'southland', direction: 'defection', people: 11, status: 'completed' },
    { to: 'northland', status: 'completed' },
  ]),
  invented('transfer', 'People who moved on from one country to another, in the fourth colour.', [
    { from: 'northland', to: 'dune', direction: 'transfer', people: 4000, status: 'under_way' },
  ]),
  invented('stock-square', 'People said to be there already are a square, not a line.', [
    { to: 'westland', direction: 'stock', people: 50_000, status: 'completed' },
    { to: 'northland', status: 'completed' },
  ]),
  invented('via-station', 'A place on the way has a ring, and the arc passes through it.', [
    { to: 'northland', via: ['ferry'], people: 400, status: 'under_way' },
  ]),
  invented('dock-and-province', 'No province stated: from the ring off the coast. A province stated: from its dot.', [
    { to: 'westland', people: 2000 },
    { from: 'upland', to: 'westland', people: 2000 },
  ]),
  invented('region-hatched', 'A region of several countries is hatched; no point in it is marked.', [
    { to: 'straits', people: 700 },
  ]),
  invented(
    'area-and-example',
    'An area is a soft disc; a city named only as an example has a dashed ring, and the line ends at the wider place.',
    [
      { to: 'kiln', people: 1200, status: 'under_way' },
      {
        to: 'northland',
        people: 600,
        rest: {
          destinations: [
            { place: placeId('northland'), text: 'ports like Ferry', inferred: null, examples: [placeId('ferry')] },
          ],
        },
      },
    ],
  ),
  invented('crowded-hub', 'Sixteen routes of all kinds meet at home and lie side by side.', SIXTEEN),
  invented('crowded-hub-with-a-pick', 'One of the sixteen is picked: the others are faint.', SIXTEEN, {
    focus: { kind: 'route', id: 'dispatch-home-pearl' as RouteId },
  }),
  invented('crowded-hub-dark', 'The same sixteen in the dark theme.', SIXTEEN, {}, 'dark'),
  invented('crowded-hub-contrast', 'The same sixteen in the theme of high contrast.', SIXTEEN, {}, 'contrast'),
  invented(
    'crowded-hub-by-number-of-claims',
    'Widths by the number of claims: three routes have two.',
    [...SIXTEEN, ...SIXTEEN.slice(0, 3)],
    { widthRule: 'claims' },
  ),
  invented('crowded-hub-in-korean', 'Names in Korean where there are any.', SIXTEEN, { names: 'ko' }),
  invented(
    'range-planned',
    'Ranges, planned: a band within a band, for the lower and the higher end.',
    ranges('planned'),
  ),
  invented(
    'range-under-way',
    'Ranges under way: a light line parts the lower from the higher end.',
    ranges('under_way'),
  ),
  invented(
    'range-completed',
    'Ranges, completed: a light line parts the lower from the higher end.',
    ranges('completed'),
  ),
  invented('range-with-a-pick', 'A picked range among faint ones.', ranges('under_way'), {
    focus: { kind: 'route', id: 'dispatch-home-westland' as RouteId },
  }),
  invented('range-of-few', 'Ranges of so few people that both ends would be of the least width: both edges show.', [
    { to: 'northland', people: [100, 300], status: 'planned' },
    { to: 'westland', people: [40, 50], status: 'under_way' },
    { to: 'pearl', people: [200, 250], status: 'completed' },
    { to: 'dune', people: [5, 450], status: 'selecting' },
    { to: 'straits', people: [300, 400], status: 'not_realised' },
    { to: 'southland', people: 300 },
  ]),
  invented(
    'date-line',
    'Over the date line the short way, in one piece, out and back.',
    [
      { to: 'condor', people: 3000 },
      { from: 'condor', to: 'home', direction: 'repatriation' },
    ],
    { camera: FAR_EAST },
  ),
  real('real-world-wide', 'The opening picture on a wide screen.', 'world', FRAMES.wide),
  real('real-world-narrow', 'The opening picture on a phone.', 'world', FRAMES.narrow),
  real('real-border', 'The inset: provinces at the larger scale.', 'border', FRAMES.border),
  real('real-border-dark', 'The inset in the dark theme.', 'border', FRAMES.border, 'dark'),
];

function invented(
  name: string,
  shows: string,
  sketches: readonly Sketch[],
  look: Partial<View> = {},
  theme: Theme = 'light',
): InventedScene {
  return { kind: 'invented', name, shows, theme, frame: FRAME, sketches, look };
}

function real(name: string, shows: string, extent: Extent, frame: Frame, theme: Theme = 'light'): RealScene {
  return { kind: 'real', name, shows, theme, frame, extent };
}

/** Bands and, where no figure is reported, thin lines. */
function ofStatus(status: Status): Sketch[] {
  const figures: readonly (readonly [PlaceName, number | null])[] = [
    ['northland', 24_000],
    ['westland', 3000],
    ['pearl', 500],
    ['straits', 100],
    ['dune', null],
    ['kiln', null],
  ];
  return figures.map(([to, people]) => ({ to, people, status }));
}

/** From a range that is nearly one figure to one that is nearly open below. */
function ranges(status: Status): Sketch[] {
  return [
    { to: 'northland', people: [12_000, 24_000], status },
    { to: 'westland', people: [3000, 3600], status },
    { to: 'pearl', people: [50, 2500], status },
    { to: ['coral', 'dune'], people: [800, 1600], status },
  ];
}
