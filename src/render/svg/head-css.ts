import { mapCss } from './map-css.ts';
import { paletteCss } from './palette-css.ts';

/** What is made of tables, for the head of every page: the colours, and how the static map is inked. */
export function headCss(): string {
  return paletteCss() + mapCss();
}
