import type { Status } from './vocabulary.ts';

/** How far people have got, as lines tell it: what is planned and what is said to have happened are never one line. */
export const STAGES = ['happened', 'planned', 'dropped'] as const;
export type Stage = (typeof STAGES)[number];

/** What hangs on a status, beside its words and its pattern. A status that is added has to be answered for here. */
interface StatusFacts {
  /** People are only meant to move: a figure is not one of people seen to leave. */
  readonly isAhead: boolean;
  /** Left out where the reader asks for no plans. */
  readonly isPlan: boolean;
  /** Nobody moved, so nothing that was required bears on it. */
  readonly isDropped: boolean;
  readonly stage: Stage;
}

export const STATUS_FACTS: Readonly<Record<Status, StatusFacts>> = {
  planned: { isAhead: true, isPlan: true, isDropped: false, stage: 'planned' },
  selecting: { isAhead: true, isPlan: false, isDropped: false, stage: 'planned' },
  chosen: { isAhead: true, isPlan: false, isDropped: false, stage: 'planned' },
  under_way: { isAhead: false, isPlan: false, isDropped: false, stage: 'happened' },
  completed: { isAhead: false, isPlan: false, isDropped: false, stage: 'happened' },
  not_realised: { isAhead: false, isPlan: false, isDropped: true, stage: 'dropped' },
};
