import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import { placeWords, routeTitle } from '../model/phrase.ts';
import type { Place } from '../model/place.ts';
import type { Route } from '../model/route.ts';
import { arcWords } from '../scene/words.ts';
import { pageAddress } from '../view/page-address.ts';
import { claimTitle } from './claim-title.ts';
import { type JsonLd, listed } from './json-ld.ts';
import type { SiteFile } from './site.ts';

/** What the atlas, its routes, claims, places and articles are in the terms of schema.org: only what is known. */

export function atlasId({ dataset }: Evidence): string {
  return `${dataset.imprint.address}#dataset`;
}

export function atlasThing(evidence: Evidence, files: readonly SiteFile[]): JsonLd {
  const { dataset } = evidence;
  const { imprint } = dataset;
  return {
    '@type': 'Dataset',
    '@id': atlasId(evidence),
    name: `${imprint.name}: ${imprint.subtitle}`,
    description: `What ${dataset.articles.length} articles report of North Korean workers who are sent abroad, sent back, have fled or are there already: ${dataset.claims.length} claims on ${dataset.routes.length} routes, each with the sentences it rests on. Figures of different reports are never added.`,
    url: imprint.address,
    ...termsOf(evidence),
    ...coverageOf(dataset.claims, evidence),
    distribution: listed(files.filter(isData).map((file) => download(file, evidence))),
    citation: listed(dataset.articles.map((article) => articleThing(article, evidence))),
    isBasedOn: listed(dataset.articles.map(articleRef)),
  };
}

export function routeThing(route: Route, evidence: Evidence, files: readonly SiteFile[]): JsonLd {
  const claims = evidence.claimsOf(route);
  const articles = [...new Set(claims.map((claim) => claim.article))].map(evidence.article);
  const holding = files.filter(({ path }) => /^data\/(?:claims\.csv|routes\.geojson|dataset\.json)$/.test(path));
  const address = addressOf(pageAddress({ kind: 'route', id: route.id }), evidence);
  return {
    '@type': 'Dataset',
    '@id': `${address}#dataset`,
    name: `${routeTitle(route, evidence)}: what has been reported`,
    description: arcWords(route, evidence, 'largest'),
    url: address,
    identifier: route.id,
    isPartOf: { '@id': atlasId(evidence) },
    ...termsOf(evidence),
    ...coverageOf(claims, evidence),
    distribution: listed(holding.map((file) => download(file, evidence))),
    citation: listed(articles.map((article) => articleThing(article, evidence))),
    isBasedOn: listed(articles.map(articleRef)),
  };
}

export function claimThing(claim: Claim, evidence: Evidence): JsonLd {
  const address = addressOf(pageAddress({ kind: 'claim', id: claim.id }), evidence);
  return {
    '@type': 'Claim',
    '@id': `${address}#claim`,
    name: claimTitle(claim, evidence),
    url: address,
    identifier: claim.id,
    appearance: articleThing(evidence.article(claim.article), evidence),
    isPartOf: { '@id': atlasId(evidence) },
    ...termsOf(evidence),
    ...coverageOf([claim], evidence),
  };
}

export function placeThing(place: Place, evidence: Evidence): JsonLd {
  const names = Object.values(place.names).filter((name): name is string => name !== null && name !== place.names.en);
  return {
    '@type': place.kind === 'country' ? 'Country' : place.kind === 'city' ? 'City' : 'Place',
    '@id': `${addressOf(pageAddress({ kind: 'place', id: place.id }), evidence)}#place`,
    name: place.names.en,
    alternateName: listed(names),
    identifier: place.iso ?? undefined,
    sameAs: place.wikidata ? `https://www.wikidata.org/entity/${place.wikidata}` : undefined,
  };
}

/** An article has no title here that was not printed, and no day that is not known. */
export function articleThing(article: Article, evidence: Evidence): JsonLd {
  const publisher = evidence.publisher(article.publisher);
  const { when, basis } = article.published;
  const people = (names: readonly string[]) => listed(names.map((name) => ({ '@type': 'Person', name })));
  return {
    '@type': 'NewsArticle',
    '@id': article.address,
    url: article.address,
    headline: article.title ?? undefined,
    description: article.description,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.address },
    author: people(article.authors),
    translator: people(article.translators),
    editor: people(article.editors),
    datePublished: basis !== 'inferred' && /^\d{4}(?:-\d\d){0,2}$/.test(when) ? when : undefined,
    inLanguage: article.language,
    archivedAt: article.archived ?? undefined,
  };
}

export function addressOf(path: string, { dataset }: Evidence): string {
  return `${dataset.imprint.address}${path}`;
}

function articleRef(article: Article): JsonLd {
  return { '@id': article.address };
}

function isData({ path }: SiteFile): boolean {
  return /^data\/.+\.(?:csv|json|geojson)$/.test(path);
}

function download({ path, mime, bytes }: SiteFile, evidence: Evidence): JsonLd {
  return {
    '@type': 'DataDownload',
    name: path.replace('data/', ''),
    contentUrl: addressOf(path, evidence),
    encodingFormat: mime,
    contentSize: `${bytes} bytes`,
  };
}

function termsOf({ dataset }: Evidence): JsonLd {
  const { imprint, release } = dataset;
  return {
    version: release.id,
    // A draft has no day of its own.
    datePublished: release.draft ? undefined : (release.date ?? undefined),
    license: imprint.licence.address,
    creator: { '@type': 'Organization', name: imprint.publisher, url: imprint.address },
    inLanguage: 'en',
    isAccessibleForFree: true,
  };
}

/** When the movements are said to be, where that is stated exactly, and between which places. */
function coverageOf(claims: readonly Claim[], evidence: Evidence): JsonLd {
  const periods = claims.flatMap(({ period }) => (period.of === 'movement' && period.when !== null ? period.when : []));
  const exact = [...new Set(periods.filter((when) => /^[\d-]+(?:\/[\d-]+)?$/.test(when)))].sort();
  const ids = new Set(claims.flatMap((claim) => [claim.origin, ...claim.destinations].map((end) => end.place)));
  const places = [...ids].map(evidence.place).filter((place) => place.anchor !== null);
  return {
    temporalCoverage: listed(exact),
    spatialCoverage: listed(places.map((place) => ({ '@type': 'Place', name: placeWords(place) }))),
  };
}
