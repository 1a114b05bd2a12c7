import { claimCount } from '#words/counts.ts';
import { dateWords, publishedWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import { MEASURE_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { routeIdOf } from '../core/model/route.ts';
import { routeHref } from './anchors.ts';
import { COLUMNS, type Column, nextSort, type Sort, sortedClaims } from './claim-table-order.ts';

interface Props {
  readonly lookup: Lookup;
  /** Null: the order of the records. */
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  /** Begins every id, so that a page may hold two tables. */
  readonly idPrefix?: string;
}

const HEADINGS: Readonly<Record<Column, string>> = {
  route: 'Route',
  figure: 'Figure',
  measure: 'Counted',
  status: 'Status',
  period: 'When',
  published: 'Published',
  source: 'Source',
  sector: 'Sector',
};

/** Every claim in a row of its own; what is not stated is said to be. */
export function ClaimTable({ lookup, sort, onSort, idPrefix = 'claims' }: Props) {
  const { claims } = lookup.chart;
  const caption = `${idPrefix}-caption`;
  return (
    <section class="claim-table" aria-labelledby={caption}>
      <table>
        <caption id={caption}>
          {claimCount(claims.length)}, one a row. Figures of different rows are never added: several may speak of the
          same people.
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHeading key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedClaims(claims, sort, lookup).map((claim) => (
            <ClaimRow key={claim.id} claim={claim} lookup={lookup} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadingProps extends Pick<Props, 'sort' | 'onSort'> {
  readonly column: Column;
}

function ColumnHeading({ column, sort, onSort }: HeadingProps) {
  const order = sort?.column !== column ? null : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`claim-table-${column}`} {...(order ? { 'aria-sort': order } : {})}>
      <button type="button" onClick={() => onSort(nextSort(sort, column))}>
        {HEADINGS[column]}
        <span class={`claim-table-arrow ${order ?? 'unsorted'}`} aria-hidden="true" />
      </button>
    </th>
  );
}

function ClaimRow({ claim, lookup }: { readonly claim: ClaimOutline; readonly lookup: Lookup }) {
  const route = routeIdOf(claim);
  const article = lookup.article(claim.article);
  const figure = figureWords(claim.quantity);
  const sectors = claim.sectors.map((id) => lookup.sector(id).label).join(', ');
  return (
    <tr data-claim={claim.id} data-route={route}>
      <th scope="row">
        <a href={routeHref(route)}>{routeTitle(lookup.route(route), lookup)}</a>
      </th>
      <Cell column="figure" text={figure} missing="no figure" />
      <Cell column="measure" text={MEASURE_WORDS[claim.measure]} />
      <Cell column="status" text={STATUS_WORDS[claim.status]} />
      <Cell column="period" text={periodWords(claim)} />
      <Cell column="published" text={publishedWords(article)} />
      <td class="claim-table-source">
        {lookup.publisher(article.publisher).name}
        {article.carrier && `, carried by ${lookup.publisher(article.carrier).name}`}
      </td>
      <Cell column="sector" text={sectors || null} />
    </tr>
  );
}

interface CellProps {
  readonly column: Column;
  readonly text: string | null;
  readonly missing?: string;
}

function Cell({ column, text, missing = 'not stated' }: CellProps) {
  return <td class={`claim-table-${column}${text === null ? ' is-missing' : ''}`}>{text ?? missing}</td>;
}

function periodWords({ period }: ClaimOutline): string | null {
  if (period.when === null) return null;
  return `${dateWords(period.when)}${period.of === 'report' ? ' (when reported)' : ''}`;
}
