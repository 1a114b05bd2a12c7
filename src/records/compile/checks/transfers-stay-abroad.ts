import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';
import type { RawPlace } from '../register-schema.ts';
import { endpointsOf } from './place-stands-in-excerpt.ts';

/** Who moves on from one foreign country to another neither comes from North Korea nor goes there. */
export const transfersStayAbroad = ofEachRecord((record, { places }) => {
  const known = new Map((places ?? []).map((place) => [place.value.id, place]));
  return record.claims
    .filter(({ value, refused }) => value.direction === 'transfer' && !refused.has('direction'))
    .flatMap((claim) =>
      endpointsOf(claim)
        .filter(({ path, end }) => path[0] !== 'via' && isInNorthKorea(end.place, known))
        .map(({ path, end }) =>
          problemAt(
            claim,
            path,
            `${path[0]} names "${end.place}", which is in North Korea, and direction says "transfer".`,
            'A transfer goes from one foreign country to another: write dispatch or repatriation, or the place abroad.',
          ),
        ),
    );
});

/** Or in a place that is. */
function isInNorthKorea(id: string, known: ReadonlyMap<string, ParsedEntry<RawPlace>>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const place: RawPlace | undefined = known.get(at)?.value;
    if (place?.kind === 'dock' || place?.iso?.startsWith('KP')) return true;
    at = place?.parent ?? null;
  }
  return false;
}
