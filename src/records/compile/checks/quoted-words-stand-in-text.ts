import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, problemAt } from '../project.ts';
import { quotationsIn } from '../quotations.ts';
import type { RawClaim } from '../record-schema.ts';

type Path = readonly (string | number)[];

/**
 * With the text at hand: whatever stands in quotation marks in our remarks on an article stands in its text, or in a
 * translation of it that the record holds; printed ages and documents stand in the text. The first letter may be small
 * or capital, as our sentence has it.
 */
export const quotedWordsStandInText = ofEachRecord((record) => {
  const { text, seals } = record;
  if (!text || !seals || text.hash !== seals.text) return [];
  const translated = record.excerpts.flatMap(({ value }) => value.translation?.text ?? []);
  const missing = ({ phrases }: Quoting, where: readonly string[]) =>
    phrases.filter((phrase) => !where.some((words) => stands(words, phrase)));
  return [
    ...remarksOf(record).flatMap((remark) =>
      missing(remark, [text.plain, ...translated]).map((phrase) => problem(remark, phrase, translated.length > 0)),
    ),
    ...printedOf(record).flatMap((field) =>
      missing(field, [text.plain]).map((phrase) => problem(field, phrase, false)),
    ),
  ];
});

interface Quoting {
  readonly entry: ParsedEntry<unknown>;
  readonly path: Path;
  readonly phrases: readonly string[];
}

/** Remarks of ours, and the phrases in quotation marks in them. */
function remarksOf({ article, claims, circumstances }: ArticleRecord): Quoting[] {
  const remarks: [ParsedEntry<unknown>, Path, string | null][] = [
    ...(article
      ? [[article, ['published', 'how'], article.value.published.how] as [ParsedEntry<unknown>, Path, string]]
      : []),
    ...claims.flatMap((claim) => remarksOn(claim)),
    ...circumstances.flatMap((each) =>
      each.value.notes.map((note, i): [ParsedEntry<unknown>, Path, string] => [each, ['notes', i], note]),
    ),
  ];
  return remarks.map(([entry, path, remark]) => ({ entry, path, phrases: quotationsIn(remark ?? '') }));
}

function remarksOn(claim: ParsedEntry<RawClaim>): [ParsedEntry<unknown>, Path, string | null][] {
  const { origin, via, destinations, period, notes } = claim.value;
  return [
    [claim, ['origin', 'inferred'], origin.inferred],
    ...via.map((end, i): [ParsedEntry<unknown>, Path, string | null] => [claim, ['via', i, 'inferred'], end.inferred]),
    ...destinations.map((end, i): [ParsedEntry<unknown>, Path, string | null] => [
      claim,
      ['destinations', i, 'inferred'],
      end.inferred,
    ]),
    [claim, ['period', 'basis'], period.basis],
    ...notes.map((note, i): [ParsedEntry<unknown>, Path, string | null] => [claim, ['notes', i], note]),
  ];
}

/** Fields that hold the article's own words without quotation marks. */
function printedOf({ claims }: ArticleRecord): Quoting[] {
  return claims.flatMap((entry) => [
    ...entry.value.documents.map(({ text }, i) => ({
      entry,
      path: ['documents', i, 'text'],
      phrases: quotationsIn(text).length > 0 ? quotationsIn(text) : [text],
    })),
    { entry, path: ['profile', 'ages'], phrases: entry.value.profile?.ages ? [entry.value.profile.ages] : [] },
  ]);
}

function stands(words: string, phrase: string): boolean {
  const [first = '', ...rest] = phrase;
  return [first, first.toLowerCase(), first.toUpperCase()].some((letter) => findPhrase(words, letter + rest.join('')));
}

function problem({ entry, path }: Quoting, phrase: string, isTranslated: boolean): Problem {
  return problemAt(
    entry,
    path,
    `${path.filter((part) => typeof part === 'string').join('.')} quotes “${phrase}”: these words do not stand in the article${isTranslated ? ', nor in a translation of it' : ''}.`,
    'Quote the printed words, or say it without quotation marks.',
  );
}
