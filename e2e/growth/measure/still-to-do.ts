interface Needing {
  readonly name: string;
  readonly needs?: string;
}

/**
 * The steps that are to be carried out, in their order: those that were not yet, and those before them that made what
 * they need, where that is gone.
 */
export function stillToDo<Step extends Needing>(
  steps: readonly Step[],
  isDone: (name: string) => boolean,
  isThere: (name: string) => boolean,
): readonly Step[] {
  const wanted = new Set<string>();
  return steps
    .toReversed()
    .flatMap((step) => {
      if (isDone(step.name) && !(wanted.has(step.name) && !isThere(step.name))) return [];
      if (step.needs !== undefined) wanted.add(step.needs);
      return [step];
    })
    .toReversed();
}
