import { NOTHING_TO_DRAW } from '#words/legend-marks.ts';
import { semicolons } from '#words/lists.ts';
import { articleTitle } from '#words/named-articles.ts';
import { PLACES } from '#words/page-frame.ts';
import {
  ARTICLES_OF_PLACE,
  articleOfPlace,
  CLAIMS_NAMING_BESIDES,
  CLAIMS_PASSING,
  CLAIMS_WITH_EXAMPLE,
  COUNTRY_CODE,
  claimAndSource,
  countriesByCode,
  DRAWN_AT,
  drawnAt,
  HATCHED_OVER,
  LIES_IN,
  NO_ROUTES,
  PRINTED_AS,
  placeKicker,
  placePageDescription,
  placePageTitle,
  REPORTED_BESIDE_CLAIMS,
  ROUTES_OF_PLACE,
  THE_PLACE,
} from '#words/place-page.ts';
import { placeWords } from '#words/places.ts';
import { LANGUAGE_WORDS } from '#words/vocabulary.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { isOnlyExampleIn } from '../../core/model/example.ts';
import type { Place } from '../../core/model/place.ts';
import { placesBeside } from '../../core/model/places-beside.ts';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { touches } from '../../core/scene/emphasis.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { FindingOfPlace } from '../../ui/finding.tsx';
import { PlaceSection } from '../../ui/place-section.tsx';
import { Said } from '../../ui/said.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { MapFigure } from './map-figure.tsx';
import type { Page } from './page.ts';
import { isReferenced } from './referenced.ts';
import type { Site } from './site.ts';
import { partStructuredData, placeStructuredData } from './structured-data.ts';

