import { createHash } from 'node:crypto';
import { type Difference, differencesOf, type Facts } from './facts.ts';
import { kindOf } from './kinds.ts';

/** A file that both builds have. */
export interface Compared {
  readonly address: string;
  readonly sameBytes: boolean;
  readonly differences: readonly Difference[];
  /** Bundles it names by other names. They draw it and wake it up, but say nothing in it. */
  readonly remarks: readonly Difference[];
}

/** @throws where a file cannot be read as what it is named. */
export function compareFile(address: string, before: Uint8Array, after: Uint8Array): Compared {
  if (Buffer.compare(before, after) === 0) return { address, sameBytes: true, differences: [], remarks: [] };
  const found = differencesOf(factsOf(address, before), factsOf(address, after));
  const differences = found.filter(({ part }) => part !== 'bundles');
  return {
    address,
    sameBytes: false,
    differences: kindOf(address).exact && differences.length === 0 ? [otherBytes(before, after)] : differences,
    remarks: found.filter(({ part }) => part === 'bundles'),
  };
}

function factsOf(address: string, bytes: Uint8Array): Facts {
  try {
    return kindOf(address).facts(bytes, address);
  } catch (cause) {
    throw new Error(`${address} cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function otherBytes(before: Uint8Array, after: Uint8Array): Difference {
  return { part: 'bytes', before: inBrief(before), after: inBrief(after) };
}

function inBrief(bytes: Uint8Array): string {
  return `${bytes.byteLength} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`;
}
