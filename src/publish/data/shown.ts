import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId } from '../../core/model/ids.ts';
import type { FullLookup } from '../../core/model/lookup.ts';
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
 * The claims of `ids` as a table, with what they were seen in; of an open route or place the rows are `picked` of them,
 * and say the same as they do among all. It begins with a byte order mark, because it is opened by a double click as
 * often as not. `whole` holds the long texts.
 */
export function shownCsv(
  whole: Evidence,
  ids: readonly ClaimId[],
  { link, widthRule, legend }: Shown,
  picked = ids,
): string {
  const passing = new Set(ids);
  const claims = whole.dataset.claims.filter(({ id }) => passing.has(id));
  const shown = evidenceIn({ ...whole.dataset, claims, routes: routesOf(claims) });
  const giving = new Set(
    shown.mapData.routes
      .map((route) => weighRoute(route, shown, widthRule))
      .map(({ claim, weight }) => (weight.kind === 'people' ? claim.id : null)),
  );
  const names = [...CLAIMS.columns.map(({ name }) => name), 'gives_width', 'width_rule', 'legend', 'view_link'];
  const wanted = new Set(picked);
  const rows = cellsOf(CLAIMS, shown).flatMap((cells, index) => {
    const id = claims[index]?.id;
    return id && wanted.has(id) ? [[...cells, giving.has(id), widthRule, legend.join(' '), link]] : [];
  });
  return `${BYTE_ORDER_MARK}${csvOf(names, rows)}`;
}

/** The routes that are shown, or those `picked` of them, as they are drawn among all, with what they were seen in. */
export function shownGeoJson(
  shown: FullLookup,
  { link, widthRule, legend }: Shown,
  picked = shown.mapData.routes,
): string {
  const { features, ...rest } = routesCollection(shown, widthRule, picked);
  return `${JSON.stringify({ ...rest, view: link, width_rule: widthRule, legend, features })}\n`;
}
