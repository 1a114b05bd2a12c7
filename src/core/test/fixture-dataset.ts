import type { Article, Excerpt, Publisher } from '../model/article.ts';
import type { Circumstance } from '../model/circumstance.ts';
import type { Claim, Endpoint, PrintedQuantity } from '../model/claim.ts';
import { withCorrections } from '../model/corrections.ts';
import type { Dataset } from '../model/dataset.ts';
import type {
  AgencyId,
  ArticleId,
  CircumstanceId,
  ClaimId,
  ExcerptId,
  PlaceId,
  PublisherId,
  SectorId,
  SourceId,
} from '../model/ids.ts';
import type { LngLat, Place } from '../model/place.ts';
import { routesOf } from '../model/route.ts';
import type { Direction, Measure, PlaceKind, Qualifier, Status, Unit } from '../model/vocabulary.ts';

/** Invented places. Only their coordinates lie on the map that readers know. Nothing here is about the world. Only for tests. */
const PLACES = {
  home: ['dock', 'Home, province not stated', [133, 39.6], 'KP'],
  capital: ['province', 'Capital', [125.9, 39], 'KP-01'],
  upland: ['province', 'Upland', [128.1, 41], 'KP-10'],
  northland: ['country', 'Northland', [108, 59.5], 'XN'],
  westland: ['country', 'Westland', [105, 35.5], 'XW'],
  southland: ['country', 'Southland', [127.9, 36.5], 'XS'],
  pearl: ['country', 'Pearl', [51.2, 25.3], 'XP'],
  coral: ['country', 'United Corals', [57.5, 23], 'XC'],
  dune: ['country', 'Dune', [18, 27], 'XD'],
  condor: ['country', 'Condor', [-77, -12], 'XO'],
  straits: ['region', 'Straits', [105, 14.5], null],
  ferry: ['city', 'Ferry', [117, 47], null],
  kiln: ['area', 'Kiln area', [123.4, 41.8], null],
  abroad: ['unplaced', 'Abroad, not named', null, null],
} as const satisfies Record<string, readonly [PlaceKind, string, LngLat | null, string | null]>;

export type PlaceName = keyof typeof PLACES;

/** A claim in a few words; what is left out is plain: one article, no figure, planned, a dispatch. */
export interface Sketch {
  readonly id?: string;
  readonly article?: 'gazette' | 'courier';
  readonly direction?: Direction;
  readonly from?: PlaceName;
  readonly via?: readonly PlaceName[];
  /** Several are a joint figure. */
  readonly to: PlaceName | readonly PlaceName[];
  readonly people?: number | readonly [low: number, high: number] | null;
  readonly qualifier?: Qualifier;
  readonly unit?: Unit;
  readonly measure?: Measure;
  readonly status?: Status;
  readonly partOf?: string;
  readonly sameEventAs?: readonly string[];
  readonly excerpts?: readonly string[];
  /** Anything else, as it will stand in the record. */
  readonly rest?: Partial<Claim>;
}

/** A sound dataset about invented articles. Claims are numbered `gazette/1`, `gazette/2` … unless they have an id. */
export function datasetOf(sketches: readonly Sketch[], circumstances: readonly Circumstance[] = []): Dataset {
  const claims = withCorrections(sketches.map(claimOf));
  return {
    imprint: {
      name: 'Invented Atlas',
      subtitle: 'invented flows',
      publisher: 'Inventors',
      address: 'https://atlas.example/',
      licence: { name: 'Terms', spdx: 'CC-BY-4.0', address: 'https://terms.example/' },
      corrections: null,
    },
    release: { id: '2032-05-01-0123abcd', date: '2032-05-01', hash: '0123abcd', draft: false },
    publishers: [publisher('press', 'Invented Press'), publisher('bridge', 'Bridge Wire')],
    agencies: [{ id: 'bureau' as AgencyId, names: namesOf('Labour Bureau'), spellings: [] }],
    sources: [{ id: 'witness' as SourceId, label: 'an invented witness', why: 'It was invented as one.' }],
    sectors: [
      { id: 'kilns' as SectorId, label: 'brick kilns' },
      { id: 'orchards' as SectorId, label: 'orchards' },
    ],
    places: Object.keys(PLACES).map((name) => placeOf(name as PlaceName)),
    articles: [articleOf('gazette', '2031-04-02', null), articleOf('courier', '2032-01/2032-03', 'bridge')],
    excerpts: [...new Set(claims.flatMap((claim) => claim.excerpts))].map(excerptOf),
    claims,
    circumstances,
    changes: [],
    releases: [],
    routes: routesOf(claims),
  };
}

export function placeId(name: PlaceName): PlaceId {
  return name as string as PlaceId;
}

