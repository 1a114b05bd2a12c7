import { spellingsOf } from '../checks/place-stands-in-excerpt.ts';
import type { Registers } from '../project.ts';
import { findSpelling } from '../spelling.ts';

/** A place as it is named in a quotation. */
export interface NamedPlace {
  /** Several where one word may stand for each of them. */
  readonly ids: readonly string[];
  /** Where the name stands in the quotation, in UTF-16 code units. */
  readonly at: readonly [from: number, to: number];
}

type Named = ReadonlyMap<string, readonly string[]>;
type Places = Registers['places'];

/** What has been found for one register, which several suspicions ask for. */
const KEPT = new WeakMap<NonNullable<Places>, { readonly names: Named; readonly found: Map<string, NamedPlace[]> }>();

/** Every naming of a place of the register, in the order of the text; the longer name first, where one holds another. */
export function placesNamed(exact: string, { places }: Registers): readonly NamedPlace[] {
  if (!places) return [];
  const kept = KEPT.get(places) ?? { names: namesOf(places), found: new Map<string, NamedPlace[]>() };
  KEPT.set(places, kept);
  const found = kept.found.get(exact) ?? lookFor(exact, kept.names);
  kept.found.set(exact, found);
  return found;
}

/** Longest first. */
function namesOf(places: NonNullable<Places>): Named {
  const ids = new Map<string, string[]>();
  for (const { value } of places)
    for (const name of new Set(spellingsOf(value))) ids.set(name, [...(ids.get(name) ?? []), value.id]);
  return new Map([...ids].sort(([a], [b]) => b.length - a.length));
}

function lookFor(exact: string, names: Named): NamedPlace[] {
  const found: NamedPlace[] = [];
  let left = exact;
  for (const [name, ids] of names) {
    for (let at = findSpelling(left, name); at !== null; at = findSpelling(left, name)) {
      found.push({ ids, at: [at[0], at[1]] });
      // What is taken is blanked, so that everything else keeps its place.
      left = left.slice(0, at[0]) + ' '.repeat(at[1] - at[0]) + left.slice(at[1]);
    }
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

/** What stands before and behind each naming of a place in some quotations. */
export function surroundingsOf(
  place: string,
  quotations: readonly string[],
  registers: Registers,
): (readonly [before: string, behind: string])[] {
  return quotations.flatMap((exact) =>
    placesNamed(exact, registers)
      .filter(({ ids }) => ids.includes(place))
      .map(({ at: [from, to] }) => [exact.slice(0, from), exact.slice(to)] as const),
  );
}
