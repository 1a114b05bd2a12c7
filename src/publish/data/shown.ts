import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId } from '../../core/model/ids.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { routesOf } from '../../core/model/route.ts';
import { weighRoute } from '../../core/scene/weight.ts';
import type { WidthRule } from '../../core/view/view.ts';
import { CLAIMS } from './claims-table.ts';
import { routesCollection } from './collections.ts';
import { BYTE_ORDER_MARK, csvOf } from './csv.ts';
import { cellsOf } from './table.ts';

/** What a reader sees who takes it along. */
export interface Shown {
  /** The whole address of the view. */
  readonly link: string;
  readonly widthRule: WidthRule;
  /** The key of the map in sentences. */
  readonly legend: readonly string[];
}

/**
 * The claims of `ids` as a table, with what they were seen in. It begins with a byte order mark, because it is opened
 * by a double click as often as not. `whole` holds the long texts.
 */
export function shownCsv(whole: Evidence, ids: readonly ClaimId[], { link, widthRule, legend }: Shown): string {
  const passing = new Set(ids);
  const claims = whole.dataset.claims.filter(({ id }) => passing.has(id));
  const shown = evidenceIn({ ...whole.dataset, claims, routes: routesOf(claims) });
  const giving = new Set(
    shown.mapData.routes
      .map((route) => weighRoute(route, shown, widthRule))
      .map(({ claim, weight }) => (weight.kind === 'people' ? claim.id : null)),
  );
  const names = [...CLAIMS.columns.map(({ name }) => name), 'gives_width', 'width_rule', 'legend', 'view_link'];
  const rows = cellsOf(CLAIMS, shown).map((cells, index) => [
    ...cells,
    giving.has(claims[index]?.id ?? null),
    widthRule,
    legend.join(' '),
    link,
  ]);
  return `${BYTE_ORDER_MARK}${csvOf(names, rows)}`;
}

/** The routes that are shown, as they are drawn, with what they were seen in. */
export function shownGeoJson(shown: Lookup, { link, widthRule, legend }: Shown): string {
  const { features, ...rest } = routesCollection(shown, widthRule);
  return `${JSON.stringify({ ...rest, view: link, width_rule: widthRule, legend, features })}\n`;
}
