import { useMemo } from 'preact/hooks';
import { COLUMN_WORDS, NOT_STATED, publisherAndCarrier, tableCaption, timeInTable } from '#words/claim-table.ts';
import { publishedWords } from '#words/dates.ts';
import { figureWords, NO_FIGURE, stanceLead } from '#words/figures.ts';
import { commas } from '#words/lists.ts';
import { routeTitle } from '#words/routes.ts';
import { MEASURE_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { routeIdOf } from '../core/model/route.ts';
import { routeHref } from './anchors.ts';
import { COLUMNS, type Column, nextSort, type Sort, sortedClaims } from './claim-table-order.ts';
import { PagedNote } from './paged-note.tsx';
import { Pager } from './pager.tsx';
import { stretchOfPage, usePages } from './paging.ts';

interface Props {
  readonly lookup: Lookup;
  /** Null: the order of the records. */
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  /** Begins every id, so that a page may hold two tables. */
  readonly idPrefix?: string;
}

/** As many rows as a browser lays out at once and a reader can look over. */
const ROWS_PER_PAGE = 100;

/** Every claim in a row of its own; what is not stated is said to be. Of many, one page is laid out. */
export function ClaimTable({ lookup, sort, onSort, idPrefix = 'claims' }: Props) {
  const claims = useMemo(() => sortedClaims(lookup.mapData.claims, sort, lookup), [lookup, sort]);
  const [page, turnTo] = usePages(claims, ROWS_PER_PAGE);
  const captionId = `${idPrefix}-caption`;
  const isPaged = page.pages > 1;
  const { first, last } = stretchOfPage(page, page.number);
  /** Counted with the row of headings. */
  const rowIndex = (index: number) => (isPaged ? { 'aria-rowindex': first + index + 1 } : {});
  return (
    <section class="claim-table" aria-labelledby={captionId}>
      <Pager things="rows" page={page} onPage={turnTo} />
      <div class="claim-table-frame">
        <table {...(isPaged ? { 'aria-rowcount': page.all + 1 } : {})}>
          <caption id={captionId}>{tableCaption({ claims: page.all, rows: isPaged ? { first, last } : null })}</caption>
          <thead>
            <tr {...(isPaged ? { 'aria-rowindex': 1 } : {})}>
              {COLUMNS.map((column) => (
                <ColumnHeading key={column} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {page.shown.map((claim, index) => (
              <ClaimRow key={claim.id} claim={claim} lookup={lookup} rowIndex={rowIndex(index)} />
            ))}
          </tbody>
        </table>
      </div>
      {isPaged && <PagedNote things="rows" />}
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

interface RowProps {
  readonly claim: ClaimOutline;
  readonly lookup: Lookup;
  /** Its place among the rows of all pages; empty where there is one. */
  readonly rowIndex: { readonly 'aria-rowindex'?: number };
}

function ClaimRow({ claim, lookup, rowIndex }: RowProps) {
  const route = routeIdOf(claim);
  const article = lookup.article(claim.article);
  const figure = figureWords(claim.quantity);
  const lead = stanceLead(claim.stance);
  const sectors = commas(claim.sectors.map((id) => lookup.sector(id).label));
  return (
    <tr data-claim={claim.id} data-route={route} {...rowIndex}>
      <th scope="row">
        <a href={routeHref(route)}>{routeTitle(lookup.route(route), lookup)}</a>
      </th>
      <Cell column="figure" text={figure && lead + figure} missing={NO_FIGURE} />
      <Cell column="measure" text={MEASURE_WORDS[claim.measure]} />
      <Cell column="status" text={lead + STATUS_WORDS[claim.status]} />
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
