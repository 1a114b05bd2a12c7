import { headlineFigure } from '#words/figures.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import { allOn, OTHER_ROUTES, PAGE_OF_ROUTE, RELATED_ROUTES, REPORTED_BESIDE, routeKicker } from '#words/sections.ts';
import type { Claim } from '../core/model/claim.ts';
import { eventsOf, reportsWith } from '../core/model/events.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Route } from '../core/model/route.ts';
import { weighRoute, widthClaim } from '../core/scene/weight.ts';
import { ruleWords } from '../core/scene/words.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { placeHref, routeAnchor } from './anchors.ts';
import { CircumstanceList } from './circumstance-list.tsx';
import { EventEntry } from './event-entry.tsx';
import { RouteLink } from './route-list.tsx';
import { Said } from './said.tsx';
import { SourceReasons } from './source-reasons.tsx';

interface Props {
  readonly route: Route;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up?: string;
}

/** Everything the atlas holds on one route. */
export function RouteSection({ route, evidence, up = '' }: Props) {
  const claims = evidence.claimsOf(route);
  const { claim: shown, weight } = weighRoute(route, evidence, 'largest');
  const circumstances = evidence.circumstancesOf(claims);
  const related = evidence.relatedTo(route);
  const titleId = `title-${route.id}`;
  return (
    <section class={`route ${route.direction}`} id={routeAnchor(route.id)} aria-labelledby={titleId} tabIndex={-1}>
      <p class="kicker">{routeKicker({ direction: route.direction, claims })}</p>
      <h2 id={titleId}>{routeTitle(route, evidence)}</h2>
      <p class="headline-figure">
        <Said
          pieces={headlineFigure(weight.kind === 'people' ? shown : null)}
          as={{ figure: (text) => <strong>{text}</strong> }}
        />
      </p>
      <p class="rule">{ruleWords(route, evidence, 'largest')}</p>
      <SourceReasons claims={claims} evidence={evidence} />
      {eventsOf(inOrder(route, evidence)).map((here) => (
        <EventEntry
          key={here[0]?.id}
          reports={here.flatMap((each, index) => (index === 0 ? reportsWith(each, evidence.dataset.claims) : []))}
          here={here}
          evidence={evidence}
          widthOf={widthClaim(route, evidence, 'largest')}
          up={up}
        />
      ))}
      {circumstances.length > 0 && (
        <>
          <h3>{REPORTED_BESIDE}</h3>
          <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle />
        </>
      )}
      {related.length > 0 && (
        <nav class="related" aria-label={OTHER_ROUTES}>
          <h3>{RELATED_ROUTES}</h3>
          <ul>
            {related.map((each) => (
              <li key={each.route.id}>
                <RouteLink route={each.route} lookup={evidence} rule="largest" />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="ends">
        {[...new Set([route.origin, ...route.destinations])].map((id, index) => (
          <>
            {index > 0 && ' · '}
            <a key={id} href={placeHref(id)}>
              {allOn(placeWords(evidence.place(id)))}
            </a>
          </>
        ))}
        {up === '' && (
          <>
            {' · '}
            <a href={pageAddress({ kind: 'route', id: route.id })}>{PAGE_OF_ROUTE}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** The claim that the line is drawn by comes first, then the newest. */
function inOrder(route: Route, evidence: Evidence) {
  const claims = evidence.claimsOf(route);
  const { claim: shown } = weighRoute(route, evidence, 'largest');
  const date = (claim: Claim) => evidence.article(claim.article).published.latest;
  return claims.toSorted(
    (a, b) => Number(b.id === shown.id) - Number(a.id === shown.id) || date(b).localeCompare(date(a)),
  );
}
