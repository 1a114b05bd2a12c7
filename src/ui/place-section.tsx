import { onlyAsExample, PAGE_OF_PLACE, PLACE_KICKER, REPORTED_OF_PLACE, routesOf } from '#words/sections.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { isOnlyExampleIn } from '../core/model/example.ts';
import type { Place } from '../core/model/place.ts';
import { LANGUAGES } from '../core/model/vocabulary.ts';
import { touches } from '../core/scene/emphasis.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { placeAnchor } from './anchors.ts';
import { CircumstanceList } from './circumstance-list.tsx';
import { RouteLink } from './route-list.tsx';

interface Props {
  readonly place: Place;
  readonly evidence: Evidence;
}

/** A place: its names, where it is drawn and why there, and the routes that touch it. */
export function PlaceSection({ place, evidence }: Props) {
  const titleId = `title-${place.id}`;
  const routes = evidence.dataset.routes.filter((route) => touches(route, place.id));
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
      <p class="rule">{place.anchorBasis}</p>
      <nav class="related" aria-label={routesOf(place.names.en)}>
        <ul>
          {routes.map((route) => (
            <li key={route.id}>
              <RouteLink route={route} lookup={evidence} rule="largest" />
            </li>
          ))}
        </ul>
      </nav>
      {circumstances.length > 0 && (
        <>
          <h3>{REPORTED_OF_PLACE}</h3>
          <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle />
        </>
      )}
      {examples > 0 && <p>{onlyAsExample(examples)}</p>}
      <p class="ends">
        <a href={pageAddress({ kind: 'place', id: place.id })}>{PAGE_OF_PLACE}</a>
      </p>
    </section>
  );
}
