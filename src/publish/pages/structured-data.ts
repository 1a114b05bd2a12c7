import type {
  CityLeaf,
  ClaimLeaf,
  CountryLeaf,
  CreativeWorkLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  IdReference,
  NewsArticleLeaf,
  PersonLeaf,
  PlaceLeaf,
} from 'schema-dts';
import { atlasDescription, fileSize, partDescription, whatIsReportedOf } from '#words/descriptions.ts';
import { LOCALE } from '#words/locale.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import type { Article } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import { parseEdtf } from '../../core/model/edtf.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Place } from '../../core/model/place.ts';
import type { Route } from '../../core/model/route.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import { type PageName, pageAddress } from '../../core/view/page-address.ts';
import { routeAndFigure } from './claim-in-words.ts';
import type { SiteFile } from './site.ts';

/**
 * What the atlas, its routes, claims, places and articles are in the terms of schema.org: only what is known.
 * A property that is not known is an empty list, which is left out when the graph is written.
 */

export function atlasId({ dataset }: Evidence): string {
  return `${dataset.imprint.address}#dataset`;
}

/** More articles than these are not named twice. */
const MOST_CITED = 12;

/** The same for the page of the map, which stays small: of many articles the page of the data names all. */
export function atlasInShort(evidence: Evidence, files: readonly SiteFile[]): DatasetLeaf {
  const whole = atlasStructuredData(evidence, files);
  return evidence.dataset.articles.length > MOST_CITED ? { ...whole, isBasedOn: [] } : whole;
}

export function atlasStructuredData(evidence: Evidence, files: readonly SiteFile[]): DatasetLeaf {
  const { dataset } = evidence;
  const { imprint } = dataset;
  return {
    '@type': 'Dataset',
    '@id': atlasId(evidence),
    name: `${imprint.name}: ${imprint.subtitle}`,
    description: atlasDescription({
      articles: dataset.articles.length,
      claims: dataset.claims.length,
      routes: dataset.routes.length,
    }),
    url: imprint.address,
    ...termsOf(evidence),
    ...coverageOf(dataset.claims, evidence),
    distribution: files.filter(isData).map((file) => download(file, evidence)),
    isBasedOn: dataset.articles.map(articleRef),
  };
}

export function routeStructuredData(route: Route, evidence: Evidence, files: readonly SiteFile[]): DatasetLeaf {
  return {
    ...partStructuredData(
      { kind: 'route', id: route.id },
      routeTitle(route, evidence),
      evidence.claimsOf(route),
      evidence,
      files,
    ),
    description: routeSentence(route, evidence, 'largest'),
  };
}

/**
 * Of the dataset the part that a page holds, with the articles that it rests on: their addresses, since each has a page
 * of its own that says all of it.
 */
export function partStructuredData(
  page: Extract<PageName, { readonly id: string }>,
  title: string,
  claims: readonly Claim[],
  evidence: Evidence,
  files: readonly SiteFile[],
): DatasetLeaf {
  const articles = [...new Set(claims.map((claim) => claim.article))].map(evidence.article);
  const holding = files.filter(({ path }) => /^data\/(?:claims\.csv|routes\.geojson|dataset\.json)$/.test(path));
  const address = addressOf(pageAddress(page), evidence);
  return {
    '@type': 'Dataset',
    '@id': `${address}#dataset`,
    name: whatIsReportedOf(title),
    description: partDescription(claims),
    url: address,
    identifier: page.id,
    isPartOf: { '@id': atlasId(evidence) },
    ...termsOf(evidence),
    ...coverageOf(claims, evidence),
    distribution: holding.map((file) => download(file, evidence)),
    citation: articles.length > MOST_CITED ? [] : articles.map(articleRef),
    isBasedOn: articles.map(articleRef),
  };
}

/** A claim. On what terms, when and where is said of the data set of one claim that its page is as well. */
export function claimStructuredData(claim: Claim, evidence: Evidence): ClaimLeaf {
  const address = addressOf(pageAddress({ kind: 'claim', id: claim.id }), evidence);
  return {
    '@type': 'Claim',
    '@id': `${address}#claim`,
    name: routeAndFigure(claim, evidence),
    identifier: claim.id,
    appearance: articleRef(evidence.article(claim.article)),
    isPartOf: { '@id': `${address}#dataset` },
  };
}

