import { CLOSE } from '#words/controls.ts';
import { figureWords, headlineFigure, NO_FIGURE } from '#words/figures.ts';
import { claimsSay, OR_PRESS_ENTER, READ_EVIDENCE, routesHere } from '#words/route-card.ts';
import { routeTitle } from '#words/routes.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { standingsInOrder } from '../core/model/stance.ts';
import { formOfRoute, type WidthRule } from '../core/scene/weight.ts';
import { routeHref } from './anchors.ts';
import { drawnWords, figureOf } from './route-card-figure.ts';
import type { RouteRemarks } from './route-remarks.tsx';
import { RouteSample } from './route-sample.tsx';
import { Said } from './said.tsx';

interface Props {
  /** Those under the pointer, the nearest first. */
  readonly routes: readonly Route[];
  readonly lookup: Lookup;
  readonly widthRule: WidthRule;
  /** After a link of the card is followed. The link itself goes to the route's section. */
  readonly onOpen: (route: RouteId) => void;
  readonly onClose: () => void;
  /** What is said of one route besides; not there before it is loaded. */
  readonly remarks?: typeof RouteRemarks | undefined;
  /** Shown for the route that the arrow keys are on: they stay in the list, so nothing here is a stop for Tab. */
  readonly byKeys?: boolean;
}

/** What is under the pointer: one route in a few words, or several to choose from. */
export function RouteCard({ routes, lookup, widthRule, onOpen, onClose, remarks, byKeys = false }: Props) {
  const [first, ...more] = routes;
  if (!first) return null;
  return (
    <div class="route-card">
      {!byKeys && (
        <button type="button" class="plain-button route-card-close" onClick={onClose}>
          {CLOSE}
        </button>
      )}
      {more.length === 0 ? (
        <OneRoute
          route={first}
          lookup={lookup}
          widthRule={widthRule}
          onOpen={onOpen}
          remarks={remarks}
          byKeys={byKeys}
        />
      ) : (
        <>
          <p class="route-card-title">{routesHere(routes.length)}</p>
          <ul>
            {routes.map((route) => (
              <li key={route.id}>
                <RouteChoice route={route} lookup={lookup} widthRule={widthRule} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface RouteProps extends Pick<Props, 'lookup' | 'widthRule' | 'onOpen'> {
  readonly route: Route;
}

function OneRoute({
  route,
  lookup,
  widthRule,
  onOpen,
  remarks: Remarks,
  byKeys,
}: RouteProps & Pick<Props, 'remarks'> & { readonly byKeys: boolean }) {
  return (
    <>
      <p class="route-card-title">{routeTitle(route, lookup)}</p>
      <p class={`route-card-figure ${route.direction}`}>
        <Said
          pieces={headlineFigure(figureOf(route, widthRule, lookup))}
          as={{ figure: (text) => <strong>{text}</strong> }}
        />
      </p>
      <p>
        {claimsSay({
          claims: lookup.claimsOf(route),
          direction: route.direction,
          standings: standingsInOrder(lookup.claimsOf(route)),
        })}
      </p>
      <p class="route-card-rule">{drawnWords(route, widthRule, lookup)}</p>
      {Remarks && <Remarks route={route} lookup={lookup} rule={widthRule} dress="route-card-rule" />}
      <p>
        <a
          class="route-card-link"
          href={routeHref(route.id)}
          data-route={route.id}
          tabIndex={byKeys ? -1 : undefined}
          onClick={() => onOpen(route.id)}
        >
          {READ_EVIDENCE}
        </a>
        {byKeys && <span class="route-card-keys"> {OR_PRESS_ENTER}</span>}
      </p>
    </>
  );
}

function RouteChoice({ route, lookup, widthRule, onOpen }: RouteProps) {
  const { quantity, status } = figureOf(route, widthRule, lookup);
  return (
    <a class="route-card-choice" href={routeHref(route.id)} data-route={route.id} onClick={() => onOpen(route.id)}>
      <RouteSample route={route} status={status} form={formOfRoute(route, lookup, widthRule)} />
      <span class="route-card-name">{routeTitle(route, lookup)}</span>
      <span class="route-card-number">{figureWords(quantity) ?? NO_FIGURE}</span>
    </a>
  );
}
