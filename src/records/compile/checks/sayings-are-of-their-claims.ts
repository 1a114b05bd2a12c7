import { figureWords } from '#words/figures.ts';
import { parseEdtf } from '../../../core/model/edtf.ts';
import { hasNumber } from '../../../core/model/quantity.ts';
import type { Span } from '../../text/text.ts';
import { quantityOf } from '../assemble-claim.ts';
import { nearest } from '../nearest.ts';
import { phrasesIn } from '../phrase.ts';
import { compare, type Problem } from '../problem.ts';
import { type ArticleRecord, type Check, type Project, problemAt } from '../project.ts';
import { qualifierBeside } from '../qualifier-beside.ts';
import type { RawClaim } from '../record-schema.ts';
import { datesIn, spanOfWords } from '../said-dates.ts';
import { namedBy, type Said, sayingsOfArticle, sayingsOfAtlas } from '../sayings.ts';
import { fullId } from './ids-resolve.ts';

/** Each figure of a headline or a deck is its claim's, with its qualifier and status, and no number is nobody's. */
export const sayingsAreOfTheirClaims: Check = (project) => {
  const sayings = [...sayingsOfAtlas(project), ...project.records.flatMap(sayingsOfArticle)];
  if (sayings.length === 0) return [];
  const known = knownClaims(project);
  return sayings.flatMap((said) => {
    const placed = [...placesOf(said, 'figures'), ...placesOf(said, 'dates')];
    return [
      ...placed.flatMap(({ problem }) => problem ?? []),
      ...overlapping(said, placed),
      ...said.saying.figures.flatMap((_, i) => figureIsOfItsClaim(said, i, known)),
      ...said.saying.dates.flatMap((_, i) => dateIsOfItsRecord(said, i, known)),
      ...numbersAreSomebodys(said, placed),
    ];
  });
};

interface Known {
  readonly claims: ReadonlyMap<string, { readonly claim: RawClaim; readonly record: ArticleRecord }>;
  /** What took the place of a claim. */
  readonly replacedBy: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, ArticleRecord>;
}

function knownClaims({ records }: Project): Known {
  const all = records.flatMap((record) => record.claims.map(({ value }) => ({ claim: value, record })));
  return {
    claims: new Map(all.map((each) => [fullId(each.claim.id, each.record), each])),
    replacedBy: new Map(
      all.flatMap(({ claim, record }) =>
        claim.replaces.map((id) => [fullId(id, record), fullId(claim.id, record)] as const),
      ),
    ),
    records: new Map(records.map((record) => [record.id, record])),
  };
}

interface Placed {
  readonly at: Span | null;
  readonly path: readonly (string | number)[];
  readonly words: string;
  readonly problem: Problem | null;
}

/** Where the words of each entry stand in the text: they have to stand there once. */
function placesOf({ entry, field, saying }: Said, list: 'figures' | 'dates'): Placed[] {
  return saying[list].map(({ words }, i) => {
    const found = [...phrasesIn(saying.text, words)];
    const path = [field, list, i, 'words'];
    const say = (message: string, remedy: string) => problemAt(entry, path, `${field} ${message}`, remedy);
    return {
      at: found[0] ?? null,
      path,
      words,
      problem:
        found.length === 0
          ? say(`names the words "${words}", which do not stand in its text.`, 'Write them as the text has them.')
          : found.length > 1
            ? say(
                `names the words "${words}", which stand in its text ${found.length} times: which of them is meant is not known.`,
                'Say it once, or name more words.',
              )
            : null,
    };
  });
}

/** Of two links one cannot lie in the other. */
function overlapping({ entry, field }: Said, placed: readonly Placed[]): Problem[] {
  return placed.flatMap(({ at, path, words }, i) => {
    const other = placed.slice(0, i).find((each) => at && each.at && at[0] < each.at[1] && each.at[0] < at[1]);
    if (!other) return [];
    return problemAt(
      entry,
      path,
      `${field} names the words "${words}", and "${other.words}" holds the same ones.`,
      'Name each word once.',
    );
  });
}

function figureIsOfItsClaim(said: Said, i: number, known: Known): Problem[] {
  const { entry, field, saying } = said;
  const figure = saying.figures[i];
  const claim = figure && claimOf(said, ['figures', i, 'claim'], figure.claim, known);
  if (!figure || !claim) return [];
  if ('problem' in claim) return claim.problem;
  const say = (name: string, message: string, remedy: string) =>
    problemAt(entry, [field, 'figures', i, name], `${field} ${message}`, remedy);
  const quantity = claim.value.quantity && quantityOf(claim.value.quantity);
  if (!hasNumber(quantity)) {
    return [
      say('claim', `says "${figure.words}" of "${claim.id}", which gives no figure.`, 'Name a claim that gives it.'),
    ];
  }
  const printed = figureWords(quantity) ?? '';
  const [at] = phrasesIn(saying.text, figure.words);
  const beside = at ? qualifierBeside(saying.text, at) : null;
  return [
    ...(figure.words.toLowerCase() === printed.toLowerCase()
      ? []
      : [
          say(
            'words',
            `says "${figure.words}" of "${claim.id}", whose figure is "${printed}".`,
            `Write "${printed}" in text and words, or name the claim that says it.`,
          ),
        ]),
    ...(beside === null
      ? []
      : [
          say(
            'words',
            `says "${beside}" beside "${figure.words}" of "${claim.id}", whose figure is "${printed}".`,
            `Take "${beside}" out of the text.`,
          ),
        ]),
    ...(figure.status === claim.value.status
      ? []
      : [
          say(
            'status',
            `says that "${figure.words}" of "${claim.id}" is ${figure.status}, and its status is ${claim.value.status}.`,
            `Write status: ${claim.value.status}, and see that the text says no more than that.`,
          ),
        ]),
  ];
}

