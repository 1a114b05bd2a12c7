import { type Suspicion, warningAt } from './warning.ts';

/** Somebody is said to speak whom neither the head of the record nor the article names in these words. */
export const speakerIsNotNamed: Suspicion = ({ article, claims, text }) => {
  const sources = (article?.value.sources ?? []).map((source) => source.toLowerCase());
  const printed = text.plain.toLowerCase();
  return claims.flatMap((claim) =>
    claim.value.speaker.flatMap((speaker, index, all) => {
      const before = all[index - 1];
      if (before !== undefined && isCut(before, speaker, [...sources, printed])) {
        return warningAt(
          claim,
          'speaker',
          ['speaker', index],
          `speaker of "${claim.value.id}" says "${before}" and then "${speaker}", as if the one had told it to the other: it looks like one speaker, cut at a comma.`,
          'Put the whole of it in quotation marks.',
        );
      }
      const said = speaker.toLowerCase();
      if (sources.some((source) => source.includes(said) || said.includes(source))) return [];
      if (wordsOf(said).every((word) => printed.includes(word))) return [];
      return warningAt(
        claim,
        'speaker',
        ['speaker', index],
        `speaker of "${claim.value.id}" says "${speaker}": neither the sources of the article nor its words name anybody so.`,
        'Write whom the article names, in its terms, and list them under sources.',
      );
    }),
  );
};

/** Whether two links of hearsay are printed as one speaker, or the second begins like the rest of one. */
function isCut(before: string, speaker: string, texts: readonly string[]): boolean {
  const whole = `${before}, ${speaker}`.toLowerCase();
  const beginsAnew = /^(?:an?|the|one|another|his|her|their|its|two|three|several|some)\s|^[^\p{Ll}]/u;
  return texts.some((text) => text.includes(whole)) || !beginsAnew.test(speaker);
}

/** Without articles and prepositions, which are ours. */
function wordsOf(speaker: string): string[] {
  return (speaker.match(/[\p{L}\p{M}’'-]+/gu) ?? []).filter((word) => word.length > 3);
}
