import { PAGE_OF_PLACE } from '#words/pages-of.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import { onlyAsExample, PLACE_KICKER, REPORTED_OF_PLACE, routesOf, routesWithin } from '#words/sections.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { isOnlyExampleIn } from '../core/model/example.ts';
import { endsWithin } from '../core/model/lookup.ts';
import type { Place } from '../core/model/place.ts';
import type { Route } from '../core/model/route.ts';
import { LANGUAGES } from '../core/model/vocabulary.ts';
import { touches } from '../core/scene/emphasis.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { placeAnchor, routeHref } from './anchors.ts';
import { CircumstanceList } from './circumstance-list.tsx';
import { DisputedNote } from './disputed-note.tsx';
import { FindingOfPlace } from './finding.tsx';
import { RouteLink } from './route-list.tsx';

interface Props {
  readonly place: Place;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up?: string;
  /** Whether it stands elsewhere than on the page of the place, which it then leads to. */
  readonly elsewhere?: boolean;
}

/** A place: its names, where it is drawn and why there, and the routes that touch it. */
export function PlaceSection({ place, evidence, up = '', elsewhere = false }: Props) {
  const titleId = `title-${place.id}`;
  const { routes } = evidence.dataset;
  const own = routes.filter((route) => touches(route, place.id));
  const within = routes.filter((route) => !own.includes(route) && endsWithin(route, place.id, evidence));
  const circumstances = evidence.circumstancesAt(place.id);
  const examples = evidence.dataset.claims.filter((claim) => isOnlyExampleIn(claim, place.id)).length;
  const names = LANGUAGES.filter((language) => language !== 'en' && place.names[language] !== null);
  return (
    <section class="place" id={placeAnchor(place.id)} aria-labelledby={titleId} tabIndex={-1}>
      <p class="kicker">{PLACE_KICKER}</p>
      <h2 id={titleId}>{place.names.en}</h2>
      {names.length > 0 && (
        <p class="names">
          {names.map((language, index) => (
            <>
              {index > 0 && ' · '}
              <span key={language} lang={language}>
                {place.names[language]}
              </span>
            </>
          ))}
        </p>
      )}
      <FindingOfPlace class="what-is-reported" id={place.id} evidence={evidence} up={up} />
      <DisputedNote place={place} evidence={evidence} />
      <p class="rule why-there">{place.anchorBasis}</p>
      <nav class="related" aria-label={routesOf(place.names.en)}>
        <RouteLinks routes={own} evidence={evidence} />
        {within.length > 0 && (
          <>
            <h3>{routesWithin(placeWords(place))}</h3>
            <RouteLinks routes={within} evidence={evidence} />
          </>
        )}
      </nav>
      {circumstances.length > 0 && (
        <>
          <h3>{REPORTED_OF_PLACE}</h3>
          <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle up={up} />
        </>
      )}
      {examples > 0 && <p>{onlyAsExample(examples)}</p>}
      <p class="ends">{elsewhere && <a href={up + pageAddress({ kind: 'place', id: place.id })}>{PAGE_OF_PLACE}</a>}</p>
    </section>
  );
}

/** So many routes have a row with their figures; the others are named. */
const MOST_ROWS = 30;

function RouteLinks({ routes, evidence }: Pick<Props, 'evidence'> & { readonly routes: readonly Route[] }) {
  return (
    <ul>
      {routes.map((route, index) => (
        <li key={route.id}>
          {index < MOST_ROWS ? (
            <RouteLink route={route} lookup={evidence} rule="largest" />
          ) : (
            <a href={routeHref(route.id)}>{routeTitle(route, evidence)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
