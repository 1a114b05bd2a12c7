import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';

/** Who looks for people looks for those who would be there, and it is they who found none. */
export const findingsOfNoneNameWhoLooked = ofEachRecord((record) =>
  record.claims
    .filter(({ value, refused }) => value.stance === 'finds_none' && !refused.has('stance'))
    .flatMap((claim): Problem[] => [
      ...(claim.value.direction === 'stock' || claim.refused.has('direction')
        ? []
        : [
            problemAt(
              claim,
              ['direction'],
              `stance says "finds_none" and direction says "${claim.value.direction}": people are looked for where they would be.`,
              'Write stock, present and completed; who says that nobody moves denies it.',
            ),
          ]),
      ...(claim.value.speaker.length > 0 || claim.refused.has('speaker')
        ? []
        : [
            problemAt(
              claim,
              ['speaker'],
              'stance says "finds_none", and speaker names nobody who looked.',
              'Write who looked as the first voice, and then who tells of it: [inspectors, a spokesman of the office].',
            ),
          ]),
    ]),
);
