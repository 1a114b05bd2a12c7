/** What of schema.org the pages may use: its types, and of each type the properties that it or its ancestors have. Only for tests. */
const THING = ['name', 'description', 'url', 'identifier', 'sameAs', 'alternateName'];
const WORK = [
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
};

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
