import { LINE_DIRECTIONS } from '../../core/model/route.ts';
import {
  ARC,
  BASEMAP,
  FAINT_OPACITY,
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
import { variableOf } from './palette-css.ts';

/** How the static map is inked, as CSS for the head of a page. How it lies and is pointed at is in `static-map.css`. */
export function mapCss(): string {
  const rules: readonly (readonly [selector: string, declarations: string])[] = [
    ...Object.entries(BASEMAP).map(([name, ink]) => [`.${name}`, declarationsOf(ink)] as const),
    ['.hatched', 'stroke:none'],
    ['.hatch-line', declarationsOf(HATCH)],
    ['.arc', 'fill:none;stroke-linejoin:round'],
    ...LINE_DIRECTIONS.map((direction) => [`.arc.${direction}`, `color:${colourOf(direction)}`] as const),
    ['.arc .casing', declarationsOf(ARC.casing)],
    ['.arc .edge', declarationsOf(ARC.edge)],
    ['.arc .fill', declarationsOf(ARC.fill)],
    ['.arc .inner-edge', declarationsOf(ARC.innerEdge)],
    ['.arc .inner-edge.light', `stroke-opacity:1;${declarationsOf(ARC.innerEdgeOnSolid)}`],
    ['.arc .hairline', declarationsOf(HAIRLINE)],
    ['.faint', `opacity:${FAINT_OPACITY}`],
    ['.leader', declarationsOf(LEADER)],
    ...Object.entries(MARKS).map(([kind, ink]) => [`.mark.${kind}`, declarationsOf(ink)] as const),
    [
      '.labels text',
      `fill:${colourOf(LABELS.fill)};stroke:${colourOf(LABELS.halo)};stroke-width:${LABELS.haloPx}px;stroke-linejoin:round`,
    ],
    ['.labels .value', `stroke-width:${LABELS.haloOnArcPx}px`],
    ['.labels .name', lettersOf(NAME)],
    ['.labels .figure', lettersOf(FIGURE)],
    ['.labels .pale', `opacity:${FAINT_OPACITY}`],
  ];
  return rules.map(([selector, declarations]) => `${selector}{${declarations}}`).join('');
}

function declarationsOf({ fill, fillOpacity, stroke, strokeOpacity, strokePx, dashPx }: Ink): string {
  const all: readonly (readonly [property: string, value: string | number | undefined])[] = [
    ['fill', fill && colourOf(fill)],
    ['fill-opacity', fillOpacity],
    ['stroke', stroke && colourOf(stroke)],
    ['stroke-opacity', strokeOpacity],
    ['stroke-width', strokePx === undefined ? undefined : `${strokePx}px`],
    ['stroke-dasharray', dashPx?.join(' ')],
  ];
  return all.flatMap(([property, value]) => (value === undefined ? [] : `${property}:${value}`)).join(';');
}

function colourOf(colour: InkColour): string {
  if (colour === 'none') return 'none';
  return colour === 'hue' ? 'currentColor' : `var(${variableOf(colour)})`;
}

/** In px, and not as large as the reader's letters: the map is laid out for names of this size. */
function lettersOf({ sizePx, weight }: { readonly sizePx: number; readonly weight: number }): string {
  return `font-size:${sizePx}px;font-weight:${weight}`;
}
