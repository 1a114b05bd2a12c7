import { expect, test } from 'vitest';
import type { ClaimEntry } from './article.ts';
import { inventedRecords } from './records.ts';

const CLAIMS = inventedRecords(1, 200).articles.flatMap(({ claims }) => claims);
const CHINA = /^(china|jilin|liaoning|dandong|shenyang|changchun|changbai)/;
const RUSSIA = /^(russia|moscow|ussuriysk)$/;

test('about ten claims an article', () => {
  expect(CLAIMS.length / 200).toBeGreaterThan(9);
  expect(CLAIMS.length / 200).toBeLessThan(11);
});

test.each([
  ['dispatch', 0.7],
  ['repatriation', 0.15],
  ['stock', 0.11],
  ['defection', 0.04],
] as const)('%s has its share of the claims', (direction, share) => {
  // The plan that three articles in ten begin with is a dispatch besides.
  const drawn = CLAIMS.filter(({ quantity }) => quantity?.value !== 90_000);
  expect(shareOf(drawn, (claim) => claim.direction === direction)).toBeCloseTo(share, 1.3);
});

test('origins, destinations, figures and joint figures have their shares', () => {
  const sent = CLAIMS.filter(({ direction, quantity }) => direction === 'dispatch' && quantity?.value !== 90_000);
  expect(shareOf(sent, ({ origin }) => origin.place === 'kp-unstated')).toBeCloseTo(0.8, 1.3);
  expect(shareOf(sent, ({ joint }) => joint === true)).toBeCloseTo(0.08, 1.3);
  const single = sent.filter(({ joint }) => joint !== true);
  expect(shareOf(single, ({ destinations: [end] }) => CHINA.test(end?.place ?? ''))).toBeCloseTo(0.45, 1.3);
  expect(shareOf(single, ({ destinations: [end] }) => RUSSIA.test(end?.place ?? ''))).toBeCloseTo(0.35, 1.3);
  const counted = single.filter(({ quantity }) => quantity !== null);
  expect(shareOf(single, ({ quantity }) => quantity !== null)).toBeCloseTo(0.5, 1.3);
  expect(shareOf(counted, ({ quantity }) => quantity?.low !== undefined)).toBeCloseTo(0.18, 1.3);
});

test('some claims tell of one event, some contradict or differ from each other, and each says so of the other', () => {
  const articles = inventedRecords(1, 60).articles;
  const claims = articles.flatMap(({ id, claims }) => claims.map((claim) => [`${id}/${claim.id}`, claim] as const));
  const known = new Map<string, ClaimEntry>(claims);
  for (const field of ['same_event_as', 'contradicts', 'differs'] as const) {
    const tied = claims.filter(([, claim]) => claim[field] !== undefined);
    expect(tied.length, field).toBeGreaterThan(2);
    for (const [id, claim] of tied) expect(known.get(claim[field]?.[0] ?? '')?.[field]).toEqual([id]);
  }
});

function shareOf<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): number {
  return things.filter(is).length / things.length;
}
