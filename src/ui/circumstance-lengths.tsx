import { howLong } from '#words/circumstances.ts';
import type { Circumstance } from '../core/model/circumstance.ts';

/** How long what is told takes or lasts, with the printed words; nothing where the record says none. */
export function CircumstanceLengths({ circumstance: { lengths } }: { readonly circumstance: Circumstance }) {
  return lengths && <span class="lengths"> {howLong(lengths)}</span>;
}
