import { readEntry, readList, valueAt } from './parsed-entry.ts';
import type { Problem } from './problem.ts';
import type { Anchor, Registers } from './project.ts';
import { agency, imprint, place, publisher, sector, source } from './register-schema.ts';
import { readBytes, readYaml } from './yaml-file.ts';

/** All that `readRegisters` reads. */
export const REGISTER_FILES = {
  publishers: 'data/publishers.yaml',
  agencies: 'data/agencies.yaml',
  sectors: 'data/sectors.yaml',
  sources: 'data/sources.yaml',
  places: 'geo/places.yaml',
  imprint: 'data/atlas.yaml',
  anchors: 'geo/built/anchors.json',
} as const satisfies Readonly<Record<keyof Registers, string>>;

/** Reads the lists that records refer to, and the anchors that were computed for places. */
export function readRegisters(root: string): { readonly registers: Registers; readonly problems: Problem[] } {
  const publishers = readRegister(publisher, root, REGISTER_FILES.publishers, UNKNOWN);
  const agencies = readRegister(agency, root, REGISTER_FILES.agencies, UNKNOWN);
  const sectors = readRegister(sector, root, REGISTER_FILES.sectors, UNKNOWN);
  const sources = readRegister(source, root, REGISTER_FILES.sources, UNKNOWN);
  const places = readRegister(place, root, REGISTER_FILES.places, UNKNOWN);
  const page = readImprint(root);
  return {
    registers: {
      publishers: publishers.entries,
      agencies: agencies.entries,
      sectors: sectors.entries,
      sources: sources.entries,
      places: places.entries,
      imprint: page.entry,
      anchors: readAnchors(root),
    },
    problems: [publishers, agencies, sectors, sources, places, page].flatMap(({ problems }) => problems),
  };
}

/** What a refused field is read as by the later checks, so that what refers to its entry still finds it. */
const UNKNOWN = {
  name: 'unknown',
  label: 'unknown',
  why: 'unknown',
  address: 'https://unknown.example/',
  kind: 'country',
  names: { en: 'unknown' },
  anchor: null,
} as const;

function readRegister<Schema extends Parameters<typeof readList>[0]>(
  schema: Schema,
  root: string,
  file: string,
  neutral: Readonly<Record<string, unknown>>,
) {
  const { yaml, problems } = readYaml(root, file);
  if (!yaml) return { entries: null, problems };
  const read = readList(schema, yaml, [], neutral);
  return { entries: read.entries, problems: [...problems, ...read.problems] };
}

function readImprint(root: string) {
  const { yaml, problems } = readYaml(root, REGISTER_FILES.imprint);
  if (!yaml) return { entry: null, problems };
  const read = readEntry(imprint, yaml, []);
  return { entry: read.entry, problems: [...problems, ...read.problems] };
}

function readAnchors(root: string): Map<string, Anchor> | null {
  const bytes = readBytes(root, REGISTER_FILES.anchors);
  if (!('content' in bytes)) return null;
  try {
    const value: unknown = JSON.parse(bytes.content);
    const anchors = new Map<string, Anchor>();
    for (const [id, anchor] of Object.entries(value ?? {})) {
      const lng = valueAt(anchor, ['lng']);
      const lat = valueAt(anchor, ['lat']);
      const basis = valueAt(anchor, ['basis']);
      if (typeof lng !== 'number' || typeof lat !== 'number') continue;
      anchors.set(id, { lng, lat, basis: typeof basis === 'string' ? basis : '' });
    }
    return anchors;
  } catch {
    return null;
  }
}
