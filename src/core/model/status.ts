import type { Status } from './vocabulary.ts';

/** How far people have got, as lines tell it: what is planned and what is said to have happened are never one line. */
export const STAGES = ['happened', 'planned', 'dropped'] as const;
export type Stage = (typeof STAGES)[number];

/** What hangs on a status, beside its words and its pattern. A status that is added has to be answered for here. */
interface StatusFacts {
  /** Left out where the reader asks for no plans. */
  readonly isPlan: boolean;
  /**
   * Where it is planned people are only meant to move: a figure is not one of people seen to leave. Where it is dropped
   * nobody moved, so nothing that was required bears on it.
   */
  readonly stage: Stage;
}

export const STATUS_FACTS: Readonly<Record<Status, StatusFacts>> = {
  planned: { isPlan: true, stage: 'planned' },
  selecting: { isPlan: false, stage: 'planned' },
  chosen: { isPlan: false, stage: 'planned' },
  under_way: { isPlan: false, stage: 'happened' },
  completed: { isPlan: false, stage: 'happened' },
  not_realised: { isPlan: false, stage: 'dropped' },
};