type Resolved = { readonly id: string; readonly value: RawClaim } | { readonly problem: Problem[] };

/** A claim that stands. Null where it may be in a part of a record that could not be read, which has been reported. */
function claimOf(said: Said, path: readonly (string | number)[], named: string, known: Known): Resolved | null {
  const { entry, field, record } = said;
  const id = namedBy(said, named);
  const say = (message: string, remedy: string): Resolved => ({
    problem: [problemAt(entry, [field, ...path], `${field} names "${id}", ${message}`, remedy)],
  });
  const [article = ''] = id.split('/');
  if (record && article !== record.id) {
    return say(`which is of another article.`, `Name a claim of "${record.id}".`);
  }
  const found = known.claims.get(id);
  if (!found) {
    if (known.records.get(article)?.incomplete) return null;
    const near = nearest(id, [...known.claims.keys()].sort(compare));
    return say(
      'and there is no such claim.',
      near === null ? 'Write article/claim, or take the figure out.' : `Did you mean "${near}"?`,
    );
  }
  const { claim } = found;
  const other = known.replacedBy.get(id);
  if (other !== undefined) {
    return say(`which "${other}" replaces: it has been taken back.`, `Say what "${other}" says, or take it out.`);
  }
  if (claim.stance !== 'affirms') {
    return say('which does not say that it is so: it is a denial, or finds none.', 'Name a claim that says it.');
  }
  return { id, value: claim };
}

/** A time that is tied is the claim's or the article's, no finer than the record has it, and says where it is inferred. */
function dateIsOfItsRecord(said: Said, i: number, known: Known): Problem[] {
  const { entry, field, saying } = said;
  const date = saying.dates[i];
  if (!date) return [];
  const say = (name: string, message: string, remedy: string) =>
    problemAt(entry, [field, 'dates', i, name], `${field} ${message}`, remedy);
  const time = date.claim === null ? timeOfArticle() : timeOfClaim(date.claim);
  if (time === null) return [];
  if ('problem' in time) return time.problem;
  const spoken = spanOfWords(date.words);
  if (spoken === null) {
    return [
      say('words', `names "${date.words}" as a date, and no year stands in it.`, 'Name the words with the year.'),
    ];
  }
  const within =
    time.earliest !== null && time.latest !== null && spoken[0] <= time.earliest && time.latest <= spoken[1];
  return [
    ...(within
      ? []
      : [
          say(
            'words',
            `says "${date.words}" of "${time.of}", whose time is "${time.when}".`,
            'Write the time of the record, and no more of it than is known.',
          ),
        ]),
    ...(!time.inferred || /\binferred\b/.test(date.words)
      ? []
      : [
          say(
            'words',
            `says "${date.words}" of "${time.of}", whose time is an inference.`,
            `Say so, within the words: "${date.words} (inferred)".`,
          ),
        ]),
  ];

  function timeOfClaim(named: string): Time | { readonly problem: Problem[] } | null {
    const claim = claimOf(said, ['dates', i, 'claim'], named, known);
    if (!claim || 'problem' in claim) return claim;
    const { when } = claim.value.period;
    const range = when === null ? null : parseEdtf(when);
    if (when === null || range === null) {
      const message = `says "${date?.words}" of "${claim.id}", which gives no time.`;
      return { problem: [say('claim', message, 'Take the time out, or name the article whose date it is.')] };
    }
    return { of: claim.id, when, ...range, inferred: range.uncertain };
  }

  function timeOfArticle(): Time | { readonly problem: Problem[] } | null {
    const id = date?.article ?? '';
    const record = known.records.get(id);
    if (!record) {
      const near = nearest(id, [...known.records.keys()].sort(compare));
      const remedy = near === null ? 'Write the id of an article.' : `Did you mean "${near}"?`;
      return { problem: [say('article', `names "${id}", and there is no such article.`, remedy)] };
    }
    const published = record.article?.value.published;
    if (!published || record.article?.refused.has('published')) return null;
    return { of: id, ...published, inferred: published.basis === 'inferred' };
  }
}

interface Time {
  /** The record that it is of. */
  readonly of: string;
  readonly when: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly inferred: boolean;
}

/** Every number of the text is a figure's or a date's; years and days of months may be nobody's. */
function numbersAreSomebodys({ entry, field, saying }: Said, placed: readonly Placed[]): Problem[] {
  const covered = [...placed.flatMap(({ at }) => (at ? [at] : [])), ...datesIn(saying.text)];
  return [...saying.text.matchAll(/\d(?:[\d.,]*\d)?/g)].flatMap(({ 0: number, index }) =>
    covered.some(([start, end]) => start <= index && index + number.length <= end)
      ? []
      : problemAt(
          entry,
          [field, 'text'],
          `${field} says "${number}", and no claim is named for it.`,
          'Name its claim under figures, or take it out.',
        ),
  );
}
