/** English words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The numbers that lower-case English spells out: "nine hundred and eleven", "a dozen". "Several thousand" is none. */
export function numbersInWords(plain: string): number[] {
  const found: number[] = [];
  let sum = 0;
  let group: number | null = null;
  /** The next word may add to the group only if it is smaller than this. */
  let room = Number.POSITIVE_INFINITY;
  const close = () => {
    if (group !== null || sum > 0) found.push(sum + (group ?? 0));
    sum = 0;
    group = null;
    room = Number.POSITIVE_INFINITY;
  };
  const spelled = plain.replace(/\ba (?=(?:hundred|thousand|million|billion|dozen)\b)/g, 'one ');
  for (const word of spelled.match(/\p{L}+|[^\s\p{L}-]/gu) ?? []) {
    const small = smallNumber(word);
    const scale = SCALES.get(word);
    if (small !== null) {
      if (small.value >= room) close();
      group = (group ?? 0) + small.value;
      room = small.room;
    } else if (word === 'dozen' && group !== null) {
      group *= 12;
      close();
    } else if (scale === 100 && group !== null) {
      group *= 100;
      room = 100;
    } else if (scale !== undefined && group !== null) {
      sum += group * scale;
      group = null;
      room = 1000;
    } else if (word !== 'and' || (room !== 100 && room !== 1000)) close();
  }
  close();
  return found;
}

function smallNumber(word: string): { readonly value: number; readonly room: number } | null {
  if (ONES.includes(word)) return { value: ONES.indexOf(word) + 1, room: 0 };
  if (TEENS.includes(word)) return { value: TEENS.indexOf(word) + 10, room: 0 };
  if (TENS.includes(word)) return { value: (TENS.indexOf(word) + 2) * 10, room: 10 };
  return null;
}