export function placeStructuredData(place: Place, evidence: Evidence): CountryLeaf | CityLeaf | PlaceLeaf {
  const names = Object.values(place.names).filter((name): name is string => name !== null && name !== place.names.en);
  return {
    '@type': place.kind === 'country' ? 'Country' : place.kind === 'city' ? 'City' : 'Place',
    '@id': `${addressOf(pageAddress({ kind: 'place', id: place.id }), evidence)}#place`,
    name: place.names.en,
    alternateName: names,
    identifier: place.iso ?? [],
    sameAs: place.wikidata ? `https://www.wikidata.org/entity/${place.wikidata}` : [],
  };
}

/** An article has no title here that was not printed, and no day that is not known. */
export function articleStructuredData(article: Article, evidence: Evidence): NewsArticleLeaf {
  const publisher = evidence.publisher(article.publisher);
  const { when, basis } = article.published;
  const people = (names: readonly string[]) => names.map((name): PersonLeaf => ({ '@type': 'Person', name }));
  return {
    '@type': 'NewsArticle',
    '@id': article.address,
    url: article.address,
    headline: article.title ?? [],
    alternativeHeadline: article.titleEn ?? [],
    description: article.description,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.address },
    author: people(article.authors),
    translator: people(article.translators),
    editor: people(article.editors),
    datePublished: basis !== 'inferred' && /^\d{4}(?:-\d\d){0,2}$/.test(when) ? when : [],
    inLanguage: article.language,
    archivedAt: article.archived ?? [],
  };
}

export function addressOf(path: string, { dataset }: Evidence): string {
  return `${dataset.imprint.address}${path}`;
}

function articleRef(article: Article): IdReference {
  return { '@id': article.address };
}

function isData({ path }: SiteFile): boolean {
  return /^data\/.+\.(?:csv|json|geojson)$/.test(path);
}

function download({ path, mime, bytes }: SiteFile, evidence: Evidence): DataDownloadLeaf {
  return {
    '@type': 'DataDownload',
    name: path.replace('data/', ''),
    contentUrl: addressOf(path, evidence),
    encodingFormat: mime,
    contentSize: fileSize(bytes),
  };
}

/** What any work may have, whatever its kind. */
type WorkTerms = Omit<CreativeWorkLeaf, '@type'>;

function termsOf({ dataset }: Evidence): WorkTerms {
  const { imprint, release } = dataset;
  return {
    version: release.id,
    // A draft has no day of its own.
    datePublished: release.draft ? [] : (release.date ?? []),
    license: imprint.licence.address,
    creator: { '@type': 'Organization', name: imprint.publisher, url: imprint.address },
    inLanguage: LOCALE,
    isAccessibleForFree: true,
  };
}

/** More times than these are told as the one from the first to the last. */
const MOST_TIMES = 12;

/** When the movements are said to be, where that is stated exactly, and between which places. */
function coverageOf(claims: readonly Claim[], evidence: Evidence): WorkTerms {
  const periods = claims.flatMap(({ period }) => (period.of === 'movement' && period.when !== null ? period.when : []));
  const exact = [...new Set(periods.filter((when) => /^[\d-]+(?:\/[\d-]+)?$/.test(when)))].sort();
  const ids = new Set(claims.flatMap((claim) => [claim.origin, ...claim.destinations].map((end) => end.place)));
  const places = [...ids].map(evidence.place).filter((place) => place.anchor !== null);
  return {
    temporalCoverage: exact.length > MOST_TIMES ? fromFirstToLast(exact) : exact,
    spatialCoverage: places.map((place): PlaceLeaf => ({ '@type': 'Place', name: placeWords(place) })),
  };
}

/** Of times that each have a beginning and an end. */
function fromFirstToLast(times: readonly string[]): string {
  const ranges = times.map(parseEdtf);
  const first = ranges.flatMap((range) => range?.earliest ?? []).sort()[0] ?? '';
  const last =
    ranges
      .flatMap((range) => range?.latest ?? [])
      .sort()
      .at(-1) ?? '';
  return `${first}/${last}`;
}
