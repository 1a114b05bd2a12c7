import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsOf, reportsWith } from './events.ts';
import type { ClaimId } from './ids.ts';

const told = (id: string, ...sameEventAs: string[]) => ({
  id: id as ClaimId,
  sameEventAs: sameEventAs as string[] as ClaimId[],
});
const ids = (events: readonly (readonly { readonly id: string }[])[]) => events.map((each) => each.map(({ id }) => id));

test('the same event told twice is one event, at the place of its first report', () => {
  expect(ids(eventsOf([told('a'), told('b', 'd'), told('c'), told('d')]))).toEqual([['a'], ['b', 'd'], ['c']]);
  expect(ids(eventsOf([told('a'), told('b'), told('c'), told('d', 'b')]))).toEqual([['a'], ['b', 'd'], ['c']]);
});

test('a report of a report is a report of the same event', () => {
  expect(ids(eventsOf([told('a', 'b'), told('b'), told('c', 'b')]))).toEqual([['a', 'b', 'c']]);
});

test('a report that is not among the claims shown joins nothing to itself', () => {
  expect(ids(eventsOf([told('a', 'elsewhere'), told('b')]))).toEqual([['a'], ['b']]);
  expect(reportsWith(told('a', 'b'), [told('a', 'b'), told('b')]).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('every claim is in exactly one event, and whoever names whom, the events are the same', () => {
  const link = fc.tuple(fc.nat(7), fc.nat(7));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 8 }), (links) => {
      const claims = (turned: boolean) =>
        [...Array(8).keys()].map((n) =>
          told(
            String(n),
            ...links.filter(([from, to]) => (turned ? to : from) === n).map(([from, to]) => String(turned ? from : to)),
          ),
        );
      const events = ids(eventsOf(claims(false)));
      expect(events.flat().sort()).toEqual([...Array(8).keys()].map(String));
      expect(ids(eventsOf(claims(true)))).toEqual(events);
      for (const [from, to] of links) {
        expect(events.find((each) => each.includes(String(from)))).toContain(String(to));
      }
    }),
  );
});
