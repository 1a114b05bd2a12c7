/** A Map, or a WeakMap where what is kept may go with its key. */
interface Memory<Key, Made> {
  has(key: Key): boolean;
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** Holds what was made for the last few keys: for what is asked for again soon or not at all. */
export class ShortMemory<Key, Made> extends Map<Key, Made> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: Key, made: Made): this {
    super.set(key, made);
    for (const oldest of this.keys()) {
      if (this.size <= this.#most) break;
      this.delete(oldest);
    }
    return this;
  }
}

/** What was made for a key, again; made now where it was not. For what depends on the key alone and never changes. */
export function remembered<Key, Made>(memory: Memory<Key, Made>, key: Key, make: () => Made): Made {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as Made;
}
