import { claimCount } from '#words/counts.ts';
import { figureInList, routeFigure, routeKicker } from '#words/pack-entries.ts';
import { routeTitle } from '#words/routes.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { endsOf, type Route } from '../../core/model/route.ts';
import { type WidthRule, weighRoute } from '../../core/scene/weight.ts';
import { ruleWords } from '../../core/scene/words.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { disputedSentences } from '../../ui/disputed-note.tsx';
import { remarksOn } from '../../ui/route-remarks.tsx';
import { inOrder } from './in-order.ts';
import type { PackQuotation, PackRoute } from './pack.ts';

interface Selected {
  readonly selected: Evidence;
  readonly shown: Lookup;
  readonly rule: WidthRule;
  readonly quotations: readonly PackQuotation[];
  readonly base: string;
}

/** The routes in words, each claim with the numbers of its quotations. */
export function routesIn({ selected, shown, rule, quotations, base }: Selected): readonly PackRoute[] {
  return selected.dataset.routes.map((route) => {
    const claims = inOrder(route, selected, shown, rule);
    return {
      id: route.id,
      title: routeTitle(route, selected),
      direction: route.direction,
      kicker: routeKicker({ direction: route.direction, claims }),
      figure: figureOf(route, shown, rule),
      rule: ruleWords(route, shown, rule),
      disputed: disputedSentences(endsOf(route), selected),
      remarks: remarksOn(route, shown, rule),
      claims: claims.map((claim) => ({
        words: figureInList(claim),
        id: claim.id,
        quotations: quotations
          .filter(({ excerpt }) => claim.excerpts.some((id) => id === excerpt))
          .map((q) => q.number),
      })),
      address: new URL(pageAddress({ kind: 'route', id: route.id }), base).href,
    };
  });
}

function figureOf(route: Route, shown: Lookup, rule: WidthRule): string {
  const { claim, weight } = weighRoute(route, shown, rule);
  if (weight.kind === 'claims') return claimCount(weight.count);
  return routeFigure(weight.kind === 'people' ? claim : { ...claim, quantity: null });
}
