import type { Excerpt } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { ClaimId, RouteId } from '../../core/model/ids.ts';
import { finder } from '../../core/model/lookup.ts';
import { OTHER_RECORDS, type OtherRecords } from '../../core/model/release.ts';
import { remembered } from '../../core/model/remembered.ts';
import { routeIdOf } from '../../core/model/route.ts';
import { dataHash } from './data-hash.ts';
import { type ClaimFacts, factsOf } from './facts.ts';
import { type Names, namesOf } from './names.ts';
import type { Content } from './release-of.ts';

/** A state of the data, so far as a later state is compared with it. */
export interface Snapshot {
  /** By claim id, in the order of the records. */
  readonly claims: Readonly<Record<ClaimId, ReleasedClaim>>;
  /** 8 hex digits for each record, by list and id: enough to tell that it changed. */
  readonly others: Readonly<Record<OtherRecords, Readonly<Record<string, string>>>>;
  readonly names: Names;
}

export interface ReleasedClaim {
  /** So that the history of a route outlives the claims that made it. */
  readonly route: RouteId;
  readonly facts: ClaimFacts;
}

export function snapshotOf(content: Content): Snapshot {
  const excerpt = finder('excerpt', content.excerpts);
  return {
    claims: Object.fromEntries(
      content.claims.map((claim) => [claim.id, releasedClaim(claim, claim.excerpts.map(excerpt))]),
    ),
    others: Object.fromEntries(OTHER_RECORDS.map((list) => [list, hashesOf(list, content)])) as Snapshot['others'],
    names: namesOf(content),
  };
}

const RELEASED = new WeakMap<Claim, { readonly excerpts: readonly Excerpt[]; readonly made: ReleasedClaim }>();

/** Made once for the same claim with the same excerpts. */
function releasedClaim(claim: Claim, excerpts: readonly Excerpt[]): ReleasedClaim {
  const known = RELEASED.get(claim);
  if (known && excerpts.every((excerpt, at) => excerpt === known.excerpts[at])) return known.made;
  const made = { route: routeIdOf(claim), facts: factsOf(claim, excerpts) };
  RELEASED.set(claim, { excerpts, made });
  return made;
}

function hashesOf(list: OtherRecords, content: Content): Record<string, string> {
  if (list === 'imprint') return { imprint: shortHash(content.imprint) };
  const hashes = remembered(HASHES, list, () => new WeakMap<object, string>());
  return Object.fromEntries(
    content[list].map((one) => [one.id, remembered(hashes, one, () => shortHash(told(list, { ...one })))]),
  );
}

/** By list, then by record: a record does not change. */
const HASHES = new Map<OtherRecords, WeakMap<object, string>>();

/** What is not the record's own: an excerpt's words are its claims', and positions and counts follow from the text. */
const NOT_ITS_OWN: Readonly<Partial<Record<OtherRecords, readonly string[]>>> = {
  articles: ['coverage'],
  circumstances: ['sentences', 'paragraphs', 'seals'],
  excerpts: ['exact', 'before', 'after', 'translation', 'breaks'],
};

/** Lists that came after the first release: while they are empty, a record is what it was without them. */
const CAME_LATER: Readonly<Partial<Record<OtherRecords, readonly string[]>>> = {
  circumstances: ['contradicts', 'differs'],
};

function told(list: OtherRecords, one: object): object {
  const isTold = ([key, value]: readonly [string, unknown]) =>
    NOT_ITS_OWN[list]?.includes(key) !== true && !(CAME_LATER[list]?.includes(key) && isEmpty(value));
  return Object.fromEntries(Object.entries(one).filter(isTold));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function shortHash(value: unknown): string {
  return dataHash(value).slice(0, 8);
}
