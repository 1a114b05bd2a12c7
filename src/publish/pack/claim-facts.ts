import { INFERRED_TERMS } from '#words/inferences.ts';
import { NOTE, ON_THE_MAP } from '#words/pack-entries.ts';
import { READ_SECOND_HAND, SANCTIONS, sanctionsSentence } from '#words/sanctions.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { inferencesOf } from '../../core/model/inferences.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { sanctionsContexts } from '../../core/model/sanctions.ts';
import { textOf } from '../../core/words/format/pieces.ts';
import { factsOf } from '../../ui/claim-entry-facts.ts';
import { undrawnSentence } from '../../ui/undrawn-sentence.ts';

type Fact = readonly [term: string, text: string];

/** The record of a claim in words: what was counted, from where to where, when, and what was inferred or noted. */
export function factsIn(claim: Claim, evidence: Evidence, shown: Lookup): readonly Fact[] {
  const undrawn = undrawnSentence(claim, evidence, shown);
  return [
    ...factsOf(claim, evidence, 'full').map(([term, text]): Fact => [term, text]),
    ...sanctionsOf(claim, evidence),
    ...inferencesOf(claim, evidence.article(claim.article)).map(({ part, from }): Fact => [INFERRED_TERMS[part], from]),
    ...(undrawn === null ? [] : [[ON_THE_MAP, undrawn] as const]),
    ...claim.notes.map((note): Fact => [NOTE, note]),
  ];
}

/** Where the claim stands in time to what the Security Council required. It judges nothing. */
function sanctionsOf(claim: Claim, evidence: Evidence): Fact[] {
  const contexts = sanctionsContexts(claim, evidence.article(claim.article).published);
  if (contexts.length === 0) return [];
  const said = contexts.map((context) => `${textOf(sanctionsSentence(context, claim))} ${context.rule.address}`);
  return [[SANCTIONS, [...said, READ_SECOND_HAND].join(' ')]];
}
