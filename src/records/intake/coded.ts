import { basename, dirname, resolve } from 'node:path';
import type { ParsedEntry } from '../compile/parsed-entry.ts';
import type { Problem } from '../compile/problem.ts';
import { readParts } from '../compile/read-record.ts';
import type { RawClaim, RawEndpoint } from '../compile/record-schema.ts';
import { readYaml } from '../compile/yaml-file.ts';

/** One coder’s record of an article, as far as it can be compared with another’s. */
export interface Coded {
  readonly article: string | null;
  readonly address: string | null;
  readonly claims: readonly CodedClaim[];
  /** What was made of each sentence that the record mentions. */
  readonly accounts: ReadonlyMap<number, Account>;
  readonly problems: readonly Problem[];
}

export type Account = 'claim' | 'circumstance' | 'nothing';

export interface CodedClaim {
  readonly id: string;
  readonly sentences: readonly number[];
  readonly direction: string;
  readonly origin: string;
  readonly destinations: readonly string[];
  /** Values as the comparison shows them, by field. A field that is not filled in is not here. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a record from wherever it lies. Null and problems where it is none. */
export function readCoded(root: string, path: string): { readonly coded: Coded | null; readonly problems: Problem[] } {
  const whole = resolve(root, path);
  const { yaml, problems } = readYaml(dirname(whole), basename(whole));
  const shown = (problem: Problem): Problem => ({ ...problem, file: path });
  if (!yaml || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const none = {
      file: path,
      line: 1,
      message: 'This is no record.',
      remedy: 'Name two records, "a.yaml" and "b.yaml".',
    };
    return { coded: null, problems: yaml ? [none] : problems.map(shown) };
  }
  const parts = readParts(yaml);
  const sentencesOf = new Map(parts.excerpts.entries.map(({ value }) => [value.id, value.sentences]));
  const accounts = new Map<number, Account>();
  const account = (numbers: readonly number[], as: Account) => {
    for (const n of numbers) if (!accounts.has(n)) accounts.set(n, as);
  };
  for (const { value } of parts.claims.entries)
    for (const id of value.excerpts) account(sentencesOf.get(id) ?? [], 'claim');
  for (const { value } of parts.circumstances.entries) account(value.sentences, 'circumstance');
  for (const { value } of parts.nothing.entries) account(value.sentences, 'nothing');
  const article = parts.article.entry;
  return {
    coded: {
      article: article?.value.id ?? null,
      address: article && !article.refused.has('address') ? article.value.address : null,
      claims: parts.claims.entries.map((entry) => claimOf(entry, sentencesOf)),
      accounts,
      problems: [...problems, ...Object.values(parts).flatMap((part) => part.problems)].map(shown),
    },
    problems: [],
  };
}

function claimOf(entry: ParsedEntry<RawClaim>, sentencesOf: ReadonlyMap<string, readonly number[]>): CodedClaim {
  const { value, refused } = entry;
  const sentences = [...new Set(value.excerpts.flatMap((id) => sentencesOf.get(id) ?? []))].sort((a, b) => a - b);
  const fields = new Map<string, string>();
  for (const [field, [belongsTo, shown]] of Object.entries(shownFields(value))) {
    if (!refused.has(belongsTo)) fields.set(field, shown);
  }
  return {
    id: value.id,
    sentences,
    direction: refused.has('direction') ? '' : value.direction,
    origin: refused.has('origin') ? '' : value.origin.place,
    destinations: placesIn(value.destinations),
    fields,
  };
}

/** What is compared: the field’s name, where it stands in the record, and its value in words. */
function shownFields(claim: RawClaim): Readonly<Record<string, readonly [belongsTo: string, shown: string]>> {
  const { quantity, period, profile } = claim;
  const set = (ids: readonly string[]) => (ids.length === 0 ? 'none' : [...ids].sort().join(', '));
  const stated = (value: string | null | undefined) => value ?? 'not stated';
  const [from, to] = [quantity?.low ?? quantity?.low_words, quantity?.high ?? quantity?.high_words];
  const figure = quantity && (quantity.value ?? (from === undefined || to === undefined ? null : `${from}–${to}`));
  return {
    stance: ['stance', claim.stance],
    direction: ['direction', claim.direction],
    origin: ['origin', claim.origin.place],
    via: ['via', set(placesIn(claim.via))],
    destinations: ['destinations', set(placesIn(claim.destinations))],
    joint: ['joint', claim.joint ? 'yes' : 'no'],
    figure: ['quantity', figure === null ? 'not stated' : String(figure)],
    qualifier: ['quantity', stated(quantity?.qualifier)],
    unit: ['quantity', stated(quantity?.unit)],
    measure: ['measure', claim.measure],
    status: ['status', claim.status],
    period: ['period', stated(period.when)],
    'period of': ['period', period.of],
    sectors: ['sectors', set(claim.sectors)],
    sex: ['profile', stated(profile?.sex)],
    agencies: ['agencies', set(claim.agencies.map(({ agency }) => agency))],
    'number of speakers': ['speaker', claim.speaker.length === 0 ? 'the article itself' : String(claim.speaker.length)],
  };
}

function placesIn(ends: readonly RawEndpoint[]): string[] {
  return ends.map(({ place }) => place);
}
