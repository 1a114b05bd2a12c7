import type { Measure, Status } from '../../../core/model/vocabulary.ts';
import { ofEachRecord } from '../per-record.ts';
import { quoted } from '../problem.ts';
import { problemAt } from '../project.ts';

/** How far people can have got who are counted so. Who has left is no longer planned, and who is chosen is past planning. */
const STATUSES_OF: Readonly<Record<Measure, readonly Status[]>> = {
  plan: ['planned', 'selecting', 'chosen', 'under_way', 'not_realised'],
  in_selection: ['selecting', 'not_realised'],
  awaiting_interview: ['selecting', 'not_realised'],
  chosen: ['chosen', 'not_realised'],
  departed: ['under_way', 'completed'],
  arrived: ['under_way', 'completed'],
  present: ['completed'],
  to_be_repatriated: ['planned', 'selecting', 'under_way', 'not_realised'],
  returned: ['under_way', 'completed'],
  defected: ['under_way', 'completed', 'not_realised'],
};

/** What has been counted fits how far it has got; of a denial, what is denied. */
export const measuresBelongToStatuses = ofEachRecord((record) =>
  record.claims.flatMap((claim) => {
    const { measure, status } = claim.value;
    if (claim.refused.has('measure') || claim.refused.has('status')) return [];
    if (STATUSES_OF[measure].includes(status)) return [];
    return problemAt(
      claim,
      ['status'],
      `measure says "${measure}" and status says "${status}": that is not said of people who are counted so.`,
      `Write ${quoted(STATUSES_OF[measure], 'or')}, or correct the measure.`,
    );
  }),
);
