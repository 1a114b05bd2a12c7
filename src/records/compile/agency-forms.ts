import * as v from 'valibot';
import { isPlainObject } from '../../core/model/plain-object.ts';
import { described, FIELD, fault, fields, kebabId, listOf, setOf, words } from './schema-blocks.ts';
import type { Path } from './yaml-file.ts';

const acting = fields({ agency: kebabId, role: words });

/** Bodies that act in a claim's movement: each with its role. */
export const agenciesOfClaim = v.optional(
  listOf(
    v.pipe(
      v.custom<v.InferInput<typeof acting>>(isPlainObject, (issue) =>
        fault(
          `${FIELD} of a claim names ${described(issue.input)} alone, without its role.`,
          `Write - { agency: ${idOr(issue.input)}, role: … }; in a circumstance the id is enough.`,
        ),
      ),
      acting,
    ),
  ),
  [],
);

/** Bodies that act in a circumstance: their ids. */
export const agenciesOfCircumstance = v.optional(
  setOf(
    v.pipe(
      v.custom<string>(
        (input) => !isPlainObject(input),
        (issue) =>
          fault(
            `${FIELD} of a circumstance is a group of fields, where an id is wanted.`,
            `Write [${idOr((issue.input as Record<string, unknown>)['agency'])}]; a role is written in claims only.`,
          ),
      ),
      kebabId,
    ),
  ),
  [],
);

/**
 * What was meant where an item of `agencies` has the form of the other kind of entry, or lacks its role, so that the
 * later checks see the body that it names; undefined where that cannot be said.
 */
export function agencyAsMeant(path: Path, input: unknown): unknown {
  if (path[0] !== 'agencies') return undefined;
  if (path[2] === 'role' && input === undefined) return 'unknown';
  if (path.length !== 2) return undefined;
  if (typeof input === 'string') return { agency: input, role: 'unknown' };
  return isPlainObject(input) ? input['agency'] : undefined;
}

function idOr(input: unknown): string {
  return typeof input === 'string' ? input : '…';
}
