import type { Amount, Circumstance } from '../../core/model/circumstance.ts';
import { STANCES, TOPICS } from '../../core/model/record-values.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { lengthValue } from './length-value.ts';
import type { Column, Table } from './table.ts';

const COLUMNS: readonly Column<Circumstance>[] = [
  { name: 'circumstance_id', type: 'string', required: true, about: 'The circumstance.', value: ({ id }) => id },
  {
    name: 'article_id',
    type: 'string',
    required: true,
    about: 'The article that reports it; see articles.csv.',
    value: ({ article }) => article,
  },
  {
    name: 'topic',
    type: 'string',
    required: true,
    oneOf: TOPICS,
    about: 'What it is about.',
    value: ({ topic }) => topic,
  },
  {
    name: 'text',
    type: 'string',
    required: true,
    about: 'What is reported, in words of the atlas: not a quotation.',
    value: ({ text }) => text,
  },
  {
    name: 'sentences',
    type: 'list of integers',
    required: true,
    about: 'Numbers of its sentences in the article, from 1.',
    value: ({ sentences }) => sentences,
  },
  {
    name: 'paragraphs',
    type: 'list of integers',
    required: true,
    about: 'Numbers of the paragraphs they stand in, from 1.',
    value: ({ paragraphs }) => paragraphs,
  },
  { name: 'claims', type: 'list', about: 'Claims that it bears on.', value: ({ claims }) => claims },
  { name: 'places', type: 'list', about: 'Places that it bears on, by id.', value: ({ places }) => places },
  { name: 'agencies', type: 'list', about: 'Bodies that it names, by id.', value: ({ agencies }) => agencies },
  { name: 'speaker', type: 'list', about: 'Who said it, first voice first.', value: ({ speaker }) => speaker },
  {
    name: 'amounts',
    type: 'list',
    about: 'Amounts of money as printed.',
    value: ({ amounts }) => amounts.map(({ text }) => text),
  },
  {
    name: 'amount_values',
    type: 'list',
    about: 'The same in one form: currency (ISO 4217), lower and higher end, and what it is for. Nothing is converted.',
    value: ({ amounts }) => amounts.map(amountWords),
  },
  {
    name: 'lengths',
    type: 'list',
    about:
      'How long something takes or lasts, each as “subject: duration” (ISO 8601), a range with two dots between, in the printed units.',
    value: ({ lengths }) => (lengths ?? []).map(lengthValue),
  },
  { name: 'notes', type: 'list', about: 'What must not be read into it.', value: ({ notes }) => notes },
  {
    name: 'release',
    type: 'string',
    required: true,
    about: 'The release of the atlas that the row is of.',
    value: (_circumstance, { mapData }) => mapData.release.id,
  },
  {
    name: 'page',
    type: 'string',
    required: true,
    about: 'The page of its article in the atlas.',
    value: ({ article }, { mapData }) => `${mapData.imprint.address}${pageAddress({ kind: 'article', id: article })}`,
  },
  {
    name: 'contradicts',
    type: 'list',
    about: 'Circumstances that this one contradicts: both cannot hold for everybody.',
    value: ({ contradicts }) => contradicts,
  },
  {
    name: 'differs',
    type: 'list',
    about: 'Circumstances that say something else, which can hold as well.',
    value: ({ differs }) => differs,
  },
  {
    name: 'stance',
    type: 'string',
    required: true,
    oneOf: STANCES,
    about: 'Whether it says something, or denies, or finds none of, what its claims say or is said of its places.',
    value: ({ stance = 'affirms' }) => stance,
  },
];

export const CIRCUMSTANCES: Table<Circumstance> = {
  name: 'circumstances',
  title: 'Circumstances',
  about: 'One row for each thing that an article reports beside the movements: pay, fees, selection, conditions.',
  key: 'circumstance_id',
  refersTo: { article_id: { table: 'articles', column: 'article_id' } },
  columns: COLUMNS,
  rows: ({ dataset }) => dataset.circumstances,
};

function amountWords({ currency, low, high, per }: Amount): string {
  const figure = low === high ? String(low) : `${low}–${high}`;
  return `${currency} ${figure}${per === null ? '' : ` per ${per}`}`;
}
