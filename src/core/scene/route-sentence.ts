import type { MapData } from '../model/dataset.ts';
import type { Lookup } from '../model/lookup.ts';
import { remembered } from '../model/remembered.ts';
import type { Route } from '../model/route.ts';
import type { WidthRule } from '../view/view.ts';
import { arcWords } from './words.ts';

const SENTENCES = new WeakMap<MapData, Map<WidthRule, Map<Route, string>>>();

/** A route in one sentence, put together once for a dataset and a rule: every picture and many pages say it. */
export function routeSentence(route: Route, lookup: Lookup, rule: WidthRule): string {
  const byRule = remembered(SENTENCES, lookup.mapData, () => new Map<WidthRule, Map<Route, string>>());
  const byRoute = remembered(byRule, rule, () => new Map<Route, string>());
  return remembered(byRoute, route, () => arcWords(route, lookup, rule));
}
