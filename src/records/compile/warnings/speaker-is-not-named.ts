import { type Suspicion, warningAt } from './warning.ts';

/** Somebody is said to speak whom neither the head of the record nor the article names in these words. */
export const speakerIsNotNamed: Suspicion = ({ article, claims, text }) => {
  const sources = (article?.value.sources ?? []).map((source) => source.toLowerCase());
  const printed = text.plain.toLowerCase();
  return claims.flatMap((claim) =>
    claim.value.speaker.flatMap((speaker, index) => {
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

/** Without articles and prepositions, which are ours. */
function wordsOf(speaker: string): string[] {
  return (speaker.match(/[\p{L}\p{M}’'-]+/gu) ?? []).filter((word) => word.length > 3);
}
