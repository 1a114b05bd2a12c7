import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import { quoted } from '../problem.ts';
import { excerptsOf, problemAt } from '../project.ts';

/** The words that a status rests on are printed: "will get", "has begun selecting". */
export const statusStandsInExcerpt = ofEachRecord((record) =>
  record.claims.flatMap((claim) => {
    const words = claim.value.status_text;
    const excerpts = excerptsOf(record, claim.value);
    if (words === null || excerpts.length === 0) return [];
    if (excerpts.some(({ value }) => findPhrase(value.exact, words))) return [];
    return problemAt(
      claim,
      ['status_text'],
      `status_text says "${words}": these words do not stand in the excerpt ${quoted(claim.value.excerpts, 'or')}.`,
      'Quote the printed words, or write null and say in notes what the status was inferred from.',
    );
  }),
);
