import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, problemAt } from '../project.ts';
import type { RawClaim, RawExcerpt } from '../record-schema.ts';
import { detailsAt } from './details-stand-in-excerpt.ts';

/**
 * The English that is shown beside quoted words of another language: the words stand in the excerpt and in a field of a
 * claim that rests on it, the English in the translation.
 */
export const translatedWordsStandInBoth = ofEachRecord((record) =>
  record.excerpts.flatMap((excerpt) => {
    const { translation } = excerpt.value;
    const told = new Set<string>();
    return (translation?.words ?? []).flatMap(({ text, english }, i) => {
      const again = told.has(text);
      told.add(text);
      return [
        ...wordsStand(excerpt, i, text, record, again),
        ...englishStands(excerpt, i, english, translation?.text ?? ''),
      ];
    });
  }),
);

function wordsStand(
  excerpt: ParsedEntry<RawExcerpt>,
  i: number,
  text: string,
  record: ArticleRecord,
  again: boolean,
): Problem[] {
  const { id, exact } = excerpt.value;
  const path = ['translation', 'words', i, 'text'];
  const says = `translation.words.text says "${text}"`;
  if (again) return [problemAt(excerpt, path, `${says} twice.`, 'Give its English once.')];
  if (!findPhrase(exact, text)) {
    const message = `${says}: these words do not stand in the excerpt "${id}".`;
    return [problemAt(excerpt, path, message, 'Quote the printed words.')];
  }
  const quoted = record.claims
    .filter(({ value }) => value.excerpts.includes(id))
    .some(({ value }) => printedIn(value).includes(text));
  if (quoted) return [];
  const message = `${says}: no claim that rests on the excerpt "${id}" quotes exactly these words, so that no page would show their English.`;
  return [problemAt(excerpt, path, message, 'Write the words as the field of the claim has them, or leave them out.')];
}

function englishStands(excerpt: ParsedEntry<RawExcerpt>, i: number, english: string, translation: string): Problem[] {
  // A sentence may begin with them.
  if (findPhrase(translation.toLowerCase(), english.toLowerCase())) return [];
  const message = `translation.words.english says "${english}": these words do not stand in the translation of the excerpt "${excerpt.value.id}".`;
  return [
    problemAt(
      excerpt,
      ['translation', 'words', i, 'english'],
      message,
      'Write the words of the translation that say it, or mend the translation.',
    ),
  ];
}

/** What pages quote of a claim, beside its excerpts. */
function printedIn(claim: RawClaim): string[] {
  const ends = [claim.origin, ...claim.via, ...claim.destinations];
  return [
    claim.quantity?.text,
    ...ends.map(({ text }) => text),
    ...claim.documents.map(({ text }) => text),
    ...detailsAt(claim).map(({ text }) => text),
  ].filter((text) => typeof text === 'string');
}
