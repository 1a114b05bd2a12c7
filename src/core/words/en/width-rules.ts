/** What the width of a line may be, as it stands inside a sentence. */
export const WIDTH_RULE_WORDS = {
  largest: 'largest single figure',
  latest: 'latest figure',
  lowest: 'lowest figure',
  highest: 'highest figure',
  claims: 'number of claims',
};

export type WidthRuleCode = keyof typeof WIDTH_RULE_WORDS;
