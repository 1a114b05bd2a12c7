import type { Chance } from './chance.ts';

/** A kind of work by its id in `data/sectors.yaml`, and the words that say it. */
export interface Work {
  readonly sector: string;
  readonly words: string;
}

const SHARE_STATED = 0.5;
const SECTORS = [
  'construction',
  'seafood-processing',
  'textiles',
  'clothing',
  'sewing',
  'manufacturing',
  'packaging',
  'assembly',
  'restaurants',
] as const;

/** Null where the text does not say what they work. */
export function sectorOf(chance: Chance): Work | null {
  if (!chance.odds(SHARE_STATED)) return null;
  const sector = chance.pick(SECTORS);
  return { sector, words: `for ${sector.replace('-', ' ')}` };
}
