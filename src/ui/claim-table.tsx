import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  COLUMN_WORDS,
  NOT_STATED,
  numberedNote,
  publisherAndCarrier,
  tableCaption,
  timeInTable,
} from '#words/claim-table.ts';
import { publishedWords } from '#words/dates.ts';
import { figureWords, NO_FIGURE, standingLead } from '#words/figures.ts';
import { commas } from '#words/lists.ts';

import { movementTitle } from '#words/routes.ts';
import { MEASURE_WORDS, STANDING_WORDS } from '#words/vocabulary.ts';
import type { ArticleOutline } from '../core/model/article.ts';

import type { ClaimOutline } from '../core/model/claim.ts';
import { type DifferingFigures, differingWith } from '../core/model/differing-figures.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { routeIdOf, routeOfOne } from '../core/model/route.ts';
import { standingOf } from '../core/model/stance.ts';
import { differingSentence } from '../core/scene/differing-words.ts';
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
  const notes = notesFor(page.shown, lookup);
  /** Counted with the row of headings. */
  const rowIndex = (index: number) => (isPaged ? { 'aria-rowindex': first + index + 1 } : {});
  const noteId = (note: number) => `${idPrefix}-note-${note}`;
  const noteOf = ({ id }: ClaimOutline) => {
    const differing = differingWith(id, lookup);
    if (differing === null) return null;
    const note = notes.indexOf(differing) + 1;
    return { note, id: noteId(note) };
  };
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
              <ClaimRow key={claim.id} claim={claim} lookup={lookup} note={noteOf(claim)} rowIndex={rowIndex(index)} />
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((differing, at) => (
        <p key={at} id={noteId(at + 1)} class="paged-note">
          {numberedNote({ note: at + 1, words: differingSentence(differing, lookup) })}
        </p>
      ))}
      {isPaged && <PagedNote things="rows" />}
    </section>
  );
}

/** Of the claims of a page what differs from other figures, in the order of the rows. */
function notesFor(claims: readonly ClaimOutline[], lookup: Lookup): readonly DifferingFigures[] {
  return [...new Set(claims.flatMap(({ id }) => differingWith(id, lookup) ?? []))];
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
  /** Below the table: how its figure stands to others. */
  readonly note: { readonly note: number; readonly id: string } | null;
  /** Its place among the rows of all pages; empty where there is one. */
  readonly rowIndex: { readonly 'aria-rowindex'?: number };
}

function ClaimRow({ claim, lookup, note, rowIndex }: RowProps) {
  const route = routeIdOf(claim);
  const article = lookup.article(claim.article);
  const figure = figureWords(claim.quantity);
  const standing = STANDING_WORDS[standingOf(claim)];
  const sectors = commas(claim.sectors.map((id) => lookup.sector(id).label));
  const publisher = lookup.publisher(article.publisher).name;
  return (
    <tr data-claim={claim.id} data-route={route} {...rowIndex}>
      <th scope="row">
        <a href={routeHref(route)}>{movementTitle(routeOfOne(claim), lookup)}</a>
      </th>
      <Cell
        column="figure"
        text={figure ? standingLead(claim) + figure : claim.stance ? standing : null}
        missing={NO_FIGURE}
        describedBy={note?.id}
      >
        {note && <sup aria-hidden="true"> {note.note}</sup>}
      </Cell>
      <Cell column="measure" text={MEASURE_WORDS[claim.measure]} />
      <Cell column="status" text={standing} />
      <Cell column="period" text={timeInTable(claim.period)} />
      <Cell column="published" text={publishedWords(article)} />
      <td class="claim-table-source" lang={languageOfName(publisher, article)}>
        {publisherAndCarrier({
          publisher,
          carrier: article.carrier && lookup.publisher(article.carrier).name,
        })}
      </td>
      <Cell column="sector" text={sectors || null} />
    </tr>
  );
}

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Of a name alone, in another script, that of what is written under it. */
function languageOfName(name: string, { language, carrier }: ArticleOutline): string | undefined {
  return carrier === null && OTHER_SCRIPT.test(name) ? language : undefined;
}

interface CellProps {
  readonly column: Column;
  readonly text: string | null;
  readonly missing?: string;
  readonly describedBy?: string | undefined;
  readonly children?: ComponentChildren;
}

function Cell({ column, text, missing = NOT_STATED, describedBy, children }: CellProps) {
  return (
    <td class={`claim-table-${column}${text === null ? ' is-missing' : ''}`} aria-describedby={describedBy}>
      {text ?? missing}
      {children}
    </td>
  );
}
