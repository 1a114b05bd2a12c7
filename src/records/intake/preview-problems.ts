import type { ParsedEntry } from '../compile/parsed-entry.ts';
import type { Problem } from '../compile/problem.ts';
import type { ArticleRecord } from '../compile/project.ts';

const SECTIONS = ['article', 'excerpts', 'claims', 'circumstances', 'nothing'];

/** Sorts a record's problems by the entry in whose lines they stand; the rest belong to the record as a whole. */
export function attribute(record: ArticleRecord, problems: readonly Problem[]) {
  // To know where each entry begins, the file is read once more.
  if (problems.length === 0) return { of: () => [], rest: [] };
  const entries: readonly ParsedEntry<unknown>[] = [
    ...record.excerpts,
    ...record.claims,
    ...record.circumstances,
    ...record.nothing,
  ];
  const starts = [
    ...SECTIONS.map((section) => ({ line: record.lineOf(section), entry: null })),
    ...entries.map((entry) => ({ line: entry.lineOf(), entry })),
  ].sort((a, b) => a.line - b.line);
  const owner = ({ file, line }: Problem) =>
    file === record.file ? (starts.findLast((start) => start.line <= line)?.entry ?? null) : null;
  return {
    of: (entry: ParsedEntry<unknown>) => problems.filter((problem) => owner(problem) === entry),
    rest: problems.filter((problem) => owner(problem) === null),
  };
}
