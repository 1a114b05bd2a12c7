import { mapCss } from './map-css.ts';
import { paletteCss } from './palette-css.ts';

/** Of rules in two of these layers the later wins, whatever the order in which sheets are loaded. */
const LAYERS = ['reset', 'tokens', 'base', 'component', 'page', 'print'];

/** What the head of every page begins with: the order of layers, the colours, and how the static map is inked. */
export function headCss(): string {
  return `@layer ${LAYERS};@layer tokens{${paletteCss()}}@layer component{${mapCss()}}`;
}
