export interface Delayed<Value> {
  /** Acts once nothing further has come for the given time; only the last value counts. */
  later(value: Value): void;
  /** Acts at once; what was waiting is dropped. */
  now(value: Value): void;
  drop(): void;
}

export function delayed<Value>(waitMs: number, act: (value: Value) => void): Delayed<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => clearTimeout(timer);
  return {
    drop,
    now(value) {
      drop();
      act(value);
    },
    later(value) {
      drop();
      timer = setTimeout(() => act(value), waitMs);
    },
  };
}
