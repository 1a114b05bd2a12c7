import type { ClaimOutline, Quantity } from '../../src/core/model/claim.ts';
import type { MapData } from '../../src/core/model/dataset.ts';
import type { ArticleId, ClaimId, PublisherId, RouteId } from '../../src/core/model/ids.ts';
import type { Place } from '../../src/core/model/place.ts';
import { routeIdOf, routesOf } from '../../src/core/model/route.ts';
import type { Direction } from '../../src/core/model/vocabulary.ts';
import { type Chance, chanceOf } from './chance.ts';
import { inventedAbroad, inventedHomes } from './invented-places.ts';
import { figure } from './quantity.ts';
import { DIRECTIONS, STAGES } from './stages.ts';

const PUBLISHER = 'invented-courier' as PublisherId;
const ARTICLE = 'invented-courier-1' as ArticleId;
const SHARES = { unstated: 0.8, counted: 0.5, joint: 0.08 };

/** Where people of an invented route may come from and go to. */
interface Gazetteer {
  /** The first stands for people whose province is not stated. */
  readonly homes: readonly Place[];
  readonly abroad: readonly Place[];
}

/**
 * Map data with so many routes, each of one claim, between places that are invented with them: what a map or a
 * benchmark is given that must bear more than the records hold. Nothing of it is written anywhere.
 */
export function inventedRoutes(seed: number, count: number): MapData {
  const chance = chanceOf(seed);
  const gazetteer = { homes: inventedHomes(chance, count), abroad: inventedAbroad(chance, count) };
  const ways = new Map<RouteId, Way>();
  while (ways.size < count) {
    const way = wayIn(chance, gazetteer);
    ways.set(routeIdOf(way), way);
  }
  const claims = [...ways.values()].map((way, at) => claimOf(chance, way, at + 1));
  return { ...SURROUNDINGS, places: [...gazetteer.homes, ...gazetteer.abroad], claims, routes: routesOf(claims) };
}

type Way = Pick<ClaimOutline, 'direction' | 'origin' | 'destinations' | 'joint'>;

function wayIn(chance: Chance, { homes, abroad }: Gazetteer): Way {
  const direction = chance.weighted<Direction>(DIRECTIONS);
  const home = chance.odds(SHARES.unstated) ? homes[0] : chance.pick(homes.slice(1));
  const [first, second] = [chance.pick(abroad), chance.pick(abroad)];
  const joint = direction === 'dispatch' && first !== second && chance.odds(SHARES.joint);
  const [from, to] = endsOf(direction, home, first, second);
  return {
    direction,
    origin: endAt(from),
    destinations: joint ? [endAt(first), endAt(second)] : [endAt(to)],
    joint,
  };
}

function claimOf(chance: Chance, way: Way, number: number): ClaimOutline {
  const { status, measure } = chance.weighted(STAGES[way.direction]);
  return {
    ...SILENT,
    ...way,
    id: `${ARTICLE}/${way.direction}-${number}` as ClaimId,
    quantity: way.joint || chance.odds(SHARES.counted) ? figureOf(chance) : null,
    measure,
    status,
  };
}

type Ends = readonly [from: Place | undefined, to: Place | undefined];

function endsOf(direction: Direction, home: Place | undefined, away: Place, refuge: Place): Ends {
  if (direction === 'repatriation') return [away, home];
  // Whoever flees goes elsewhere abroad; where chance draws one place twice, home.
  if (direction === 'defection') return [away, away === refuge ? home : refuge];
  return [home, away];
}

function endAt(place: Place | undefined): ClaimOutline['origin'] {
  if (!place) throw new Error('there is no place to come from');
  return { place: place.id, examples: [] };
}

function figureOf(chance: Chance): Quantity | null {
  const { quantity } = figure(chance, 'workers');
  if (quantity?.value === undefined) return null;
  const { value, qualifier, unit } = quantity;
  return { low: value, high: value, qualifier, unit };
}

/** What no invented claim says. */
const SILENT = {
  article: ARTICLE,
  via: [],
  period: { when: null, of: 'movement' },
  sectors: [],
  profile: null,
  agencies: [],
  documents: [],
  source: null,
  partOf: null,
  sameEventAs: [],
  drawnOfEvent: null,
  refines: [],
  replaces: [],
} as const satisfies Partial<ClaimOutline>;

const SURROUNDINGS = {
  imprint: {
    name: 'Invented Atlas',
    subtitle: 'invented routes',
    publisher: 'Nobody',
    address: 'https://atlas.example/',
    licence: { name: 'None', spdx: 'CC0-1.0', address: 'https://licence.example/' },
    corrections: null,
  },
  release: { id: '00000000-draft', date: null, hash: '00000000', draft: true },
  publishers: [{ id: PUBLISHER, name: 'Invented Courier', address: 'https://courier.example/' }],
  agencies: [],
  sectors: [],
  articles: [
    {
      id: ARTICLE,
      publisher: PUBLISHER,
      carrier: null,
      title: 'Invented report',
      description: 'An invented report',
      authors: [],
      translators: [],
      editors: [],
      language: 'en',
      address: 'https://courier.example/1',
      archived: null,
      retrieved: null,
      published: { when: '2025-01-01', earliest: '2025-01-01', latest: '2025-01-01', basis: 'stated_in_text' },
    },
  ],
} as const satisfies Omit<MapData, 'places' | 'claims' | 'routes'>;
