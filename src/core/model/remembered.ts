/** A Map, or a WeakMap where what is kept may go with its key. */
interface Memory<Key, Made> {
  has(key: Key): boolean;
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** What was made for a key, again; made now where it was not. For what depends on the key alone and never changes. */
export function remembered<Key, Made>(memory: Memory<Key, Made>, key: Key, make: () => Made): Made {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as Made;
}
