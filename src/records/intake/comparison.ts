import { type Agreement, agreementOf, type Pair } from './agreement.ts';
import type { Coded, CodedClaim } from './coded.ts';

export interface Match {
  readonly a: CodedClaim;
  readonly b: CodedClaim;
  readonly differences: readonly { readonly field: string; readonly a: string; readonly b: string }[];
}

export interface Comparison {
  readonly matches: readonly Match[];
  readonly onlyA: readonly CodedClaim[];
  readonly onlyB: readonly CodedClaim[];
  /** By field, over the matched claims in which both have filled it in. */
  readonly fields: readonly { readonly field: string; readonly agreement: Agreement }[];
  readonly sentences: Agreement;
  readonly sentencesApart: readonly { readonly n: number; readonly a: string; readonly b: string }[];
}

/** Compares two records of one article, claim by claim, whatever the claims are called in them. */
export function compareRecords(a: Coded, b: Coded): Comparison {
  const matches = matchClaims(a.claims, b.claims).map(([one, other]) => ({
    a: one,
    b: other,
    differences: [...one.fields].flatMap(([field, value]) => {
      const there = other.fields.get(field);
      return there === undefined || there === value ? [] : [{ field, a: value, b: there }];
    }),
  }));
  const names = [...new Set(matches.flatMap((match) => [...match.a.fields.keys()]))];
  const numbers = [...new Set([...a.accounts.keys(), ...b.accounts.keys()])].sort((x, y) => x - y);
  const accounts = numbers.map((n) => ({ n, a: a.accounts.get(n) ?? 'none', b: b.accounts.get(n) ?? 'none' }));
  return {
    matches,
    onlyA: a.claims.filter((claim) => !matches.some((match) => match.a === claim)),
    onlyB: b.claims.filter((claim) => !matches.some((match) => match.b === claim)),
    fields: names.map((field) => ({ field, agreement: agreementOf(pairsOf(field, matches)) })),
    sentences: agreementOf(accounts.map((account): Pair => [account.a, account.b])),
    sentencesApart: accounts.filter((account) => account.a !== account.b),
  };
}

function pairsOf(field: string, matches: readonly Match[]): Pair[] {
  return matches.flatMap((match): Pair[] => {
    const a = match.a.fields.get(field);
    const b = match.b.fields.get(field);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

/** Pairs claims that rest on a common sentence and share a part of their route; the likest first, each once. */
function matchClaims(a: readonly CodedClaim[], b: readonly CodedClaim[]): [CodedClaim, CodedClaim][] {
  const candidates = a.flatMap((one) =>
    b.map((other) => ({ one, other, likeness: likeness(one, other) })).filter((pair) => pair.likeness > 0),
  );
  candidates.sort((x, y) => y.likeness - x.likeness);
  const taken = new Set<CodedClaim>();
  const pairs: [CodedClaim, CodedClaim][] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one);
    taken.add(other);
    pairs.push([one, other]);
  }
  return pairs.sort(([x], [y]) => (x.sentences[0] ?? 0) - (y.sentences[0] ?? 0) || a.indexOf(x) - a.indexOf(y));
}

/** Sentences and route decide; the figure only tells apart what is alike in both. 0: not the same claim. */
function likeness(a: CodedClaim, b: CodedClaim): number {
  const sentences = overlap(a.sentences, b.sentences);
  const route =
    Number(same(a.direction, b.direction)) +
    Number(same(a.origin, b.origin)) +
    2 * overlap(a.destinations, b.destinations);
  if (sentences === 0 || route === 0) return 0;
  return 2 * sentences + route + 0.5 * Number(a.fields.get('figure') === b.fields.get('figure'));
}

/** An end that is not filled in is like no other. */
function same(a: string, b: string): boolean {
  return a !== '' && a === b;
}

/** Common members over all members: 1 where both hold the same. */
function overlap<Item>(a: readonly Item[], b: readonly Item[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : [...all].filter((item) => a.includes(item) && b.includes(item)).length / all.size;
}
