import { parseEdtf } from '../../../core/model/edtf.ts';
import { STATUS_FACTS } from '../../../core/model/status.ts';
import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';

/** An article cannot report what had not happened yet: only what is ahead, a plan or people who are chosen, may lie after its publication. */
export const periodIsNotAfterPublication = ofEachRecord((record) => {
  const latest = record.article?.value.published.latest;
  if (latest === undefined || record.article?.refused.has('published')) return [];
  return record.claims.flatMap((claim) => {
    const { period, status } = claim.value;
    const earliest = period.when === null ? null : (parseEdtf(period.when)?.earliest ?? null);
    if (earliest === null || earliest <= latest || STATUS_FACTS[status].stage === 'planned') return [];
    return problemAt(
      claim,
      ['period', 'when'],
      `period.when says ${period.when} and status says "${status}", and the article was published by ${latest}.`,
      'Correct the period against the date of publication, or the status if it was still a plan.',
    );
  });
});
