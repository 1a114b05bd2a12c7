import type { Direction, Measure, Status } from '../../src/core/model/vocabulary.ts';

/** How far a movement has got, and the words that say so. */
export interface Stage {
  readonly status: Status;
  readonly measure: Measure;
  /** Of the people; they are the record's `status_text`. */
  readonly verb: string;
}

type Weighted<Value> = readonly [value: Value, weight: number];

export const DIRECTIONS = [
  ['dispatch', 70],
  ['repatriation', 15],
  ['stock', 11],
  ['defection', 4],
] as const satisfies readonly Weighted<Direction>[];

export const STAGES: Readonly<Record<Direction, readonly Weighted<Stage>[]>> = {
  dispatch: [
    [{ status: 'planned', measure: 'plan', verb: 'are meant to go' }, 26],
    [{ status: 'selecting', measure: 'in_selection', verb: 'are being looked over before going' }, 20],
    [{ status: 'selecting', measure: 'awaiting_interview', verb: 'wait for a last interview before going' }, 6],
    [{ status: 'under_way', measure: 'departed', verb: 'have been setting out' }, 18],
    [{ status: 'under_way', measure: 'arrived', verb: 'have been coming week by week' }, 5],
    [{ status: 'completed', measure: 'departed', verb: 'travelled' }, 15],
    [{ status: 'completed', measure: 'arrived', verb: 'came' }, 6],
    [{ status: 'not_realised', measure: 'plan', verb: 'were in the end not let go' }, 4],
  ],
  repatriation: [
    [{ status: 'planned', measure: 'to_be_repatriated', verb: 'must soon return' }, 40],
    [{ status: 'under_way', measure: 'returned', verb: 'have been returning' }, 25],
    [{ status: 'completed', measure: 'returned', verb: 'returned' }, 25],
    [{ status: 'not_realised', measure: 'to_be_repatriated', verb: 'were kept from returning' }, 10],
  ],
  stock: [[{ status: 'completed', measure: 'present', verb: 'have their work' }, 1]],
  // None are invented: no article has told of one yet.
  transfer: [[{ status: 'completed', measure: 'arrived', verb: 'moved on' }, 1]],
  defection: [[{ status: 'completed', measure: 'defected', verb: 'slipped away' }, 1]],
};
