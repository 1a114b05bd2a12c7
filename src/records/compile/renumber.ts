/**
 * A record's lines with the numbers of its sentences changed, and nothing else: comments and order stay. `change` gives
 * the numbers that one becomes.
 */
export function renumbered(record: string, change: (n: number) => readonly number[]): string {
  return record.replace(SENTENCES, (_, before: string, list: string, after: string) => {
    const numbers = list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .flatMap((each): readonly (number | string)[] => (/^\d+$/.test(each) ? change(Number(each)) : [each]));
    return `${before}${[...new Set(numbers)].join(', ')}${after}`;
  });
}

/** `sentences: [4, 5]`, in a block or inside braces. */
const SENTENCES = /(^[ -]*(?:[^#\n]*[{,] *)?sentences: *\[)([^\]]*)(\])/gm;
