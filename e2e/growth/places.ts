import type { Chance } from './chance.ts';

/**
 * Where invented people go, by ids of `geo/places.yaml`, as often as the weights say. The places are real, so that they
 * have coordinates; what is said to happen there is not.
 */
const CHINA = [
  ['china', 40],
  ['dandong', 18],
  ['liaoning', 9],
  ['jilin', 8],
  ['shenyang', 8],
  ['changchun', 7],
  ['changbai', 4],
  ['shenyang-area', 3],
  ['changchun-area', 3],
] as const;
const RUSSIA = [
  ['russia', 60],
  ['moscow', 22],
  ['ussuriysk', 18],
] as const;
const REST = [
  ['qatar', 15],
  ['uae', 15],
  ['kuwait', 15],
  ['southeast-asia', 15],
  ['abroad', 15],
  ['libya', 10],
  ['iran', 10],
  ['friendly-countries', 5],
] as const;
const PARTS = [
  [CHINA, 45],
  [RUSSIA, 35],
  [REST, 20],
] as const satisfies readonly (readonly [readonly Weighted[], number])[];
type Weighted = readonly [id: string, weight: number];

/** Nobody returns from, or is counted in, what has no name. */
const VAGUE: readonly string[] = ['southeast-asia', 'abroad', 'friendly-countries'];

/** For people whose province no text states. */
export const UNSTATED = 'kp-unstated';
const SHARE_UNSTATED = 0.8;
const HOMES = [
  'pyongyang',
  'north-pyongan',
  'south-pyongan',
  'chagang',
  'ryanggang',
  'north-hamgyong',
  'south-hamgyong',
  'north-hwanghae',
  'south-hwanghae',
  'kangwon',
  'rason',
  'nampo',
  'kaesong',
  'hyesan',
  'pyongsong',
] as const;

export function destination(chance: Chance): string {
  return chance.weighted<string>(chance.weighted<readonly Weighted[]>(PARTS));
}

/** A place where people are already. */
export function station(chance: Chance): string {
  const place = destination(chance);
  return VAGUE.includes(place) ? chance.pick(['china', 'russia', 'dandong']) : place;
}

/** Several places that share one figure, each once. */
export function jointDestinations(chance: Chance): readonly string[] {
  const wanted = chance.odds(0.25) ? 3 : 2;
  const places = new Set<string>();
  while (places.size < wanted) places.add(destination(chance));
  return [...places];
}

export function home(chance: Chance): string {
  return chance.odds(SHARE_UNSTATED) ? UNSTATED : chance.pick(HOMES);
}
