import { parseEdtf } from '../../../core/model/edtf.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';

/** Who is chosen waits on the day of the report: that is the time, unless the text says when they are to leave. */
export const chosenPeopleHaveNotLeft = ofEachRecord((record) => {
  const published = record.article && !record.article.refused.has('published') ? record.article.value.published : null;
  return record.claims.flatMap((claim): Problem[] => {
    const { status, period, stance } = claim.value;
    // Of whom it is denied nothing is known but when they would have been.
    if (status !== 'chosen' || stance !== 'affirms' || claim.refused.has('status') || claim.refused.has('period'))
      return [];
    const say = (message: string) =>
      problemAt(
        claim,
        ['period', 'when'],
        message,
        'Write the article’s own date, of: report; or, of: movement, when the text says that they are to leave.',
      );
    if (period.when === null) {
      return [say('period.when is null and status says "chosen": people who are chosen wait when that is reported.')];
    }
    const latest = period.of === 'movement' ? (parseEdtf(period.when)?.latest ?? null) : null;
    if (latest === null || published === null || latest >= published.earliest) return [];
    return [
      say(
        `period.when says ${period.when}, before the article appeared, and status says "chosen": they have not left yet.`,
      ),
    ];
  });
});
