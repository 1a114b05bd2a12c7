import { number } from './language.ts';

/** "1 claim", "2 claims". */
export function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
