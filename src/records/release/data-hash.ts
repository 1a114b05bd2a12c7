import { createHash } from 'node:crypto';
import { isPlainObject } from '../../core/model/plain-object.ts';
import { remembered } from '../../core/model/remembered.ts';

const KNOWN = new WeakMap<object, string>();

/** The same as `canonicalJson`, for a record, which does not change: made once for each. */
export function canonicalRecord(record: object): string {
  return remembered(KNOWN, record, () => canonicalJson(record));
}

/** SHA-256 (hex) of plain data: of its JSON with all keys in alphabetical order, so that only the content counts. */
export function dataHash(data: unknown): string {
  return hashOf(canonicalJson(data));
}

/** SHA-256 (hex). */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with all keys in alphabetical order and no white space. */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map((item) => canonicalJson(item ?? null)).join()}]`;
  // What JSON does not know stands for nothing, as in JSON.
  if (!isPlainObject(data)) return JSON.stringify(data) ?? 'null';
  const parts: string[] = [];
  for (const key of inOrder(Object.keys(data))) {
    if (data[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(data[key])}`);
  }
  return `{${parts.join()}}`;
}

/** Names that are whole numbers come first, by size: so every object of JavaScript has them, and so releases were sealed. */
function inOrder(keys: readonly string[]): readonly string[] {
  const sorted = keys.toSorted();
  return sorted.some((key) => /^\d+$/.test(key))
    ? Object.keys(Object.fromEntries(sorted.map((key) => [key, 0])))
    : sorted;
}
