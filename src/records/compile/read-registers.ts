import { readList, readPiece, valueAt } from './parsed-entry.ts';
import type { Problem } from './problem.ts';
import type { Anchor, Registers } from './project.ts';
import { agency, imprint, place, publisher, sector, source } from './register-schema.ts';
import { readBytes, readYaml } from './yaml-file.ts';

/** Reads the lists that records refer to, and the anchors that were computed for places. */
export function readRegisters(root: string): { readonly registers: Registers; readonly problems: Problem[] } {
  const publishers = readRegister(publisher, root, 'data/publishers.yaml', UNKNOWN);
  const agencies = readRegister(agency, root, 'data/agencies.yaml', UNKNOWN);
  const sectors = readRegister(sector, root, 'data/sectors.yaml', UNKNOWN);
  const sources = readRegister(source, root, 'data/sources.yaml', UNKNOWN);
  const places = readRegister(place, root, 'geo/places.yaml', UNKNOWN);
  const page = readImprint(root);
  return {
    registers: {
      publishers: publishers.pieces,
      agencies: agencies.pieces,
      sectors: sectors.pieces,
      sources: sources.pieces,
      places: places.pieces,
      imprint: page.piece,
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
  if (!yaml) return { pieces: null, problems };
  const read = readList(schema, yaml, [], neutral);
  return { pieces: read.pieces, problems: [...problems, ...read.problems] };
}

function readImprint(root: string) {
  const { yaml, problems } = readYaml(root, 'data/atlas.yaml');
  if (!yaml) return { piece: null, problems };
  const read = readPiece(imprint, yaml, []);
  return { piece: read.piece, problems: [...problems, ...read.problems] };
}

function readAnchors(root: string): Map<string, Anchor> | null {
  const bytes = readBytes(root, 'geo/built/anchors.json');
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
