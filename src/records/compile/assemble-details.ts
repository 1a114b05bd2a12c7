import type { GroupCount } from '../../core/model/claim.ts';
import type { ClaimDetails, Length } from '../../core/model/claim-details.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { RawLength } from './details-schema.ts';
import type { RawClaim, RawQuantity } from './record-schema.ts';

/** What the record says of the details of a claim; undefined where it says none. */
export function detailsOf(claim: RawClaim): ClaimDetails | undefined {
  const { ways, steps, lengths, without, others, breakdown } = claim;
  const said: ClaimDetails = {
    ...(ways.length > 0 && { ways: ways.map((way) => ({ ...way, via: way.via as PlaceId[] })) }),
    ...(steps.length > 0 && { steps: steps.map((each) => ({ ...each, place: each.place as PlaceId })) }),
    ...(lengths.length > 0 && { lengths: lengthsOf(lengths) }),
    ...(without.length > 0 && { without: without.map((each) => ({ ...each, place: each.place as PlaceId })) }),
    ...(others && { others }),
    ...(breakdown.length > 0 && {
      breakdown: breakdown.map((each) => ({ ...each, place: each.place as PlaceId | null })),
    }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}

export function lengthsOf(lengths: readonly RawLength[]): Length[] {
  return lengths.flatMap(({ of, value, low, high, unit, low_unit, text }) =>
    spanned({ value, low, high }, { of, unit, ...(low_unit && { lowUnit: low_unit }), text }),
  );
}

export function groupsOf({ groups }: RawQuantity): GroupCount | undefined {
  return groups === null ? undefined : spanned(groups, { text: groups.text })[0];
}

interface Span {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

function spanned<Rest>({ value, low, high }: Span, rest: Rest): (Rest & { low: number; high: number })[] {
  const [from, to] = [value ?? low, value ?? high];
  return from === undefined || to === undefined ? [] : [{ ...rest, low: from, high: to }];
}
