import type { Lookup } from '../../core/model/lookup.ts';
import { claimsIn, RowWords } from '../../ui/route-list.tsx';
import { type RouteRow, routeGroups } from '../../ui/route-rows.ts';

interface Props {
  readonly lookup: Lookup;
  /** Of more routes than this those of a country share a row; as many as for the site's own list, if left out. */
  readonly mostRoutes?: number;
  /** Where the evidence of a route is, and what is reported of a country. */
  readonly hrefOf: (row: RouteRow) => string;
}

/** The list of the drawer as links: what it holds before any script, and without one. */
export function EmbedList({ lookup, mostRoutes, hrefOf }: Props) {
  return (
    <div class="route-list">
      {routeGroups(lookup, 'largest', mostRoutes).map((group) => (
        <section key={group.id}>
          <h3>
            {group.title} <span class="count">{claimsIn(group, lookup)}</span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <li key={row.lead.id}>
                <a class="route-row" {...pickedBy(row)} href={hrefOf(row)}>
                  <RowWords row={row} lookup={lookup} rule="largest" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What scripts read of it. */
function pickedBy({ lead, country }: RouteRow) {
  return country === null ? { 'data-route': lead.id } : { 'data-place': country };
}
