import type { ClaimOutline } from '../model/claim.ts';
import type { ClaimId, PlaceId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import { remembered } from '../model/remembered.ts';
import type { FindsWords } from './filter.ts';
import { SPACELESS, spellingFinder } from './spellings.ts';

/**
 * Finds claims by words: the names of their places in every language and spelling, those of what the places lie in,
 * their agencies and what those do, their documents, sectors and publishers, and the sentences quoted. A place that a
 * title or a sentence names in one spelling is found by all of them. All words asked for have to be there, each as the
 * beginning of a word or, in scripts without spaces, anywhere. Accents, case and width do not matter.
 */
export function searcherIn(lookup: Lookup, quotationOf: (claim: ClaimId) => string): FindsWords {
  const known = new Map<ClaimId, string>();
  const spellingsIn = spellingFinder(lookup.mapData.places.map((place) => ownNames(place).map(plain)));
  const plainOnce = (text: string) => remembered(plainTexts, text, () => plain(text));
  const plainTexts = new Map<string, string>();
  return (claim, words) => {
    const text = remembered(known, claim.id, () => {
      // Names and titles are those of many claims; what is quoted is mostly a claim's own.
      const own = ` ${[...recordedIn(claim, lookup).map(plainOnce), plain(quotationOf(claim.id))].join(' ')} `;
      return `${own}${spellingsIn(own).join(' ')}`;
    });
    return plainOnce(words)
      .split(' ')
      .every((word) => text.includes(SPACELESS.test(word) ? word : ` ${word}`));
  };
}

/** Has neither accents nor width, and most texts are so. */
const ASCII = /^[\0-\x7f]*$/;

/** Letters and digits only, without case, accents and width, one space between words. */
export function plain(text: string): string {
  return (ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Names and words that the record itself holds, without what it quotes. */
function recordedIn(claim: ClaimOutline, lookup: Lookup): string[] {
  const article = lookup.article(claim.article);
  const ends = [claim.origin, ...claim.via, ...claim.destinations];
  return [
    ...ends
      .flatMap((end) => [end.place, ...end.examples, ...(end.parts ?? [])])
      .flatMap((id) => placeNames(id, lookup)),
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

function ownNames({ names, spellings }: PlaceOutline): string[] {
  return [...Object.values(names), ...spellings].filter((name) => name !== null);
}
