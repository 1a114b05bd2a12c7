import { isBundle, withoutPolicyHashes } from './bundle-name.ts';
import type { Facts } from './facts.ts';

/** The names in a list of check sums. The sums follow from the files, which are compared themselves. */
export function sumsFacts(bytes: Uint8Array): Facts {
  const names = linesOf(bytes).map((line) => line.replace(/^[0-9a-f]{64} [ *]/, ''));
  return { names: names.filter((name) => !isBundle(name)) };
}

/** What hosts are told, line by line. */
export function headersFacts(bytes: Uint8Array): Facts {
  return { line: linesOf(bytes).map(withoutPolicyHashes) };
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes).toString('utf8').split('\n');
}
