import {
  ARC,
  BASEMAP,
  FIGURE,
  HAIRLINE,
  HATCH,
  type Ink,
  type InkColour,
  LABELS,
  LEADER,
  MARKS,
  NAME,
} from '../../core/scene/map-look.ts';
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

/** How an element of the static map is inked, as attributes: once for each time that it is to be drawn. */
export function inkOf(type: string, classes: readonly string[], around: Surroundings): readonly Attributes[] {
  if (type === 'text') return textInks(classes, around);
  for (const name of classes) {
    const ink = INKS[name];
    if (ink) return [ink(around, classes)];
  }
  return [{}];
}

type Inking = (around: Surroundings, classes: readonly string[]) => Attributes;

const INKS: Readonly<Record<string, Inking>> = {
  ...Object.fromEntries(Object.entries(BASEMAP).map(([name, ink]): [string, Inking] => [name, groundInk(ink)])),
  hatched: () => ({ stroke: 'none' }),
  'hatch-line': (around) => attributesOf(HATCH, around),
  arc: () => ({ fill: 'none', 'stroke-linejoin': 'round' }),
  casing: (around) => attributesOf(ARC.casing, around),
  'inner-edge': (around, classes) =>
    attributesOf(classes.includes('light') ? ARC.innerEdgeOnSolid : ARC.innerEdge, around),
  edge: (around, classes) => attributesOf(classes.includes('inner-edge') ? ARC.innerEdge : ARC.edge, around),
  hairline: (around) => attributesOf(HAIRLINE, around),
  fill: (around) => attributesOf(ARC.fill, around),
  mark: (around, [, kind = '']) => attributesOf(isMark(kind) ? MARKS[kind] : {}, around),
  leader: (around) => attributesOf(LEADER, around),
  // Only two weights of the font are at hand where these pictures are drawn.
  name: () => ({ 'font-size': NAME.sizePx, 'font-weight': 'bold' }),
  figure: () => ({ 'font-size': FIGURE.sizePx }),
};

/** Lines are as thin whatever the scale of the ground. */
function groundInk(ink: Ink): Inking {
  return (around) => {
    const units = (px: number) => Math.round((px / around.scale) * 100) / 100;
    const { dashPx, ...rest } = ink;
    return {
      ...attributesOf({ ...rest, ...(ink.strokePx && { strokePx: units(ink.strokePx) }) }, around),
      'stroke-linejoin': 'round',
      ...(dashPx && { 'stroke-dasharray': dashPx.map(units).join(' ') }),
    };
  };
}

function attributesOf({ fill, fillOpacity, stroke, strokeOpacity, strokePx, dashPx }: Ink, around: Surroundings) {
  return {
    ...(fill && { fill: colourOf(fill, around) }),
    ...(fillOpacity !== undefined && { 'fill-opacity': fillOpacity }),
    ...(stroke && { stroke: colourOf(stroke, around) }),
    ...(strokeOpacity !== undefined && { 'stroke-opacity': strokeOpacity }),
    ...(strokePx !== undefined && { 'stroke-width': strokePx }),
    ...(dashPx && { 'stroke-dasharray': dashPx.join(' ') }),
  };
}

function colourOf(colour: InkColour, { palette, hue }: Surroundings): string {
  if (colour === 'none') return 'none';
  if (colour === 'hue') return hue;
  return isDirection(colour, palette) ? palette.direction[colour] : palette[colour];
}

function isDirection(colour: string, { direction }: Palette): colour is keyof Palette['direction'] {
  return Object.hasOwn(direction, colour);
}

function isMark(kind: string): kind is keyof typeof MARKS {
  return Object.hasOwn(MARKS, kind);
}

function textInks(classes: readonly string[], around: Surroundings): readonly Attributes[] {
  const font = { 'font-family': 'Inter' };
  const halo = colourOf(LABELS.halo, around);
  const widthPx = classes.includes('value') ? LABELS.haloOnArcPx : LABELS.haloPx;
  return [
    { ...font, fill: halo, stroke: halo, 'stroke-width': widthPx, 'stroke-linejoin': 'round' },
    { ...font, fill: colourOf(LABELS.fill, around), stroke: 'none' },
  ];
}
