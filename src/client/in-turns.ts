/** A series of steps, one task each, so that keys and pointer come through in between. */
export interface Turns {
  /** Does the first step in a task of its own, and so on; what is left of the series before is dropped. */
  begin(steps: readonly (() => void)[]): void;
  /** Does at once what is left: for whoever needs it done. */
  finish(): void;
  /** What is left is not done. */
  drop(): void;
}

/** `nextTask` comes back in a later task. */
export function inTurns(nextTask: () => Promise<void> = yieldToBrowser): Turns {
  let left: (() => void)[] = [];
  const takeOne = () => left.shift()?.();
  const run = async (series: readonly (() => void)[]) => {
    await nextTask();
    while (left === series && left.length > 0) {
      takeOne();
      await nextTask();
    }
  };
  return {
    begin(steps) {
      left = [...steps];
      void run(left);
    },
    finish() {
      while (left.length > 0) takeOne();
    },
    drop() {
      left = [];
    },
  };
}

/** As soon as what waits has been done; browsers before 2025 know no better way than to wait for their next task. */
function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
