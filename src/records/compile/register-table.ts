import { compare } from './problem.ts';
import type { Registers } from './project.ts';
import { REGISTERS } from './register-entry.ts';

export const LISTS = Object.values(REGISTERS).map(({ list }) => list);

/** All ids of a list in alphabetical order, each with what it stands for. Null if there is no such list. */
export function registerTable(registers: Registers, list: string): string | null {
  const rows = rowsOf(registers, list)?.sort(([a], [b]) => compare(a, b));
  if (!rows) return null;
  const width = Math.max(0, ...rows.map(([id]) => id.length));
  return rows.map(([id, words]) => `${id.padEnd(width)}  ${words}`).join('\n');
}

type Row = readonly [id: string, words: string];

/** A list that cannot be read has no rows; the check says why. */
function rowsOf(registers: Registers, list: string): Row[] | null {
  const { publishers, agencies, sectors, sources, places } = registers;
  if (list === REGISTERS.publisher.list) return (publishers ?? []).map(({ value }) => [value.id, value.name]);
  if (list === REGISTERS.agency.list) return (agencies ?? []).map(({ value }) => [value.id, value.names.en]);
  if (list === REGISTERS.sector.list) return (sectors ?? []).map(({ value }) => [value.id, value.label]);
  if (list === REGISTERS.source.list) return (sources ?? []).map(({ value }) => [value.id, value.label]);
  if (list === REGISTERS.place.list)
    return (places ?? []).map(({ value }) => [value.id, `${value.names.en} (${value.kind})`]);
  return null;
}
