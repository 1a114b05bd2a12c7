import type { Direction, Measure } from '../../../core/model/vocabulary.ts';
import { ofEachRecord } from '../per-record.ts';
import { quoted } from '../problem.ts';
import { problemAt } from '../project.ts';

/** What can be counted of people who move one way. Somebody who was dispatched has not, by that, defected. */
const MEASURES_OF: Readonly<Record<Direction, readonly Measure[]>> = {
  dispatch: ['plan', 'in_selection', 'awaiting_interview', 'chosen', 'departed', 'arrived'],
  repatriation: ['to_be_repatriated', 'departed', 'returned'],
  transfer: ['plan', 'in_selection', 'awaiting_interview', 'chosen', 'departed', 'arrived'],
  defection: ['defected'],
  stock: ['present'],
};

/** What has been counted fits the way that people go. */
export const measuresBelongToDirections = ofEachRecord((record) =>
  record.claims.flatMap((claim) => {
    const { direction, measure } = claim.value;
    if (claim.refused.has('direction') || claim.refused.has('measure')) return [];
    if (MEASURES_OF[direction].includes(measure)) return [];
    return problemAt(
      claim,
      ['measure'],
      `measure says "${measure}" and direction says "${direction}": that is not counted of people who go this way.`,
      `Write ${quoted(MEASURES_OF[direction], 'or')}, or correct the direction.`,
    );
  }),
);
