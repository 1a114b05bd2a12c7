import type { Comparison } from './compare-builds.ts';
import { cut, excerpts } from './excerpt.ts';
import type { Difference } from './facts.ts';
import { KINDS, kindOf } from './kinds.ts';

/** Everything that differs at once, then what does not count, then how many files of each kind are the same. */
export function report(comparison: Comparison): string {
  const { missing, additional, compared, bundles } = comparison;
  const redrawn = compared.filter(
    ({ address, sameBytes, differences }) => !sameBytes && differences.length === 0 && /\.(png|svg)$/.test(address),
  );
  return [
    ...listed('Missing', missing),
    ...listed('New', additional),
    ...grouped(compared.map(({ address, differences }) => [address, differences])),
    ...listed(
      'Drawn otherwise, with the same words (does not count)',
      redrawn.map(({ address }) => address),
    ),
    ...grouped([['Bundles (do not count)', bundles]]),
    ...grouped(compared.map(({ address, remarks }) => [`${address} (does not count)`, remarks])),
    ...counts(comparison),
    verdict(comparison),
  ].join('\n');
}

export function differingFiles({ missing, additional, compared }: Comparison): number {
  return missing.length + additional.length + compared.filter(({ differences }) => differences.length > 0).length;
}

function verdict(comparison: Comparison): string {
  const differing = differingFiles(comparison);
  if (differing === 0) return '\nBoth publish the same.';
  return `\n${differing} ${differing === 1 ? 'file is' : 'files are'} not the same.`;
}

function listed(title: string, addresses: readonly string[]): readonly string[] {
  return addresses.length === 0 ? [] : [`${title}:`, ...addresses.map((address) => `  ${address}`), ''];
}

/** What differs in the same way in many files is told once, below all their addresses. */
function grouped(found: readonly (readonly [string, readonly Difference[]])[]): readonly string[] {
  const words = found.flatMap(([address, differences]) =>
    differences.map((difference) => [address, inWords(difference)] as const),
  );
  const alike = [...groups(words)].map(([told, addresses]) => [told, [...new Set(addresses)].join('\n')] as const);
  return [...groups(alike)].flatMap(([addresses, told]) => [addresses, ...told, '']);
}

function groups(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const byLast = new Map<string, string[]>();
  for (const [first, last] of pairs) byLast.set(last, [...(byLast.get(last) ?? []), first]);
  return byLast;
}

function inWords({ part, before, after }: Difference): string {
  const [old, now] =
    before !== null && after !== null ? excerpts(before, after) : [before && cut(before), after && cut(after)];
  return [`  ${part}`, ...(old === null ? [] : [`  - ${old}`]), ...(now === null ? [] : [`  + ${now}`])].join('\n');
}

function counts({ missing, additional, compared }: Comparison): readonly string[] {
  return KINDS.flatMap((kind) => {
    const ofKind = <File>(files: readonly File[], address: (file: File) => string) =>
      files.filter((file) => kindOf(address(file)) === kind);
    const both = ofKind(compared, ({ address }) => address);
    const same = both.filter(({ differences }) => differences.length === 0);
    const otherBytes = same.filter(({ sameBytes }) => !sameBytes).length;
    const numbers = [
      [same.length, otherBytes > 0 ? `the same (${otherBytes} with other bytes)` : 'the same'],
      [both.length - same.length, 'differ'],
      [ofKind(missing, String).length, 'missing'],
      [ofKind(additional, String).length, 'new'],
    ] as const;
    const told = numbers.filter(([number], at) => number > 0 || at < 2);
    if (numbers.every(([number]) => number === 0)) return [];
    return [`${kind.name}: ${told.map(([number, word]) => `${number} ${word}`).join(', ')}`];
  });
}
