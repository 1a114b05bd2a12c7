import type { Article, Coverage } from '../../core/model/article.ts';
import { DATE_BASES } from '../../core/model/record-values.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Column, Table } from './table.ts';

const COUNTS: readonly (readonly [name: string, field: keyof Coverage, about: string])[] = [
  ['words', 'words', 'Words of the article.'],
  ['words_quoted', 'wordsQuoted', 'How many of them are quoted.'],
  ['sentences', 'sentences', 'Sentences of the article.'],
  ['sentences_of_claims', 'sentencesOfClaims', 'How many of them rest under claims.'],
  ['sentences_of_circumstances', 'sentencesOfCircumstances', 'How many rest under circumstances.'],
  ['sentences_of_nothing', 'sentencesOfNothing', 'How many hold nothing for the atlas.'],
];

const COLUMNS: readonly Column<Article>[] = [
  { name: 'article_id', type: 'string', required: true, about: 'The article.', value: ({ id }) => id },
  {
    name: 'title',
    type: 'string',
    about: 'Its title as printed. Empty: not known; see description.',
    value: ({ title }) => title,
  },
  {
    name: 'title_basis',
    type: 'string',
    required: true,
    about: 'How the title is known, or why there is none.',
    value: ({ titleBasis }) => titleBasis,
  },
  {
    name: 'description',
    type: 'string',
    required: true,
    about: 'The article in words of the atlas.',
    value: ({ description }) => description,
  },
  {
    name: 'publisher_id',
    type: 'string',
    required: true,
    about: 'Who reported it, by id.',
    value: ({ publisher }) => publisher,
  },
  {
    name: 'publisher',
    type: 'string',
    required: true,
    about: 'Who reported it.',
    value: (article, { publisher }) => publisher(article.publisher).name,
  },
  {
    name: 'carrier',
    type: 'string',
    about: 'Whose page it was read on, if not the publisher’s.',
    value: ({ carrier }, { publisher }) => carrier && publisher(carrier).name,
  },
  { name: 'authors', type: 'list', about: 'Names as printed.', value: ({ authors }) => authors },
  { name: 'translators', type: 'list', about: 'Names as printed.', value: ({ translators }) => translators },
  { name: 'editors', type: 'list', about: 'Names as printed.', value: ({ editors }) => editors },
  { name: 'language', type: 'string', required: true, about: 'BCP 47 tag.', value: ({ language }) => language },
  {
    name: 'address',
    type: 'string',
    required: true,
    about: 'The page it was read on.',
    value: ({ address }) => address,
  },
  { name: 'archived', type: 'string', about: 'An archived copy.', value: ({ archived }) => archived },
  {
    name: 'retrieved',
    type: 'date',
    about: 'Day on which the text was captured.',
    value: ({ retrieved }) => retrieved,
  },
  {
    name: 'published',
    type: 'string',
    required: true,
    about: 'When it appeared, as an EDTF string (level 0 or 1, or a set of dates).',
    value: ({ published }) => published.when,
  },
  {
    name: 'published_earliest',
    type: 'date',
    required: true,
    about: 'The first day that the evidence allows.',
    value: ({ published }) => published.earliest,
  },
  {
    name: 'published_latest',
    type: 'date',
    required: true,
    about: 'The last day that the evidence allows.',
    value: ({ published }) => published.latest,
  },
  {
    name: 'published_basis',
    type: 'string',
    required: true,
    oneOf: DATE_BASES,
    about: 'How the date is known; “inferred” is no statement of anybody’s.',
    value: ({ published }) => published.basis,
  },
  {
    name: 'published_how',
    type: 'string',
    required: true,
    about: 'The same in a sentence.',
    value: ({ published }) => published.how,
  },
  { name: 'sources', type: 'list', about: 'Who the article says its sources are.', value: ({ sources }) => sources },
  {
    name: 'disclaimers',
    type: 'list',
    about: 'What it says of its own limits.',
    value: ({ disclaimers }) => disclaimers,
  },
  { name: 'corrections', type: 'list', about: 'Corrections that it prints.', value: ({ corrections }) => corrections },
  {
    name: 'claims',
    type: 'integer',
    required: true,
    about: 'How many claims were found in it.',
    value: ({ id }, { mapData }) => mapData.claims.filter((claim) => claim.article === id).length,
  },
  ...COUNTS.map(
    ([name, field, about]): Column<Article> => ({
      name,
      type: 'integer',
      required: true,
      about,
      value: ({ coverage }) => coverage[field],
    }),
  ),
  {
    name: 'text_sha256',
    type: 'string',
    required: true,
    about: 'SHA-256 of the text as read, white space collapsed: whoever has the text can tell whether it is the same.',
    value: ({ textHash }) => textHash,
  },
  {
    name: 'release',
    type: 'string',
    required: true,
    about: 'The release of the atlas that the row is of.',
    value: (_article, { mapData }) => mapData.release.id,
  },
  {
    name: 'page',
    type: 'string',
    required: true,
    about: 'The article’s page in the atlas.',
    value: ({ id }, { mapData }) => `${mapData.imprint.address}${pageAddress({ kind: 'article', id })}`,
  },
  {
    name: 'title_en',
    type: 'string',
    about: 'Of a title in another language what it says in English, by the editor.',
    value: ({ titleEn }) => titleEn ?? null,
  },
];

export const ARTICLES: Table<Article> = {
  name: 'articles',
  title: 'Articles',
  about:
    'One row for each article that the atlas has read. The texts themselves are their publishers’ and are not in it.',
  key: 'article_id',
  refersTo: {},
  columns: COLUMNS,
  rows: ({ dataset }) => dataset.articles,
};
