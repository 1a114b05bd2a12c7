import { headCss } from '../../render/svg/head-css.ts';
import { shapeCss } from '../../render/svg/shape-css.ts';
import { markNamesCss } from '../../ui/mark-names.ts';

/**
 * What hangs on records and language, as CSS: colours, how the map is inked, what is heard of marks. The sheet of the
 * pages beside the map begins with it; the map's page, which is one, has it in its head.
 */
export function sheetHead(): string {
  return [headCss(), shapeCss(), markNamesCss()].join('');
}
