import type { ParsedEntry } from '../compile/parsed-entry.ts';
import type { Problem } from '../compile/problem.ts';
import type { ArticleRecord } from '../compile/project.ts';

const SECTIONS = ['article', 'excerpts', 'claims', 'circumstances', 'nothing'];

/** Sorts a record's problems by the entry in whose lines they stand; the rest belong to the record as a whole. */
export function attribute(record: ArticleRecord, problems: readonly Problem[]) {
  const pieces: readonly ParsedEntry<unknown>[] = [
    ...record.excerpts,
    ...record.claims,
    ...record.circumstances,
    ...record.nothing,
  ];
  const starts = [
    ...SECTIONS.map((section) => ({ line: record.lineOf(section), piece: null })),
    ...pieces.map((piece) => ({ line: piece.lineOf(), piece })),
  ].sort((a, b) => a.line - b.line);
  const owner = ({ file, line }: Problem) =>
    file === record.file ? (starts.findLast((start) => start.line <= line)?.piece ?? null) : null;
  return {
    of: (piece: ParsedEntry<unknown>) => problems.filter((problem) => owner(problem) === piece),
    rest: problems.filter((problem) => owner(problem) === null),
  };
}
