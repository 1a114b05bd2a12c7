import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';

/** No claim without an excerpt, and no excerpt that is published for nothing. */
export const claimsRestOnExcerpts = ofEachRecord((record) => {
  const used = new Set(record.claims.flatMap(({ value }) => value.excerpts));
  const bare = record.claims.filter(({ value, refused }) => value.excerpts.length === 0 && !refused.has('excerpts'));
  const idle = record.incomplete ? [] : record.excerpts.filter(({ value }) => !used.has(value.id));
  return [
    ...bare.map((claim) =>
      problemAt(
        claim,
        ['excerpts'],
        `The claim "${claim.value.id}" rests on no excerpt.`,
        'Name the excerpt that states it; what no sentence states is no claim.',
      ),
    ),
    ...idle.map((excerpt) =>
      problemAt(
        excerpt,
        ['id'],
        `No claim uses the excerpt "${excerpt.value.id}".`,
        'Let the claim that rests on it name it, or take it out: nothing is quoted without need.',
      ),
    ),
  ];
});
