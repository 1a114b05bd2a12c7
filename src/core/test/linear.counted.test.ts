import { expect, test } from 'vitest';
import { inventedRoutes } from '../../../e2e/growth/routes.ts';
import type { ClaimOutline } from '../model/claim.ts';
import type { MapData } from '../model/dataset.ts';
import { differingOn, differingWith } from '../model/differing-figures.ts';
import { whyUndrawn } from '../model/drawn.ts';
import { eventsOf, reportsWith } from '../model/events.ts';
import { type Lookup, lookupIn } from '../model/lookup.ts';
import { relatedTo } from '../model/related.ts';
import type { Route } from '../model/route.ts';
import { arcsOf } from '../scene/arcs.ts';
import { countriesOf } from '../scene/countries.ts';
import { marksOf, shareWords } from '../scene/marks.ts';

const FEW = 150;
const TIMES = 4;

/** What is asked of the records for every page and picture, of all that there is. */
const ASKED: Readonly<Record<string, (lookup: Lookup) => void>> = {
  'why a claim is not drawn': (lookup) => {
    for (const claim of lookup.mapData.claims) whyUndrawn(claim, lookup);
  },
  'which reports tell of one event': ({ mapData: { claims } }) => {
    eventsOf(claims);
    for (const claim of claims) reportsWith(claim, claims);
  },
  'how differing figures stand to each other': (lookup) => {
    for (const { id } of lookup.mapData.claims) differingWith(id, lookup);
    for (const { id } of lookup.mapData.routes) differingOn(id, lookup);
  },
  'how many claims begin or end at a place': (lookup) => {
    for (const { id } of lookup.mapData.places) shareWords(id, lookup);
  },
  'what a route shares with others': (lookup) => {
    const claimsOf = (route: Route) => lookup.claimsOf(route).map((claim) => ({ ...claim, excerpts: [] }));
    const known = { dataset: lookup.mapData, place: lookup.place, claimsOf };
    for (const route of lookup.mapData.routes) relatedTo(route, known);
  },
  'lines, marks and countries': (lookup) => {
    for (let picture = 0; picture < 3; picture++) {
      marksOf(arcsOf(lookup, 'largest'), lookup, 'largest');
      countriesOf(lookup);
    }
  },
};

test.each(Object.entries(ASKED))('%s: with four times the claims, each is looked at no more often', (_what, ask) => {
  const [few, many] = [FEW, TIMES * FEW].map((count) => looksOf(inventedRoutes(1, count), ask));
  expect(few).toBeGreaterThan(0);
  expect((many ?? 0) / (few ?? 0)).toBeLessThan(1.25 * TIMES);
});

/** How often something of a claim is read. */
function looksOf(mapData: MapData, ask: (lookup: Lookup) => void): number {
  let looks = 0;
  const watched = (claim: ClaimOutline): ClaimOutline =>
    new Proxy(claim, {
      get(target, field, receiver) {
        looks++;
        return Reflect.get(target, field, receiver);
      },
    });
  ask(lookupIn({ ...mapData, claims: mapData.claims.map(watched) }));
  return looks;
}