export function placeOf(name: PlaceName): Place {
  const [kind, en, anchor, iso] = PLACES[name];
  return {
    id: placeId(name),
    kind,
    names: namesOf(en),
    spellings: [name],
    // Ferry lies in Northland; nothing else lies in anything.
    parent: name === 'ferry' ? placeId('northland') : null,
    iso,
    geonames: null,
    wikidata: null,
    members: kind === 'region' ? ['XA', 'XB'] : [],
    anchor,
    anchorBasis: `${en} is drawn where the test says.`,
  };
}

export function circumstanceOf(id: string, rest: Partial<Circumstance>): Circumstance {
  return {
    id: `gazette/${id}` as CircumstanceId,
    article: 'gazette' as ArticleId,
    topic: 'wages',
    text: `An invented circumstance, ${id}.`,
    sentences: [7],
    paragraphs: [3],
    seals: ['00'],
    claims: [],
    places: [],
    agencies: [],
    contradicts: [],
    differs: [],
    speaker: [],
    amounts: [],
    notes: [],
    ...rest,
  };
}

export function quantityOf(
  people: number | readonly [low: number, high: number] | null,
  qualifier: Qualifier | null = null,
  unit: Unit = 'persons',
): PrintedQuantity {
  const words = { qualifier, unit, text: [qualifier, people ?? '', 'workers'].join(' ').trim() };
  if (people === null) return { low: null, high: null, ...words };
  const [low, high] = typeof people === 'number' ? [people, people] : people;
  return { low, high, ...words };
}

function claimOf(sketch: Sketch, index: number): Claim {
  const article = sketch.article ?? 'gazette';
  const id = `${article}/${sketch.id ?? index + 1}`;
  const destinations = typeof sketch.to === 'string' ? [sketch.to] : sketch.to;
  const stated = sketch.people !== undefined || sketch.qualifier !== undefined;
  return {
    id: id as ClaimId,
    article: article as ArticleId,
    excerpts: (sketch.excerpts ?? [id]) as readonly string[] as readonly ExcerptId[],
    direction: sketch.direction ?? 'dispatch',
    origin: endpointOf(sketch.from ?? 'home'),
    via: (sketch.via ?? []).map(endpointOf),
    destinations: destinations.map(endpointOf),
    joint: destinations.length > 1,
    quantity: stated ? quantityOf(sketch.people ?? null, sketch.qualifier, sketch.unit) : null,
    measure: sketch.measure ?? 'plan',
    status: sketch.status ?? 'planned',
    period: { when: null, of: 'movement', basis: 'The text gives no time.' },
    sectors: [],
    profile: null,
    agencies: [],
    documents: [],
    speaker: [],
    source: null,
    partOf: (sketch.partOf ?? null) as ClaimId | null,
    sameEventAs: (sketch.sameEventAs ?? []) as readonly string[] as readonly ClaimId[],
    drawnOfEvent: null,
    contradicts: [],
    differs: [],
    refines: [],
    replaces: [],
    notes: [],
    marks: [],
    ...sketch.rest,
  };
}

function endpointOf(name: PlaceName): Endpoint {
  return { place: placeId(name), text: name, inferred: null, examples: [] };
}

function namesOf(en: string): Place['names'] {
  return { en, ko: null, 'zh-Hans': null, ru: null, ja: null };
}

function publisher(id: string, name: string): Publisher {
  return { id: id as PublisherId, name, address: `https://${id}.example/` };
}

function articleOf(id: string, when: string, carrier: string | null): Article {
  return {
    id: id as ArticleId,
    publisher: 'press' as PublisherId,
    carrier: carrier as PublisherId | null,
    title: `The ${id} reports`,
    titleBasis: 'as printed',
    description: `An invented article in the ${id}`,
    authors: ['A. Writer'],
    translators: [],
    editors: [],
    language: 'en-GB',
    address: `https://press.example/${id}`,
    archived: null,
    retrieved: null,
    published: {
      when,
      earliest: when.length === 10 ? when : `${when.slice(0, 7)}-01`,
      latest: when.length === 10 ? when : `${when.slice(-7)}-28`,
      basis: carrier === null ? 'stated_in_text' : 'inferred',
      how: `The ${id} is dated by hand.`,
    },
    sources: ['somebody invented'],
    disclaimers: [],
    corrections: [],
    textHash: '0'.repeat(64),
    coverage: {
      words: 200,
      wordsQuoted: 50,
      sentences: 12,
      sentencesOfClaims: 6,
      sentencesOfCircumstances: 4,
      sentencesOfNothing: 2,
    },
  };
}

function excerptOf(id: ExcerptId): Excerpt {
  const exact = `Of this it is said, in the words of ${id}, that people are to go.`;
  return {
    id,
    article: id.split('/')[0] as ArticleId,
    exact,
    prefix: 'before',
    suffix: 'after',
    at: [10, 10 + exact.length],
    paragraph: 4,
    before: null,
    after: null,
    translation: null,
    seal: '0'.repeat(32),
  };
}
