import { keptEntries, valuesOf } from './kept-entries.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import type { Anchor, Registers } from './project.ts';
import { REGISTER_FILES, type readRegisters } from './read-registers.ts';

type Lists = Omit<Registers, 'imprint' | 'anchors'>;
type ValueOf<Entry> = Entry extends ParsedEntry<infer Value> ? Value : never;

/** Their values. */
type Kept = { readonly [list in keyof Lists]: readonly ValueOf<NonNullable<Lists[list]>[number]>[] } & {
  readonly imprint: ValueOf<NonNullable<Registers['imprint']>>;
  readonly anchors: readonly (readonly [place: string, anchor: Anchor])[];
};

/** The lists as text; null where anything was wrong with them. */
export function keptRegisters({ registers, problems }: ReturnType<typeof readRegisters>): string | null {
  const { publishers, agencies, sectors, sources, places, imprint, anchors } = registers;
  const areRead = publishers && agencies && sectors && sources && places && imprint && anchors;
  if (problems.length > 0 || !areRead) return null;
  const kept: Kept = {
    publishers: valuesOf(publishers),
    agencies: valuesOf(agencies),
    sectors: valuesOf(sectors),
    sources: valuesOf(sources),
    places: valuesOf(places),
    imprint: imprint.value,
    anchors: [...anchors],
  };
  return JSON.stringify(kept);
}

/** The lists of a text of `keptRegisters`. */
export function registersOfKept(kept: string, root: string): Registers {
  const { imprint, anchors, ...lists } = JSON.parse(kept) as Kept;
  const list = <Value>(name: keyof Lists, values: readonly Value[]) =>
    keptEntries(root, REGISTER_FILES[name]).list(values, []);
  return {
    publishers: list('publishers', lists.publishers),
    agencies: list('agencies', lists.agencies),
    sectors: list('sectors', lists.sectors),
    sources: list('sources', lists.sources),
    places: list('places', lists.places),
    imprint: keptEntries(root, REGISTER_FILES.imprint).entry(imprint, []),
    anchors: new Map(anchors),
  };
}
