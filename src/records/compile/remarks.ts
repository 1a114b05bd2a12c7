import type { ParsedEntry } from './parsed-entry.ts';
import type { ArticleRecord } from './project.ts';

/** Something that we say of an article in our own words, and may quote in. */
export interface Remark {
  readonly entry: ParsedEntry<unknown>;
  /** Where in the entry it stands. */
  readonly path: readonly (string | number)[];
  readonly remark: string;
}

/** Where a date, an end or a time is from, and the notes of a record. */
export function remarksOf({ article, claims, circumstances }: ArticleRecord): readonly Remark[] {
  const on = (entry: ParsedEntry<unknown>, path: Remark['path'], remark: string | null): Remark[] =>
    remark === null ? [] : [{ entry, path, remark }];
  return [
    ...(article ? on(article, ['published', 'how'], article.value.published.how) : []),
    ...claims.flatMap((claim) => {
      const { origin, via, destinations, period, notes } = claim.value;
      return [
        ...on(claim, ['origin', 'inferred'], origin.inferred),
        ...via.flatMap((end, i) => on(claim, ['via', i, 'inferred'], end.inferred)),
        ...destinations.flatMap((end, i) => on(claim, ['destinations', i, 'inferred'], end.inferred)),
        ...on(claim, ['period', 'basis'], period.basis),
        ...notes.flatMap((note, i) => on(claim, ['notes', i], note)),
      ];
    }),
    ...circumstances.flatMap((each) => each.value.notes.flatMap((note, i) => on(each, ['notes', i], note))),
  ];
}
