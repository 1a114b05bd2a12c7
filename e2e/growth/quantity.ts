import type { Qualifier, Unit } from '../../src/core/model/vocabulary.ts';
import type { Chance } from './chance.ts';

/** How many people, as a sentence says it and as a record holds it. */
export interface Counted {
  readonly phrase: string;
  readonly quantity: QuantityEntry | null;
}

export interface QuantityEntry {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier: Qualifier | null;
  readonly unit: Unit;
  readonly text: string;
}

const NUMBER = new Intl.NumberFormat('en');
const SHARE_COUNTED = 0.5;
/** Of those that are counted. */
const SHARES = { range: 0.18, word: 0.12 };
const WORDS = ['many', 'several', 'some', 'large numbers'] as const satisfies readonly Qualifier[];
const QUALIFIERS = [
  [null, 8],
  ['about', 6],
  ['up to', 2],
  ['more than', 2],
  ['at least', 1],
  ['over', 1],
] as const satisfies readonly (readonly [Qualifier | null, number])[];
/** Natural logarithm of the middle size, some hundred people, and how widely sizes are strewn. */
const SIZE = { middle: 4.6, spread: 1.5 };

/** Half of the groups have a figure. `noun` names the people: "workers". */
export function counted(chance: Chance, noun: string): Counted {
  if (!chance.odds(SHARE_COUNTED)) return { phrase: noun, quantity: null };
  if (chance.odds(SHARES.range)) return ranged(chance, noun);
  return chance.odds(SHARES.word) ? worded(chance, noun) : figure(chance, noun);
}

/** One figure for all. */
export function figure(chance: Chance, noun: string): Counted {
  const value = size(chance);
  const qualifier = chance.weighted<Qualifier | null>(QUALIFIERS);
  return said(`${qualifier === null ? '' : `${qualifier} `}${grouped(value)} ${noun}`, {
    value,
    qualifier,
    unit: 'persons',
  });
}

function ranged(chance: Chance, noun: string): Counted {
  const low = size(chance);
  const high = low + Math.max(1, rounded(low * (0.2 + chance.whole(0, 80) / 100)));
  const numbers = `${grouped(low)} to ${grouped(high)} ${noun}`;
  return chance.odds(0.2)
    ? said(`groups of ${numbers}`, { low, high, qualifier: null, unit: 'persons_per_group' })
    : said(numbers, { low, high, qualifier: null, unit: 'persons' });
}

function worded(chance: Chance, noun: string): Counted {
  const qualifier = chance.pick(WORDS);
  return said(`${qualifier}${qualifier === 'large numbers' ? ' of' : ''} ${noun}`, { qualifier, unit: 'persons' });
}

function said(phrase: string, quantity: Omit<QuantityEntry, 'text'>): Counted {
  return { phrase, quantity: { ...quantity, text: phrase } };
}

function size(chance: Chance): number {
  return Math.max(2, rounded(Math.exp(SIZE.middle + SIZE.spread * chance.normal())));
}

/** To one figure or two, as such numbers are told. */
function rounded(value: number): number {
  const step = [5000, 500, 50].find((border) => value >= border) ?? 10;
  return Math.round(value / (step / 10)) * (step / 10);
}

function grouped(value: number): string {
  return NUMBER.format(value);
}
