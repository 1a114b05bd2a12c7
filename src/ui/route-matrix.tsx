import {
  FROM_BY_ROW,
  matrixCaption,
  matrixColumn,
  matrixRow,
  NO_MOVEMENT_SHOWN,
  routeInCell,
} from '#words/route-matrix.ts';
import { routeTitle } from '#words/routes.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import type { WidthRule } from '../core/scene/weight.ts';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';
import { routeHref } from './anchors.ts';
import { figureOf } from './route-card-figure.ts';
import { matrixOf } from './route-matrix-cells.ts';
import { Said, unseen } from './said.tsx';

interface Props {
  readonly lookup: Lookup;
  /** Which of a route's figures is shown; the map's own rule. */
  readonly widthRule?: WidthRule;
  /** Begins every id, so that a page may hold two matrices. */
  readonly idPrefix?: string;
}

/** Who is reported to go where at one look. What is empty says only that nothing was reported. */
export function RouteMatrix({ lookup, widthRule = 'largest', idPrefix = 'matrix' }: Props) {
  const { origins, destinations, routesAt } = matrixOf(lookup);
  const captionId = `${idPrefix}-caption`;
  const stocks = lookup.mapData.routes.some((route) => route.direction === 'stock');
  if (origins.length === 0) return <p class="route-matrix-none">{NO_MOVEMENT_SHOWN}</p>;
  return (
    <section class="route-matrix" aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>{matrixCaption({ stocks })}</caption>
        <thead>
          <tr>
            <th scope="col" class="route-matrix-corner">
              {FROM_BY_ROW}
            </th>
            {destinations.map((destination) => (
              <th key={destination.key} scope="col">
                <Said pieces={matrixColumn(destination.places)} as={{ unseen }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {origins.map((origin) => (
            <tr key={origin.key}>
              <th scope="row">{matrixRow(origin.places)}</th>
              {destinations.map((destination) => (
                <td key={destination.key}>
                  {routesAt(origin, destination).map((route) => (
                    <MatrixLink key={route.id} route={route} lookup={lookup} widthRule={widthRule} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LinkProps {
  readonly route: Route;
  readonly lookup: Lookup;
  readonly widthRule: WidthRule;
}

function MatrixLink({ route, lookup, widthRule }: LinkProps) {
  const { quantity, status } = figureOf(route, widthRule, lookup);
  // Stocks have no cell, and no swatch either.
  const { direction } = route;
  if (direction === 'stock') return null;
  return (
    <a class={`route-matrix-link ${direction}`} href={routeHref(route.id)} data-route={route.id}>
      <Said
        pieces={routeInCell({ title: routeTitle(route, lookup), direction, quantity, status })}
        as={{
          unseen,
          way: (text) => (
            <span class="route-matrix-way">
              <SwatchPicture
                {...swatchOf(direction, status, quantity ? 'band' : 'line', { widthPx: 34, heightPx: 16 })}
              />
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
