import { headlineFigure } from '#words/figures.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import { allOn, moreRelated, OTHER_ROUTES, PAGE_OF_ROUTE, RELATED_ROUTES, routeKicker } from '#words/sections.ts';
import { whyUndrawn } from '../core/model/drawn.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { endsOf, type Route } from '../core/model/route.ts';
import { leading } from '../core/model/stance.ts';
import { weighRoute } from '../core/scene/weight.ts';
import { ruleWords } from '../core/scene/words.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { placeHref, routeAnchor } from './anchors.ts';
import { DisputedNote } from './disputed-note.tsx';
import { PartEntries } from './part-entries.tsx';
import { RouteLink } from './route-list.tsx';
import { partsOf } from './route-parts.ts';
import { RouteRemarks } from './route-remarks.tsx';
import { Said } from './said.tsx';
import { SourceReasons } from './source-reasons.tsx';
import { UndrawnNote } from './undrawn-note.tsx';

interface Props {
  readonly route: Route;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up?: string;
  /** Whether it stands elsewhere than on the page of the route, which it then leads to. */
  readonly elsewhere?: boolean;
  /** On a page that holds everything: all claims stand here, however many, and other routes need not be named. */
  readonly whole?: boolean;
  /** So many events are told here; pages of their own go on with the others. */
  readonly most?: number | undefined;
}

const MOST_RELATED = 12;

/** Everything the atlas holds on one route. */
export function RouteSection({ route, evidence, up = '', elsewhere = false, whole = false, most }: Props) {
  const claims = evidence.claimsOf(route);
  const { claim: shown, weight } = weighRoute(route, evidence, 'largest');
  // Of a route whose claims are all corrected the first leads to what took its place.
  const corrected = leading(claims).find((claim) => whyUndrawn(claim, evidence) === 'replaced');
  const related = whole ? [] : evidence.relatedTo(route);
  const parts = partsOf(route, evidence, whole ? claims.length : most);
  const titleId = `title-${route.id}`;
  return (
    <section class={`route ${route.direction}`} id={routeAnchor(route.id)} aria-labelledby={titleId} tabIndex={-1}>
      <p class="kicker">{routeKicker({ direction: route.direction, claims })}</p>
      <h2 id={titleId}>{routeTitle(route, evidence)}</h2>
      <p class="headline-figure">
        <Said
          pieces={headlineFigure(weight.kind === 'people' ? shown : { ...shown, quantity: null })}
          as={{ figure: (text) => <strong>{text}</strong> }}
        />
      </p>
      {corrected ? (
        <UndrawnNote claim={corrected} evidence={evidence} up={up} dress="rule" />
      ) : (
        <p class="rule">{ruleWords(route, evidence, 'largest')}</p>
      )}
      <RouteRemarks route={route} lookup={evidence} rule="largest" />
      {[...new Set(endsOf(route))].map((id) => (
        <DisputedNote key={id} place={evidence.place(id)} evidence={evidence} />
      ))}
      <SourceReasons claims={claims} evidence={evidence} />
      <PartEntries route={route} parts={parts} at={0} evidence={evidence} up={up} />
      {related.length > 0 && (
        <nav class="related" aria-label={OTHER_ROUTES}>
          <h3>{RELATED_ROUTES}</h3>
          <ul>
            {related.slice(0, MOST_RELATED).map((each) => (
              <li key={each.route.id}>
                <RouteLink route={each.route} lookup={evidence} rule="largest" />
              </li>
            ))}
          </ul>
          {related.length > MOST_RELATED && <p>{moreRelated(related.length - MOST_RELATED)}</p>}
        </nav>
      )}
      <p class="ends">
        {[...new Set(endsOf(route))].map((id, index) => (
          <>
            {index > 0 && ' · '}
            <a key={id} href={placeHref(id)}>
              {allOn(placeWords(evidence.place(id)))}
            </a>
          </>
        ))}
        {elsewhere && (
          <>
            {' · '}
            <a href={up + pageAddress({ kind: 'route', id: route.id })}>{PAGE_OF_ROUTE}</a>
          </>
        )}
      </p>
    </section>
  );
}
