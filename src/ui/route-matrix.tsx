import { useMemo } from 'preact/hooks';
import {
  FROM_BY_ROW,
  matrixCaption,
  matrixColumn,
  matrixRow,
  NO_MOVEMENT_SHOWN,
  routeInCell,
} from '#words/route-matrix.ts';
import { movementTitle } from '#words/routes.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { formOfRoute, type WidthRule } from '../core/scene/weight.ts';
import { routeHref } from './anchors.ts';
import { PagedNote } from './paged-note.tsx';
import { Pager } from './pager.tsx';
import { stretchOfPage, usePages } from './paging.ts';
import { figureOf } from './route-card-figure.ts';
import { matrixOf } from './route-matrix-cells.ts';
import { RouteSample } from './route-sample.tsx';
import { Said, unseen } from './said.tsx';

interface Props {
  readonly lookup: Lookup;
  /** Which of a route's figures is shown; the map's own rule. */
  readonly widthRule?: WidthRule;
  /** Begins every id, so that a page may hold two matrices. */
  readonly idPrefix?: string;
}

/** More than readers look over at once, and few enough to be laid out at once with every row. */
const COLUMNS_PER_PAGE = 24;

/**
 * Who is reported to go where at one look. What is empty says only that nothing was reported. Origins are few; of many
 * destinations, which every joint figure adds to, one page of columns is laid out.
 */
export function RouteMatrix({ lookup, widthRule = 'largest', idPrefix = 'matrix' }: Props) {
  const { origins, destinations, routesAt } = useMemo(() => matrixOf(lookup), [lookup]);
  const [page, turnTo] = usePages(destinations, COLUMNS_PER_PAGE);
  const captionId = `${idPrefix}-caption`;
  const stocks = lookup.mapData.routes.some((route) => route.direction === 'stock');
  if (origins.length === 0) return <p class="route-matrix-none">{NO_MOVEMENT_SHOWN}</p>;
  const isPaged = page.pages > 1;
  const stretch = stretchOfPage(page, page.number);
  /** Counted with the column of origins. */
  const colIndex = (index: number) => (isPaged ? { 'aria-colindex': stretch.first + index + 1 } : {});
  const firstColumn = isPaged ? { 'aria-colindex': 1 } : {};
  return (
    <section class="route-matrix" aria-labelledby={captionId}>
      <Pager things="columns" page={page} onPage={turnTo} />
      <div class="route-matrix-frame">
        <table {...(isPaged ? { 'aria-colcount': page.all + 1 } : {})}>
          <caption id={captionId}>
            {matrixCaption({ stocks, columns: isPaged ? { ...stretch, all: page.all } : null })}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="route-matrix-corner" {...firstColumn}>
                {FROM_BY_ROW}
              </th>
              {page.shown.map((destination, index) => (
                <th key={destination.key} scope="col" {...colIndex(index)}>
                  <Said pieces={matrixColumn(destination)} as={{ unseen }} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {origins.map((origin) => (
              <tr key={origin.key}>
                <th scope="row" {...firstColumn}>
                  {matrixRow(origin)}
                </th>
                {page.shown.map((destination, index) => (
                  <td key={destination.key} {...colIndex(index)}>
                    {routesAt(origin, destination).map((route) => (
                      <MatrixLink key={route.id} route={route} lookup={lookup} widthRule={widthRule} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isPaged && <PagedNote things="columns" />}
    </section>
  );
}

interface LinkProps {
  readonly route: Route;
  readonly lookup: Lookup;
  readonly widthRule: WidthRule;
}

function MatrixLink({ route, lookup, widthRule }: LinkProps) {
  const claim = figureOf(route, widthRule, lookup);
  // Stocks have no cell, and no swatch either.
  const { direction } = route;
  if (direction === 'stock') return null;
  return (
    <a class={`route-matrix-link ${direction}`} href={routeHref(route.id)} data-route={route.id}>
      <Said
        pieces={routeInCell({
          title: movementTitle(route, lookup),
          direction,
          claim,
        })}
        as={{
          unseen,
          way: (text) => (
            <span class="route-matrix-way">
              {!claim.stance && (
                <RouteSample route={route} status={claim.status} form={formOfRoute(route, lookup, widthRule)} />
              )}
              {text}
            </span>
          ),
          figure: (text) => <span class="route-matrix-figure">{text}</span>,
          status: (text) => <span class="route-matrix-status">{text}</span>,
        }}
      />
    </a>
  );
}
