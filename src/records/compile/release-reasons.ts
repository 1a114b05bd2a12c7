import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FIELDS } from '../release/field-words.ts';
import { type ParsedEntry, readList } from './parsed-entry.ts';
import type { Problem } from './problem.ts';
import { claimReference, FIELD, fault, fields, oneOf, setOf, words } from './schema-blocks.ts';
import { readYaml } from './yaml-file.ts';

export const REASONS = 'data/changes.yaml';

const someClaims = v.pipe(
  setOf(claimReference),
  v.check((list) => list.length > 0, fault(`${FIELD} names no claim.`, 'Name the claims that the reason is for.')),
);

const reason = fields({
  claim: v.lazy((input) => (Array.isArray(input) ? someClaims : claimReference)),
  fields: v.optional(
    v.lazy((input) => (input === 'all' ? v.literal('all') : setOf(oneOf(FIELDS, 'field of a claim')))),
    'all',
  ),
  why: words,
});

/** A reason for one claim. One that is written for several is read as one for each. */
export type RawReason = Omit<v.InferOutput<typeof reason>, 'claim'> & { readonly claim: string };

/** Why claims were corrected or withdrawn since the last release. No file says the same as an empty list. */
export function readReasons(root: string): {
  readonly reasons: ParsedEntry<RawReason>[];
  readonly problems: Problem[];
} {
  if (!existsSync(join(root, REASONS))) return { reasons: [], problems: [] };
  const { yaml, problems } = readYaml(root, REASONS);
  if (!yaml) return { reasons: [], problems };
  const read = readList(reason, yaml, [], { fields: 'all', why: 'unknown' });
  return { reasons: read.entries.flatMap(eachClaim), problems: [...problems, ...read.problems] };
}

function eachClaim(entry: ParsedEntry<v.InferOutput<typeof reason>>): ParsedEntry<RawReason>[] {
  return [entry.value.claim].flat().map((claim) => ({ ...entry, value: { ...entry.value, claim } }));
}

/** After a release its reasons stand in it, and the list begins anew. */
export function emptyReasons(root: string): void {
  writeFileSync(join(root, REASONS), EMPTY);
}

const EMPTY = `# Why claims were corrected or withdrawn since the last release, one entry each:
# - claim: article/claim         # or: [article/claim, article/another]
#   fields: [quantity, status]   # or: all
#   why: A sentence for readers.
# "npm run release" copies the entries into the release and empties the list.
[]
`;
