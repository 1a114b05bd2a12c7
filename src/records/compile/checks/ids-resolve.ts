import { isShownWhole, nearest, suggestion } from '../nearest.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { compare, type Problem } from '../problem.ts';
import { type ArticleRecord, type Check, type Project, problemAt } from '../project.ts';
import type { RawCircumstance, RawClaim } from '../record-schema.ts';
import { isListed, REGISTERS, registerEntry } from '../register-entry.ts';
import type { Path } from '../yaml-file.ts';

/** Every id that is mentioned is the id of something. */
export const idsResolve: Check = (project) => {
  const known = knownIds(project);
  return [
    ...placesResolve(project, known),
    ...project.records.flatMap((record) => [
      ...articleResolves(record, known),
      ...record.claims.flatMap((claim) => claimResolves(claim, record, known)),
      ...record.circumstances.flatMap((circumstance) => circumstanceResolves(circumstance, record, known)),
    ]),
  ];
};

/** A list that could not be read is null: then nothing is said of what it might have held. */
interface Known {
  readonly publishers: ReadonlySet<string> | null;
  readonly agencies: ReadonlySet<string> | null;
  readonly sectors: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
  readonly places: ReadonlySet<string> | null;
  /** `article/claim` */
  readonly claims: ReadonlySet<string>;
  /** `article/circumstance` */
  readonly circumstances: ReadonlySet<string>;
  readonly incomplete: ReadonlySet<string>;
}

function knownIds({ registers, records }: Project): Known {
  const ids = (entries: readonly ParsedEntry<{ readonly id: string }>[] | null) =>
    entries === null ? null : new Set(entries.map(({ value }) => value.id));
  return {
    publishers: ids(registers.publishers),
    agencies: ids(registers.agencies),
    sectors: ids(registers.sectors),
    sources: ids(registers.sources),
    places: ids(registers.places),
    claims: new Set(records.flatMap((record) => record.claims.map(({ value }) => `${record.id}/${value.id}`))),
    circumstances: new Set(
      records.flatMap((record) => record.circumstances.map(({ value }) => `${record.id}/${value.id}`)),
    ),
    incomplete: new Set(records.filter((record) => record.incomplete).map(({ id }) => id)),
  };
}

function unresolved(
  entry: ParsedEntry<unknown>,
  path: Path,
  id: string,
  known: ReadonlySet<string> | null,
  what: string,
): Problem[] {
  if (known === null || known.has(id)) return [];
  const field = path.filter((step) => typeof step === 'string' && step !== 'place').join('.');
  const problem = problemAt(
    entry,
    path,
    `${field} names "${id}", and there is no such ${what}.`,
    suggestion(id, [...known].sort(compare), what),
  );
  if (!isListed(what)) return [problem];
  const cut = nearest(id, [...known]) === null && !isShownWhole([...known]);
  const all = cut ? ` All of them: npm run check -- --list ${REGISTERS[what].list}` : '';
  return [{ ...problem, remedy: problem.remedy + all, paste: registerEntry(what, id) }];
}

function placesResolve({ registers }: Project, known: Known): Problem[] {
  return (registers.places ?? []).flatMap((place) =>
    place.value.parent === null ? [] : unresolved(place, ['parent'], place.value.parent, known.places, 'place'),
  );
}

function articleResolves({ article }: ArticleRecord, known: Known): Problem[] {
  if (!article) return [];
  const { publisher, carrier } = article.value;
  return [
    ...(article.refused.has('publisher')
      ? []
      : unresolved(article, ['publisher'], publisher, known.publishers, 'publisher')),
    ...(carrier === null ? [] : unresolved(article, ['carrier'], carrier, known.publishers, 'publisher')),
  ];
}

const RELATIONS = ['same_event_as', 'contradicts', 'differs', 'refines', 'replaces', 'denies'] as const;

