import type { Problem } from './problem.ts';
import type { ArticleRecord, Check, Registers } from './project.ts';

/**
 * What follows from a record and the lists alone, made once for the same of both. Whoever reads again (`reading.ts`) gets
 * the same record of the same files, so that a change of one article makes anew what is of that article.
 */
export function perRecord<Made>(make: (record: ArticleRecord, registers: Registers) => Made): typeof make {
  const known = new WeakMap<ArticleRecord, { readonly registers: Registers; readonly made: Made }>();
  return (record, registers) => {
    const last = known.get(record);
    if (last?.registers === registers) return last.made;
    const made = make(record, registers);
    known.set(record, { registers, made });
    return made;
  };
}

/** A check of each record by itself. */
export function ofEachRecord(find: (record: ArticleRecord, registers: Registers) => readonly Problem[]): Check {
  const found = perRecord(find);
  return ({ registers, records }) => records.flatMap((record) => found(record, registers));
}
