import type { ParsedEntry } from './parsed-entry.ts';
import { type Path, readYaml, type YamlFile } from './yaml-file.ts';

/** Where texts lie by a key, for whoever reads the same again another day. What it gives is what was put there. */
export interface Shelf {
  get(key: string): string | null;
  put(key: string, text: string): void;
}

export function valuesOf<Value>(entries: readonly ParsedEntry<Value>[]): readonly Value[] {
  return entries.map(({ value }) => value);
}

/** The entries of a file in which nothing is wrong, of their values. The file is read once somebody asks for a line. */
export function keptEntries(root: string, file: string) {
  let yaml: YamlFile | null = null;
  const lineOf = (path: Path) => {
    yaml ??= readYaml(root, file).yaml;
    return yaml?.lineOf(path) ?? 1;
  };
  const entry = <Value>(value: Value, at: Path): ParsedEntry<Value> => ({
    value,
    file,
    refused: NOTHING,
    lineOf: (...path) => lineOf([...at, ...path]),
  });
  return {
    entry,
    list: <Value>(values: readonly Value[], at: Path) => values.map((value, index) => entry(value, [...at, index])),
    lineOf,
  };
}

const NOTHING: ReadonlySet<string> = new Set();
