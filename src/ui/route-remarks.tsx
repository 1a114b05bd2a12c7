import { differingOn } from '../core/model/differing-figures.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { differingSentence } from '../core/scene/differing-words.ts';
import { leftOutSentence } from '../core/scene/left-out.ts';
import type { WidthRule } from '../core/scene/weight.ts';

/** What must be said beside the one figure of a route: a sentence each. */
export function remarksOn(route: Route, lookup: Lookup, rule: WidthRule): readonly string[] {
  const leftOut = leftOutSentence(route, lookup, rule);
  const differing = differingOn(route.id, lookup).map((each) => differingSentence(each, lookup));
  return leftOut === null ? differing : [leftOut, ...differing];
}

interface Props {
  readonly route: Route;
  readonly lookup: Lookup;
  readonly rule: WidthRule;
  readonly dress?: string;
}

/** The figure that is left out of the one above, and how figures of other reports stand to it. */
export function RouteRemarks({ route, lookup, rule, dress = 'remark' }: Props) {
  return remarksOn(route, lookup, rule).map((words) => (
    <p key={words} class={dress}>
      {words}
    </p>
  ));
}
