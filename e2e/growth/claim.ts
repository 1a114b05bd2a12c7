import type { Direction, Measure, Status } from '../../src/core/model/vocabulary.ts';
import type { Chance } from './chance.ts';
import { called, type EndEntry, endAt, toward } from './named.ts';
import { destination, home, jointDestinations, station, UNSTATED } from './places.ts';
import { type Counted, counted, figure, type QuantityEntry } from './quantity.ts';
import { DIRECTIONS, STAGES } from './stages.ts';
import { type Day, type PeriodEntry, timeOf } from './time.ts';
import { sectorOf, type Work } from './work.ts';

/** A claim as a record holds it, but for what ties it to its article. */
export interface Movement {
  readonly direction: Direction;
  readonly origin: EndEntry;
  readonly via?: readonly EndEntry[];
  readonly destinations: readonly EndEntry[];
  readonly joint?: true;
  readonly quantity: QuantityEntry | null;
  readonly measure: Measure;
  readonly status: Status;
  readonly status_text: string;
  readonly period: PeriodEntry;
  readonly sectors?: readonly string[];
  readonly profile?: { readonly sex: 'women' | 'men' };
}

/** A movement, and a clause that states it: it lacks only who says so, and the full stop. */
export interface Told {
  readonly movement: Movement;
  readonly clause: string;
}

/** Of the dispatches. */
const SHARE_JOINT = 0.08;
const TOTAL = { value: 90_000, qualifier: 'up to', unit: 'persons' } as const;

/** What a text of that day says of one group of people. */
export function toldMovement(chance: Chance, published: Day): Told {
  return movementIn(chance, published, chance.weighted<Direction>(DIRECTIONS));
}

/** A plan for all countries together, of which other plans are parts. */
export function toldTotal(chance: Chance, published: Day): Told {
  const text = 'up to 90,000 workers';
  const all = { direction: 'dispatch', from: UNSTATED, to: ['abroad'] } as const;
  return told(chance, published, { ...all, people: { phrase: text, quantity: { ...TOTAL, text } } });
}

interface Sketch {
  readonly direction: Direction;
  readonly from: string;
  readonly to: readonly string[];
  readonly people: Counted;
  readonly sex?: 'women' | 'men';
}

function movementIn(chance: Chance, published: Day, direction: Direction): Told {
  const sex = chance.odds(0.2) ? chance.pick(['women', 'men'] as const) : undefined;
  const noun = sex ?? 'workers';
  const joint = direction === 'dispatch' && chance.odds(SHARE_JOINT);
  return told(chance, published, {
    direction,
    ...(joint ? { from: home(chance), to: jointDestinations(chance) } : endsOf(chance, direction)),
    people: joint ? figure(chance, noun) : counted(chance, noun),
    ...(sex === undefined ? {} : { sex }),
  });
}

function endsOf(chance: Chance, direction: Direction): Pick<Sketch, 'from' | 'to'> {
  switch (direction) {
    case 'dispatch':
      return { from: home(chance), to: [destination(chance)] };
    case 'stock':
      return { from: home(chance), to: [station(chance)] };
    case 'repatriation':
      return { from: station(chance), to: [chance.odds(0.9) ? UNSTATED : home(chance)] };
    case 'transfer':
      return { from: station(chance), to: [destination(chance)] };
    case 'defection':
      return { from: station(chance), to: ['south-korea'] };
  }
}

function told(chance: Chance, published: Day, { direction, from, to, people, sex }: Sketch): Told {
  const stage = chance.weighted(STAGES[direction]);
  const time = timeOf(chance, published, stage.status);
  const work: Work | null = direction === 'dispatch' || direction === 'stock' ? sectorOf(chance) : null;
  const detour = direction === 'defection' && chance.odds(0.5);
  const where = direction === 'stock' ? `${stage.verb} in ${to.map(called).join('')}` : `${stage.verb} ${toward(to)}`;
  const origin =
    direction === 'dispatch' || direction === 'stock' ? `from ${called(from)}` : `employed in ${called(from)}`;
  const rest = [detour ? 'by way of another country' : '', work?.words ?? '', time.words].filter(Boolean);
  return {
    clause: [people.phrase, origin, where, ...rest].join(' '),
    movement: {
      direction,
      origin: endAt(from),
      ...(detour ? { via: [endAt('country-not-named')] } : {}),
      destinations: to.map(endAt),
      ...(to.length > 1 ? { joint: true } : {}),
      quantity: people.quantity,
      measure: stage.measure,
      status: stage.status,
      status_text: stage.verb,
      period: time.period,
      ...(work === null ? {} : { sectors: [work.sector] }),
      ...(sex === undefined ? {} : { profile: { sex } }),
    },
  };
}
