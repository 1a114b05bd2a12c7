import { PLACE_KINDS } from '../../core/model/record-values.ts';
import type { Paste } from './problem.ts';

export type Listed = 'publisher' | 'agency' | 'sector' | 'source' | 'place';

/** What each list is called, and where it stands. */
export const REGISTERS = {
  publisher: { list: 'publishers', file: 'data/publishers.yaml' },
  agency: { list: 'agencies', file: 'data/agencies.yaml' },
  sector: { list: 'sectors', file: 'data/sectors.yaml' },
  source: { list: 'sources', file: 'data/sources.yaml' },
  place: { list: 'places', file: 'geo/places.yaml' },
} as const satisfies Readonly<Record<Listed, { readonly list: string; readonly file: string }>>;

const FIELDS: Readonly<Record<Listed, readonly string[]>> = {
  publisher: ['name: TODO', 'address: TODO'],
  agency: ['names: { en: TODO }', 'spellings: []'],
  sector: ['label: TODO'],
  source: ['label: TODO', 'why: TODO'],
  place: [
    `kind: TODO # ${PLACE_KINDS.join(', ')}`,
    'names: { en: TODO, ko: null, zh-Hans: null, ru: null, ja: null }',
    'spellings: []',
    'parent: null # id of the place that it lies in',
    'iso: null',
    'geonames: null # of a town: its number in GeoNames, as looked up',
    'wikidata: null',
    'members: []',
    'anchor: TODO # { lng: …, lat: … }: of a town as looked up, never from memory; of a territory chosen for drawing; or computed; or null',
    'anchor_basis: TODO # where the point was looked up, and by whom; of a territory why it stands there; null where it is computed',
    '# disputed: { administered_by: …, claimed_by: [], said_by: …, since: 2014/.., address: null } # of a territory; no parent then',
  ],
};

export function isListed(what: string): what is Listed {
  return Object.hasOwn(REGISTERS, what);
}

/** The lines that add an entry to the list that it belongs to, to be filled in. */
export function registerEntry(what: Listed, id: string): Paste {
  return {
    what,
    id,
    file: REGISTERS[what].file,
    lines: [`- id: ${id}`, ...FIELDS[what].map((field) => `  ${field}`)].join('\n'),
  };
}
