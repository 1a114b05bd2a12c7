import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, problemAt, type Registers } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';

/** What a machine can suspect and only a reader can decide; `looked_at` of the claim holds the reader's answer. */
export type WarningKind = keyof NonNullable<RawClaim['looked_at']>;

export interface Warning {
  readonly kind: WarningKind;
  readonly claim: ParsedEntry<RawClaim>;
  readonly problem: Problem;
}

/** Says what it suspects, whether or not it has been answered. Reads the texts, and says nothing of a record without. */
export type Suspicion = (record: WithText, registers: Registers) => Warning[];

export interface WithText extends ArticleRecord {
  readonly text: NonNullable<ArticleRecord['text']>;
}

/** `remedy` is what to do if the suspicion is right; how to answer it if it is not is added. */
export function warningAt(
  claim: ParsedEntry<RawClaim>,
  kind: WarningKind,
  path: readonly (string | number)[],
  message: string,
  remedy: string,
): Warning {
  const answer = `${remedy} If it is right as it is, say why: looked_at: { ${kind}: … }.`;
  return { kind, claim, problem: problemAt(claim, path, message, answer) };
}
