import { COLUMN_WORDS, NOT_STATED, publisherAndCarrier, tableCaption, timeInTable } from '#words/claim-table.ts';
import { publishedWords } from '#words/dates.ts';
import { figureWords, NO_FIGURE } from '#words/figures.ts';
import { commas } from '#words/lists.ts';
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

/** Every claim in a row of its own; what is not stated is said to be. */
export function ClaimTable({ lookup, sort, onSort, idPrefix = 'claims' }: Props) {
  const { claims } = lookup.mapData;
  const captionId = `${idPrefix}-caption`;
  return (
    <section class="claim-table" aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>{tableCaption(claims.length)}</caption>
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
        {COLUMN_WORDS[column]}
        <span class={`claim-table-arrow ${order ?? 'unsorted'}`} aria-hidden="true" />
      </button>
    </th>
  );
}

function ClaimRow({ claim, lookup }: { readonly claim: ClaimOutline; readonly lookup: Lookup }) {
  const route = routeIdOf(claim);
  const article = lookup.article(claim.article);
  const figure = figureWords(claim.quantity);
  const sectors = commas(claim.sectors.map((id) => lookup.sector(id).label));
  return (
    <tr data-claim={claim.id} data-route={route}>
      <th scope="row">
        <a href={routeHref(route)}>{routeTitle(lookup.route(route), lookup)}</a>
      </th>
      <Cell column="figure" text={figure} missing={NO_FIGURE} />
      <Cell column="measure" text={MEASURE_WORDS[claim.measure]} />
      <Cell column="status" text={STATUS_WORDS[claim.status]} />
      <Cell column="period" text={timeInTable(claim.period)} />
      <Cell column="published" text={publishedWords(article)} />
      <td class="claim-table-source">
        {publisherAndCarrier({
          publisher: lookup.publisher(article.publisher).name,
          carrier: article.carrier && lookup.publisher(article.carrier).name,
        })}
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

function Cell({ column, text, missing = NOT_STATED }: CellProps) {
  return <td class={`claim-table-${column}${text === null ? ' is-missing' : ''}`}>{text ?? missing}</td>;
}
