import { QUESTION_WORDS } from '#words/not-stated.ts';
import { claimHeading } from '#words/pack-entries.ts';
import { movementTitle } from '#words/routes.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { ClaimId, ExcerptId } from '../../core/model/ids.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { openQuestions } from '../../core/model/not-stated.ts';
import { routeIdOf, routeOfOne } from '../../core/model/route.ts';
import type { WidthRule } from '../../core/scene/weight.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { factsIn } from './claim-facts.ts';
import { inOrder } from './in-order.ts';
import { otherReportsOf } from './other-reports.ts';
import type { PackClaim, PackQuotation } from './pack.ts';
import { passageOf } from './passage.ts';

interface Selected {
  readonly evidence: Evidence;
  readonly selected: Evidence;
  readonly shown: Lookup;
  readonly rule: WidthRule;
  readonly base: string;
}

/** What is known while they are told one after the other. */
interface Telling extends Selected {
  /** The quotation under which a claim has been told. */
  readonly told: Map<ClaimId, number>;
  readonly numbers: ReadonlyMap<ExcerptId, number>;
}

/** The excerpts of all selected claims, each once, in the order in which the routes need them. */
export function quotationsOf(request: Selected): readonly PackQuotation[] {
  const { selected, shown, rule } = request;
  const claims = selected.dataset.routes.flatMap((route) => inOrder(route, selected, shown, rule));
  const ids = [...new Set(claims.flatMap((claim) => claim.excerpts))];
  const told = new Map<ClaimId, number>();
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return ids.map((id, index) => quotationOf(id, index + 1, claims, { ...request, told, numbers }));
}

function quotationOf(id: ExcerptId, number: number, claims: readonly Claim[], request: Telling): PackQuotation {
  const { selected, told } = request;
  const resting = claims.filter((claim) => claim.excerpts.includes(id));
  return {
    number,
    excerpt: id,
    ...passageOf(selected.excerpt(id), resting, selected),
    claims: resting.map((claim) => {
      const toldUnder = told.get(claim.id) ?? null;
      if (toldUnder === null) told.set(claim.id, number);
      return claimOf(claim, toldUnder, request);
    }),
  };
}

function claimOf(claim: Claim, toldUnder: number | null, request: Telling): PackClaim {
  const { evidence, selected, shown, base } = request;
  return {
    id: claim.id,
    route: routeIdOf(claim),
    words: claimHeading({ ...claim, route: movementTitle(routeOfOne(claim), selected) }),
    status: claim.status,
    toldUnder,
    facts: toldUnder === null ? factsIn(claim, evidence, shown) : [],
    notStated: toldUnder === null ? openQuestions(claim, evidence).map((question) => QUESTION_WORDS[question]) : [],
    others: toldUnder === null ? otherReportsOf(claim, request) : [],
    address: new URL(pageAddress({ kind: 'claim', id: claim.id }), base).href,
  };
}
