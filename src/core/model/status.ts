import type { Status } from './vocabulary.ts';

/** What hangs on a status, beside its words and its pattern. A status that is added has to be answered for here. */
interface StatusFacts {
  /** People are only meant to move: a figure is not one of people seen to leave. */
  readonly isAhead: boolean;
  /** Left out where the reader asks for no plans. */
  readonly isPlan: boolean;
  /** Nobody moved, so nothing that was required bears on it. */
  readonly isDropped: boolean;
}

export const STATUS_FACTS: Readonly<Record<Status, StatusFacts>> = {
  planned: { isAhead: true, isPlan: true, isDropped: false },
  selecting: { isAhead: true, isPlan: false, isDropped: false },
  chosen: { isAhead: true, isPlan: false, isDropped: false },
  under_way: { isAhead: false, isPlan: false, isDropped: false },
  completed: { isAhead: false, isPlan: false, isDropped: false },
  not_realised: { isAhead: false, isPlan: false, isDropped: true },
};
