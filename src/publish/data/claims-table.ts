import type { Claim } from '../../core/model/claim.ts';
import { CLAIM_COLUMNS } from './claim-columns.ts';
import { DERIVED_CLAIM_COLUMNS } from './claim-columns-derived.ts';
import { DETAIL_COLUMNS, WORDS_IN_ENGLISH } from './claim-columns-details.ts';
import { STANDING_COLUMNS } from './claim-columns-standing.ts';
import type { Table } from './table.ts';

export const CLAIMS: Table<Claim> = {
  name: 'claims',
  title: 'Claims',
  about: 'One row for each statement of one article about one group of people.',
  key: 'claim_id',
  refersTo: {
    article_id: { table: 'articles', column: 'article_id' },
    part_of: { table: 'claims', column: 'claim_id' },
  },
  columns: [...CLAIM_COLUMNS, ...DERIVED_CLAIM_COLUMNS, ...DETAIL_COLUMNS, ...STANDING_COLUMNS, WORDS_IN_ENGLISH],
  rows: ({ dataset }) => dataset.claims,
};
