import type { ClaimOutline } from '../model/claim.ts';
import type { ClaimId, PlaceId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Place } from '../model/place.ts';
import type { FindsWords } from './filter.ts';

/**
 * Finds claims by words: the names of their places in every language and spelling, those of what the places lie in,
 * their agencies and what those do, their documents, sectors and publishers, and the sentences quoted. A place that a
 * title or a sentence names in one spelling is found by all of them. All words asked for have to be there, each as the
 * beginning of a word or, in scripts without spaces, anywhere. Accents, case and width do not matter.
 */
export function searcherIn(lookup: Lookup, quotationOf: (claim: ClaimId) => string): FindsWords {
  const known = new Map<ClaimId, string>();
  const spellings = lookup.mapData.places.map((place) => ownNames(place).map(plain));
  return (claim, words) => {
    const text = known.get(claim.id) ?? textOf(claim, lookup, spellings, quotationOf(claim.id));
    known.set(claim.id, text);
    return plain(words)
      .split(' ')
      .every((word) => text.includes(SPACELESS.test(word) ? word : ` ${word}`));
  };
}

/** All that a claim can be found by, plain, with a space before every word. */
function textOf(
  claim: ClaimOutline,
  lookup: Lookup,
  spellings: readonly (readonly string[])[],
  quotation: string,
): string {
  const text = ` ${plain([...recordedIn(claim, lookup), quotation].join(' '))} `;
  const others = spellings.filter((names) => names.some((name) => holds(text, name)));
  return `${text}${others.flat().join(' ')}`;
}

const SPACELESS = /\p{Script=Hangul}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Letters and digits only, without case, accents and width, one space between words. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a plain text holds a plain name as words of their own, be it in the possessive. */
function holds(text: string, name: string): boolean {
  return SPACELESS.test(name) ? text.includes(name) : text.includes(` ${name} `) || text.includes(` ${name}s `);
}

/** Names and words that the record itself holds, without what it quotes. */
function recordedIn(claim: ClaimOutline, lookup: Lookup): string[] {
  const article = lookup.article(claim.article);
  const ends = [claim.origin, ...claim.via, ...claim.destinations];
  return [
    ...ends.flatMap((end) => [end.place, ...end.examples]).flatMap((id) => placeNames(id, lookup)),
    ...claim.agencies.flatMap(({ agency, role }) => {
      const { names, spellings } = lookup.agency(agency);
      return [...Object.values(names), ...spellings, role];
    }),
    ...claim.documents.map(({ text }) => text),
    ...claim.sectors.map((id) => lookup.sector(id).label),
    lookup.publisher(article.publisher).name,
    article.title ?? article.description,
  ].filter((name): name is string => name !== null);
}

/** Names and spellings of a place and of all it lies in. */
function placeNames(id: PlaceId, lookup: Lookup): string[] {
  const place = lookup.place(id);
  return [...ownNames(place), ...(place.parent === null ? [] : placeNames(place.parent, lookup))];
}

function ownNames({ names, spellings }: Place): string[] {
  return [...Object.values(names), ...spellings].filter((name) => name !== null);
}
