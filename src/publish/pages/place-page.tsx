import { articleCount, claimCount, routeCount } from '#words/counts.ts';
import { list } from '#words/language.ts';
import { placeWords } from '#words/places.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { isOnlyExampleIn } from '../../core/model/example.ts';
import type { Place } from '../../core/model/place.ts';
import { LANGUAGES, type Language, type PlaceKind } from '../../core/model/vocabulary.ts';
import { touches } from '../../core/scene/emphasis.ts';
import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { RouteLink } from '../../ui/route-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { MapFigure } from './map-figure.tsx';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { partThing, placeThing } from './things.ts';
import { isTouched } from './touched.ts';

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  country: 'country',
  region: 'region',
  province: 'province',
  county: 'county',
  city: 'city',
  area: 'a city and an unstated area round it',
  dock: 'drawn place of people whose province is not stated',
  unplaced: 'not named in the report',
};

const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: 'Korean',
  'zh-Hans': 'Chinese (simplified)',
  ru: 'Russian',
  ja: 'Japanese',
};

/** A place: its names, where it is drawn and why there, and what is reported of it. */
export function placePage(place: Place, site: Site): Page {
  const { evidence } = site;
  const { dataset } = evidence;
  const name = { kind: 'place', id: place.id } as const;
  const up = wayUp(pageAddress(name));
  const routes = dataset.routes.filter((route) => touches(route, place.id));
  const claims = dataset.claims.filter((claim) => isOf(place, [claim.origin, ...claim.via, ...claim.destinations]));
  const passing = dataset.claims.filter((claim) => isOf(place, claim.via));
  const examples = dataset.claims.filter((claim) => isOnlyExampleIn(claim, place.id));
  const circumstances = dataset.circumstances.filter((each) => each.places.includes(place.id));
  const speaking = new Set([...claims, ...examples, ...circumstances].map(({ article }) => article));
  const articles = dataset.articles.filter(({ id }) => speaking.has(id));
  // In these it is more than an example.
  const naming = new Set(
    [...claims.filter((claim) => !examples.includes(claim)), ...circumstances].map(({ article }) => article),
  );
  const beside = examples.filter((claim) => !claims.includes(claim)).length;
  const thing = placeThing(place, evidence);
  const parent = place.parent === null ? null : evidence.place(place.parent);
  return {
    name,
    title: `${place.names.en}: routes and reports`,
    description: `${routeCount(routes.length)} and ${claimCount(claims.length)} touch ${placeWords(place)}${beside === 0 ? '' : `; ${claimCount(beside)} ${beside === 1 ? 'names' : 'name'} it only as an example`}. ${articleCount(articles.length)} ${articles.length === 1 ? 'speaks' : 'speak'} of it. Its names, where it is drawn and why there, and what is reported of it.`,
    above: [{ words: 'Places', path: '#routes' }],
    crumb: place.names.en,
    about: [thing, ...(claims.length > 0 ? [partThing(name, place.names.en, claims, evidence, site.files)] : [])],
    mainEntity: thing['@id'] ?? null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">Place · {KIND_WORDS[place.kind]}</p>
          <h1>{place.names.en}</h1>
        </header>
        <MapFigure
          map={site.mapOf(name)}
          without="No line begins or ends here: there is nothing to draw."
          href={`${up}#place=${place.id}`}
        />
        <h2>The place</h2>
        <dl class="facts wide">
          {LANGUAGES.filter((language) => place.names[language] !== null).map((language) => (
            <div key={language}>
              <dt>{LANGUAGE_WORDS[language]}</dt>
              <dd lang={language}>{place.names[language]}</dd>
            </div>
          ))}
          {parent && (
            <div>
              <dt>Lies in</dt>
              <dd>
                {isTouched(parent, evidence) ? (
                  <a href={up + pageAddress({ kind: 'place', id: parent.id })}>{placeWords(parent)}</a>
                ) : (
                  placeWords(parent)
                )}
              </dd>
            </div>
          )}
          <div>
            <dt>Drawn at</dt>
            <dd>
              {place.anchor === null ? 'nowhere' : coordinates(place.anchor)}. {place.anchorBasis}
            </dd>
          </div>
          {place.members.length > 0 && (
            <div>
              <dt>Hatched over</dt>
              <dd>{list(place.members)} (ISO 3166-1)</dd>
            </div>
          )}
          {place.iso && (
            <div>
              <dt>ISO 3166</dt>
              <dd>{place.iso}</dd>
            </div>
          )}
        </dl>
        <h2>Routes that begin or end here</h2>
        {routes.length === 0 && <p>None.</p>}
        <ul class="route-rows">
          {routes.map((route) => (
            <li key={route.id}>
              <RouteLink route={route} lookup={evidence} rule="largest" />
            </li>
          ))}
        </ul>
        {passing.length > 0 && (
          <>
            <h2>Claims that pass through it</h2>
            <ClaimLinks claims={passing} evidence={evidence} up={up} />
          </>
        )}
        {examples.length > 0 && (
          <>
            <h2>Claims that name it only as an example</h2>
            <ClaimLinks claims={examples} evidence={evidence} up={up} />
          </>
        )}
        {circumstances.length > 0 && (
          <>
            <h2>Reported of this place</h2>
            <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle />
          </>
        )}
        <h2>Articles that speak of it</h2>
        <ul class="plain">
          {articles.map((article) => (
            <li key={article.id}>
              <a href={up + pageAddress({ kind: 'article', id: article.id })}>{article.title ?? article.description}</a>
              . <SourceLine article={article} lookup={evidence} />
              {!naming.has(article.id) && '. Named only as an example'}
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
          <a href={up + pageAddress({ kind: 'claim', id: claim.id })}>
            <code translate={false}>{claim.id}</code>
          </a>
          , <SourceLine article={evidence.article(claim.article)} lookup={evidence} />
        </li>
      ))}
    </ul>
  );
}

function isOf(place: Place, ends: readonly { readonly place: Place['id'] }[]): boolean {
  return ends.some((end) => end.place === place.id);
}

/** "43.90° N, 125.32° E" */
function coordinates([lng, lat]: readonly [lng: number, lat: number]): string {
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lng).toFixed(2)}° ${lng < 0 ? 'W' : 'E'}`;
}