/** A place: its names, where it is drawn and why there, and what is reported of it. */
export function placePage(place: Place, site: Site): Page {
  const { evidence } = site;
  const { dataset } = evidence;
  const name = { kind: 'place', id: place.id } as const;
  const up = relativeRoot(pageAddress(name));
  const routes = dataset.routes.filter((route) => touches(route, place.id));
  const claims = dataset.claims.filter((claim) => isOf(place, [claim.origin, ...claim.via, ...claim.destinations]));
  const passing = dataset.claims.filter((claim) => isOf(place, claim.via));
  const examples = dataset.claims.filter((claim) => isOnlyExampleIn(claim, place.id));
  const inParts = dataset.claims.filter((claim) =>
    [claim.origin, ...claim.via, ...claim.destinations].some(({ parts }) => parts?.includes(place.id)),
  );
  // As one of several places that make up an end, on one of several ways, before departure, left out, in a breakdown.
  const besides = dataset.claims.filter((claim) => inParts.includes(claim) || placesBeside(claim).includes(place.id));
  const circumstances = dataset.circumstances.filter((each) => each.places.includes(place.id));
  // The others stand with its routes.
  const besideClaims = circumstances.filter((each) => each.claims.length > 0);
  const speaking = new Set([...claims, ...examples, ...besides, ...circumstances].map(({ article }) => article));
  const articles = dataset.articles.filter(({ id }) => speaking.has(id));
  // In these it is more than an example.
  const naming = new Set(
    [...claims.filter((claim) => !examples.includes(claim)), ...besides, ...circumstances].map(
      ({ article }) => article,
    ),
  );
  const beside = examples.filter((claim) => !claims.includes(claim)).length;
  const thing = placeStructuredData(place, evidence);
  const names = Object.values(place.names).map((each) => each?.toLowerCase());
  const spellings = place.spellings.filter((each) => !names.includes(each.toLowerCase()));
  const parent = place.parent === null ? null : evidence.place(place.parent);
  return {
    name,
    title: placePageTitle(place.names.en),
    description: placePageDescription({
      place: placeWords(place),
      routes: routes.length,
      claims: dataset.claims.filter((claim) => claims.includes(claim) || inParts.includes(claim)),
      examples: beside,
      besides: besides.filter((claim) => !claims.includes(claim) && !inParts.includes(claim)).length,
      articles: articles.length,
    }),
    above: [{ words: PLACES, path: '#routes' }],
    crumb: place.names.en,
    about: [
      thing,
      ...(claims.length > 0 ? [partStructuredData(name, place.names.en, claims, evidence, site.distribution)] : []),
    ],
    mainEntity: thing['@id'] ?? null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">{placeKicker(place.kind)}</p>
          <h1>{place.names.en}</h1>
          <FindingOfPlace class="deck" id={place.id} evidence={evidence} up={up} />
        </header>
        <MapFigure map={site.mapOf(name)} without={NOTHING_TO_DRAW} href={`${up}#place=${place.id}`} />
        <h2>{THE_PLACE}</h2>
        <dl class="facts wide">
          {LANGUAGES.filter((language) => place.names[language] !== null).map((language) => (
            <div key={language}>
              <dt>{LANGUAGE_WORDS[language]}</dt>
              <dd lang={language}>{place.names[language]}</dd>
            </div>
          ))}
          {spellings.length > 0 && (
            <div>
              <dt>{PRINTED_AS}</dt>
              <dd>{semicolons(spellings)}</dd>
            </div>
          )}
          {parent && (
            <div>
              <dt>{LIES_IN}</dt>
              <dd>
                {isReferenced(parent, evidence) ? (
                  <a href={up + pageAddress({ kind: 'place', id: parent.id })}>{placeWords(parent)}</a>
                ) : (
                  placeWords(parent)
                )}
              </dd>
            </div>
          )}
          <div>
            <dt>{DRAWN_AT}</dt>
            <dd>{drawnAt({ at: place.anchor, why: place.anchorBasis })}</dd>
          </div>
          {place.members.length > 0 && (
            <div>
              <dt>{HATCHED_OVER}</dt>
              <dd>{countriesByCode(place.members)}</dd>
            </div>
          )}
          {place.iso && (
            <div>
              <dt>{COUNTRY_CODE}</dt>
              <dd>{place.iso}</dd>
            </div>
          )}
        </dl>
        <div class="evidence own-title">
          <h2>{ROUTES_OF_PLACE}</h2>
          {routes.length === 0 && <p>{NO_ROUTES}</p>}
          <PlaceSection place={place} evidence={evidence} up={up} />
        </div>
        {passing.length > 0 && (
          <>
            <h2>{CLAIMS_PASSING}</h2>
            <ClaimLinks claims={passing} evidence={evidence} up={up} />
          </>
        )}
        {examples.length > 0 && (
          <>
            <h2>{CLAIMS_WITH_EXAMPLE}</h2>
            <ClaimLinks claims={examples} evidence={evidence} up={up} />
          </>
        )}
        {besides.length > 0 && (
          <>
            <h2>{CLAIMS_NAMING_BESIDES}</h2>
            <ClaimLinks claims={besides} evidence={evidence} up={up} />
          </>
        )}
        {besideClaims.length > 0 && (
          <>
            <h2>{REPORTED_BESIDE_CLAIMS}</h2>
            <CircumstanceList circumstances={besideClaims} evidence={evidence} nameArticle up={up} />
          </>
        )}
        <h2>{ARTICLES_OF_PLACE}</h2>
        <ul class="plain">
          {articles.map((article) => (
            <li key={article.id}>
              <Said
                pieces={articleOfPlace({
                  title: articleTitle(article),
                  onlyExample: !naming.has(article.id),
                })}
                as={{
                  article: (title) => <a href={up + pageAddress({ kind: 'article', id: article.id })}>{title}</a>,
                  source: () => <SourceLine article={article} lookup={evidence} />,
                }}
              />
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

interface ClaimLinksProps {
  readonly claims: readonly Claim[];
  readonly evidence: Evidence;
  /** From the page to the folder that all pages lie in. */
  readonly up: string;
}

function ClaimLinks({ claims, evidence, up }: ClaimLinksProps) {
  return (
    <ul class="plain">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Said
            pieces={claimAndSource()}
            as={{
              claim: () => (
                <a href={up + pageAddress({ kind: 'claim', id: claim.id })}>
                  <code translate={false}>{claim.id}</code>
                </a>
              ),
              source: () => <SourceLine article={evidence.article(claim.article)} lookup={evidence} />,
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function isOf(place: Place, ends: readonly { readonly place: Place['id'] }[]): boolean {
  return ends.some((end) => end.place === place.id);
}
