import { BOTH_OF_TWO_REPORTS, OTHER_OF_TWO_REPORTS } from '#words/events.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { ExcerptId } from '../../core/model/ids.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { PackOtherReport } from './pack.ts';
import { passageOf } from './passage.ts';

interface Around {
  /** The whole atlas: a pack of one route quotes the other report all the same. */
  readonly evidence: Evidence;
  /** What the pack quotes, by its numbers. */
  readonly numbers: ReadonlyMap<ExcerptId, number>;
  readonly base: string;
}

/** The reports that contradict a claim, then those that differ from it, as its page sets them beside it. */
export function otherReportsOf(claim: Claim, { evidence, numbers, base }: Around): readonly PackOtherReport[] {
  return (['contradicts', 'differs'] as const).flatMap((relation) =>
    claim[relation].map(evidence.claim).map(
      (other): PackOtherReport => ({
        heading: OTHER_OF_TWO_REPORTS[relation],
        publisher: evidence.publisher(evidence.article(other.article).publisher).name,
        quotations: other.excerpts.map((id) => numbers.get(id) ?? passageOf(evidence.excerpt(id), [other], evidence)),
        closing: BOTH_OF_TWO_REPORTS[relation],
        address: new URL(pageAddress({ kind: 'claim', id: other.id }), base).href,
      }),
    ),
  );
}
