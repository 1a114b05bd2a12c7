import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';

/**
 * Words that say of a figure that it is one group's, in the languages of reports: "groups of 50", "50 each", «по 50
 * человек», 50명씩, 各50人.
 */
const OF_EACH: readonly RegExp[] = [
  /\b(?:groups|teams|units|batches|brigades|squads)\s+of\b/i,
  /\beach\b|\bapiece\b/i,
  /\b(?:per|for every)\s+\p{L}+/iu,
  /\p{N}\p{L}*씩|(?:조|팀|그룹|기업소)당/u,
  /(?:^|\s)по\s+\p{N}/u,
  /(?:各|每)(?:组|組|队|隊|班|批|グループ)?\p{N}|\p{N}\p{L}*(?:ずつ|宛)/u,
];

/** A figure of one group among several is no number of people: groups are not multiplied, and not forgotten either. */
export const figuresOfGroupsAreNoTotals = ofEachRecord((record) =>
  record.claims.flatMap((claim) => {
    const { quantity } = claim.value;
    if (quantity?.unit !== 'persons' || !OF_EACH.some((pattern) => pattern.test(quantity.text))) return [];
    return problemAt(
      claim,
      ['quantity', 'unit'],
      `quantity.unit says "persons", and "${quantity.text}" is said of each of several groups.`,
      'Write "persons_per_group" or "persons_per_enterprise"; a number of groups is never multiplied.',
    );
  }),
);
