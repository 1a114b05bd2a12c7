import { routeTitle } from '#words/routes.ts';
import { DIRECTION_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import type { WidthRule } from '../core/scene/weight.ts';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';
import { routeHref } from './anchors.ts';
import { figureOf } from './route-card-figure.ts';
import { matrixOf } from './route-matrix-cells.ts';

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
  const caption = `${idPrefix}-caption`;
  const stocks = lookup.chart.routes.some((route) => route.direction === 'stock');
  if (origins.length === 0) return <p class="route-matrix-none">No movement is shown.</p>;
  return (
    <section class="route-matrix" aria-labelledby={caption}>
      <table>
        <caption id={caption}>
          Where from, by row, and where to, by column. An empty cell: no report in the atlas, which is not the same as
          none.{stocks && ' People already abroad, of whom no movement is reported, are not in it.'}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="route-matrix-corner">
              From
            </th>
            {destinations.map((destination) => (
              <th key={destination.key} scope="col">
                <span class="unseen">To </span>
                {capital(destination.words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {origins.map((origin) => (
            <tr key={origin.key}>
              <th scope="row">{capital(origin.words)}</th>
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
  const { words, status } = figureOf(route, widthRule, lookup);
  // Stocks have no cell, and no swatch either.
  if (route.direction === 'stock') return null;
  return (
    <a class={`route-matrix-link ${route.direction}`} href={routeHref(route.id)} data-route={route.id}>
      <span class="unseen">{routeTitle(route, lookup)}: </span>
      <span class="route-matrix-way">
        <SwatchPicture {...swatchOf(route.direction, status, words ? 'band' : 'line', { widthPx: 34, heightPx: 16 })} />
        {route.direction !== 'dispatch' && DIRECTION_WORDS[route.direction]}
      </span>{' '}
      <span class="route-matrix-figure">{words ?? 'no figure'}</span>{' '}
      <span class="route-matrix-status">{STATUS_WORDS[status]}</span>
    </a>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
