import type { Evidence } from '../../core/model/evidence.ts';

/** What one cell holds; null and an empty list are "not stated". */
export type Cell = string | number | boolean | readonly string[] | readonly number[] | null;

/** One column of a table, for the file and for its description alike. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'list' | 'list of integers';
  /** What it holds, in a sentence or two for its reader. */
  readonly about: string;
  /** Never empty. */
  readonly required?: boolean;
  /** The only values it may hold. */
  readonly oneOf?: readonly string[];
  readonly value: (row: Row, evidence: Evidence) => Cell;
}

/** A table of the dataset: one row for each record of a kind. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The column that tells its rows apart. */
  readonly key: string;
  /** Columns that hold the key of a row of another table, or of this one. */
  readonly refersTo: Readonly<Record<string, { readonly table: string; readonly column: string }>>;
  readonly columns: readonly Column<Row>[];
  readonly rows: (evidence: Evidence) => readonly Row[];
}

/** The cells of a table, row by row, without its head. */
export function cellsOf<Row>({ columns, rows }: Pick<Table<Row>, 'columns' | 'rows'>, evidence: Evidence): Cell[][] {
  return rows(evidence).map((row) => columns.map((column) => column.value(row, evidence)));
}
