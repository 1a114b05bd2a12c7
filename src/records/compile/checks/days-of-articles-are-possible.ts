import { parseEdtf } from '../../../core/model/edtf.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import type { RawArticle } from '../record-schema.ts';

/** An article was published before it was read, and before today; what bounds its day lies in what its date says. */
export const daysOfArticlesArePossible: Check = ({ records }) =>
  records.flatMap(({ article }) => (article && !article.refused.has('published') ? daysOf(article) : []));

function daysOf(article: ParsedEntry<RawArticle>): Problem[] {
  const { published, retrieved } = article.value;
  const last = lastDayAnywhere();
  return [
    ...(published.earliest > last
      ? [
          problemAt(
            article,
            ['published', 'earliest'],
            `published.earliest says ${published.earliest}, a day that has not come yet.`,
            'Write the first day on which the article can have appeared.',
          ),
        ]
      : []),
    ...(retrieved !== null && retrieved > last
      ? [
          problemAt(
            article,
            ['retrieved'],
            `retrieved says ${retrieved}, a day that has not come yet.`,
            'Write the day on which the text was captured, or null if nobody noted it.',
          ),
        ]
      : []),
    ...(retrieved !== null && retrieved < published.earliest
      ? [
          problemAt(
            article,
            ['retrieved'],
            `retrieved says ${retrieved}, and the article appeared on ${published.earliest} at the earliest.`,
            'Correct one of the two: nothing is read before it is published.',
          ),
        ]
      : []),
    ...boundsLieWithin(article),
  ];
}

function boundsLieWithin(article: ParsedEntry<RawArticle>): Problem[] {
  const { when, earliest, latest } = article.value.published;
  const range = parseEdtf(when);
  // Bounds that lie wholly elsewhere, and those upside down, are told by the check of ranges.
  if (!range || earliest > latest || (range.earliest ?? earliest) > latest || (range.latest ?? latest) < earliest) {
    return [];
  }
  const outside = (field: 'earliest' | 'latest', day: string, edge: string) =>
    problemAt(
      article,
      ['published', field],
      `published.${field} says ${day}, and published.when says ${when}, which ${field === 'latest' ? 'ends' : 'begins'} on ${edge}.`,
      'A date may be narrowed down by its bounds and not widened: correct when, or the bound.',
    );
  return [
    ...(range.earliest !== null && earliest < range.earliest ? [outside('earliest', earliest, range.earliest)] : []),
    ...(range.latest !== null && latest > range.latest ? [outside('latest', latest, range.latest)] : []),
  ];
}

/** The latest date that any time zone can have now: fourteen hours ahead of UTC. */
function lastDayAnywhere(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
