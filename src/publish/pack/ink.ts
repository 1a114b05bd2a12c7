import type { Palette } from '../../core/scene/palette.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** What an element's own class does not say of its drawing. */
export interface Surroundings {
  readonly palette: Palette;
  /** The colour of the arc that it is part of. */
  readonly hue: string;
  /** Px of the picture to one unit of the ground. */
  readonly scale: number;
}

/** What the poster's style sheet says of an element, as attributes: once for each time that it is to be drawn. */
export function inkOf(type: string, classes: readonly string[], around: Surroundings): readonly Attributes[] {
  if (type === 'text') return textInks(classes, around.palette);
  for (const name of classes) {
    const ink = INKS[name];
    if (ink) return [ink(around, classes)];
  }
  return [{}];
}

type Ink = (around: Surroundings, classes: readonly string[]) => Attributes;

const INKS: Readonly<Record<string, Ink>> = {
  land: (around) => ground(around, around.palette.land, around.palette.coast),
  named: (around) => ground(around, around.palette.landNamed, around.palette.coast),
  hatched: () => ({ stroke: 'none' }),
  'hatch-line': ({ palette }) => ({ stroke: palette.hatch, 'stroke-width': 1 }),
  origin: (around) => ground(around, around.palette.landOrigin, around.palette.coast),
  inner: (around) => ground(around, 'none', around.palette.border),
  border: (around) => ground(around, 'none', around.palette.border),
  dashed: (around) => ({
    ...ground(around, 'none', around.palette.border),
    'stroke-dasharray': `${units(3, around)} ${units(3, around)}`,
  }),
  arc: () => ({ fill: 'none', 'stroke-linejoin': 'round' }),
  casing: ({ palette }) => ({ stroke: palette.halo }),
  'inner-edge': ({ palette, hue }, classes) =>
    classes.includes('light') ? { stroke: palette.halo } : { stroke: hue, 'stroke-opacity': 0.55 },
  edge: ({ hue }, classes) => ({ stroke: hue, ...(classes.includes('inner-edge') ? { 'stroke-opacity': 0.55 } : {}) }),
  fill: ({ hue }) => ({ fill: hue }),
  mark: ({ palette }, [, kind]) => markInk(kind ?? '', palette),
  leader: ({ palette }) => ({ stroke: palette.textSoft, 'stroke-width': 0.8 }),
  name: () => ({ 'font-size': 13, 'font-weight': 'bold' }),
  figure: () => ({ 'font-size': 12 }),
};

function ground(around: Surroundings, fill: string, stroke: string): Attributes {
  return { fill, stroke, 'stroke-width': units(0.8, around), 'stroke-linejoin': 'round' };
}

/** Px in units of the ground: its lines are as thin on every map. */
function units(px: number, { scale }: Surroundings): number {
  return Math.round((px / scale) * 100) / 100;
}

function markInk(kind: string, { land, sea, text, direction }: Palette): Attributes {
  switch (kind) {
    case 'dock':
      return { fill: sea, stroke: text, 'stroke-width': 2, 'stroke-dasharray': '2.2 2' };
    case 'area':
      return { fill: text, 'fill-opacity': 0.14, stroke: 'none' };
    case 'example':
      return { fill: land, stroke: text, 'stroke-width': 1.4, 'stroke-dasharray': '1.6 1.4' };
    case 'fork':
      return { fill: direction.dispatch, stroke: 'none' };
    case 'stock':
      return { fill: land, stroke: direction.stock, 'stroke-width': 1.4 };
    default:
      return { fill: land, stroke: text, 'stroke-width': 1.4 };
  }
}

function textInks(classes: readonly string[], { halo, text }: Palette): readonly Attributes[] {
  const font = { 'font-family': 'Inter' };
  const widthPx = classes.includes('value') ? 2 : 3;
  return [
    { ...font, fill: halo, stroke: halo, 'stroke-width': widthPx, 'stroke-linejoin': 'round' },
    { ...font, fill: text, stroke: 'none' },
  ];
}