function claimResolves(claim: ParsedEntry<RawClaim>, record: ArticleRecord, known: Known): Problem[] {
  const { value } = claim;
  const excerpts = record.incomplete ? null : new Set(record.excerpts.map((excerpt) => excerpt.value.id));
  const ends: [Path, RawClaim['origin']][] = [
    ...(claim.refused.has('origin') ? [] : [[['origin'], value.origin] as [Path, RawClaim['origin']]]),
    ...value.via.map((end, i): [Path, RawClaim['origin']] => [['via', i], end]),
    ...value.destinations.map((end, i): [Path, RawClaim['origin']] => [['destinations', i], end]),
  ];
  return [
    ...value.excerpts.flatMap((id, i) => unresolved(claim, ['excerpts', i], id, excerpts, 'excerpt')),
    ...ends.flatMap(([path, end]) => [
      ...unresolved(claim, [...path, 'place'], end.place, known.places, 'place'),
      ...end.examples.flatMap((id, i) => unresolved(claim, [...path, 'examples', i], id, known.places, 'place')),
      ...end.parts.flatMap((id, i) => unresolved(claim, [...path, 'parts', i], id, known.places, 'place')),
    ]),
    ...placesOfDetails(value).flatMap(([path, id]) => unresolved(claim, path, id, known.places, 'place')),
    ...value.sectors.flatMap((id, i) => unresolved(claim, ['sectors', i], id, known.sectors, 'sector')),
    ...value.agencies.flatMap(({ agency }, i) =>
      unresolved(claim, ['agencies', i, 'agency'], agency, known.agencies, 'agency'),
    ),
    ...(value.source === null ? [] : unresolved(claim, ['source'], value.source, known.sources, 'source')),
    ...(value.part_of === null ? [] : claimReference(claim, ['part_of'], value.part_of, record, known)),
    ...RELATIONS.flatMap((relation) =>
      value[relation].flatMap((id, i) => claimReference(claim, [relation, i], id, record, known)),
    ),
  ];
}

function placesOfDetails({ ways, steps, without, breakdown }: RawClaim): (readonly [Path, string])[] {
  return [
    ...ways.flatMap(({ via }, i) => via.map((id, k) => [['ways', i, 'via', k], id] as const)),
    ...steps.map(({ place }, i) => [['steps', i, 'place'], place] as const),
    ...without.map(({ place }, i) => [['without', i, 'place'], place] as const),
    ...breakdown.flatMap(({ place }, i) => (place === null ? [] : [[['breakdown', i, 'place'], place] as const])),
  ];
}

function circumstanceResolves(
  circumstance: ParsedEntry<RawCircumstance>,
  record: ArticleRecord,
  known: Known,
): Problem[] {
  const { value } = circumstance;
  return [
    ...value.claims.flatMap((id, i) => claimReference(circumstance, ['claims', i], id, record, known)),
    ...value.places.flatMap((id, i) => unresolved(circumstance, ['places', i], id, known.places, 'place')),
    ...value.agencies.flatMap((id, i) => unresolved(circumstance, ['agencies', i], id, known.agencies, 'agency')),
    ...(['contradicts', 'differs'] as const).flatMap((relation) =>
      value[relation].flatMap((id, i) => circumstanceReference(circumstance, [relation, i], id, record, known)),
    ),
  ];
}

function claimReference(
  entry: ParsedEntry<{ readonly id: string }>,
  path: Path,
  id: string,
  record: ArticleRecord,
  known: Known,
): Problem[] {
  const full = fullId(id, record);
  if (known.incomplete.has(full.split('/')[0] ?? '')) return [];
  if (full === `${record.id}/${entry.value.id}` && 'direction' in entry.value) {
    return [problemAt(entry, path, `${path[0]} names the claim itself.`, 'Name another claim, or leave it out.')];
  }
  const own = () => new Set(record.claims.map(({ value }) => value.id));
  return unresolved(entry, path, id.includes('/') ? full : id, id.includes('/') ? known.claims : own(), 'claim');
}

function circumstanceReference(
  entry: ParsedEntry<RawCircumstance>,
  path: Path,
  id: string,
  record: ArticleRecord,
  known: Known,
): Problem[] {
  const full = fullId(id, record);
  if (known.incomplete.has(full.split('/')[0] ?? '')) return [];
  if (full === `${record.id}/${entry.value.id}`) {
    const message = `${path[0]} names the circumstance itself.`;
    return [problemAt(entry, path, message, 'Name another circumstance, or leave it out.')];
  }
  const own = () => new Set(record.circumstances.map(({ value }) => value.id));
  return unresolved(
    entry,
    path,
    id.includes('/') ? full : id,
    id.includes('/') ? known.circumstances : own(),
    'circumstance',
  );
}

/** Inside its own record a claim or circumstance may go by its short id. */
export function fullId(id: string, record: Pick<ArticleRecord, 'id'>): string {
  return id.includes('/') ? id : `${record.id}/${id}`;
}
