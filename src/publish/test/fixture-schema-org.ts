import type {
  BreadcrumbListLeaf,
  CityLeaf,
  ClaimLeaf,
  CountryLeaf,
  CreativeWorkLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  ListItemLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ThingLeaf,
  WebPageLeaf,
} from 'schema-dts';

/** What of schema.org the pages may use: its types, and of each type the properties that it or its ancestors have. Only for tests. */
const THING: readonly (keyof ThingLeaf)[] = ['name', 'description', 'url', 'identifier', 'sameAs', 'alternateName'];
const WORK: readonly (keyof CreativeWorkLeaf)[] = [
  ...THING,
  'author',
  'citation',
  'creator',
  'datePublished',
  'editor',
  'inLanguage',
  'isAccessibleForFree',
  'isBasedOn',
  'isPartOf',
  'license',
  'mainEntity',
  'publisher',
  'spatialCoverage',
  'temporalCoverage',
  'translator',
  'version',
  'headline',
  'archivedAt',
];

type Written =
  | BreadcrumbListLeaf
  | CityLeaf
  | ClaimLeaf
  | CountryLeaf
  | DataDownloadLeaf
  | DatasetLeaf
  | ListItemLeaf
  | NewsArticleLeaf
  | OrganizationLeaf
  | PersonLeaf
  | PlaceLeaf
  | WebPageLeaf;

export const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Dataset: [...WORK, 'distribution'],
  Claim: [...WORK, 'appearance'],
  NewsArticle: WORK,
  WebPage: [...WORK, 'breadcrumb'],
  DataDownload: [...WORK, 'contentUrl', 'contentSize', 'encodingFormat'],
  BreadcrumbList: [...THING, 'itemListElement'],
  ListItem: [...THING, 'position', 'item'],
  Organization: THING,
  Person: THING,
  Place: THING,
  Country: THING,
  City: THING,
} satisfies { readonly [Leaf in Written as Leaf['@type']]: readonly (keyof Leaf)[] };

const ADDRESSES = ['url', 'sameAs', 'license', 'archivedAt', 'contentUrl', 'item'];

/** The same as a context. It has no vocabulary of last resort, so that a term which is not listed is an error. */
export const CONTEXT = {
  '@context': Object.fromEntries([
    ...Object.keys(PROPERTIES).map((type) => [type, `https://schema.org/${type}`]),
    ...Object.values(PROPERTIES)
      .flat()
      .map((term) => [
        term,
        ADDRESSES.includes(term)
          ? { '@id': `https://schema.org/${term}`, '@type': '@id' }
          : `https://schema.org/${term}`,
      ]),
  ]),
};
