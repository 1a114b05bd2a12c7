import { spellingsOf } from '../checks/place-stands-in-excerpt.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import type { RawClaim } from '../record-schema.ts';
import { findLongest } from '../spelling.ts';
import { type Suspicion, type WithText, warningAt } from './warning.ts';

/** What sets one thing against another, in the languages of reports. */
const CONTRAST =
  /\b(?:meanwhile|by contrast|in contrast|on the other hand|whereas|while|unlike|however|as for)\b|반면|한편|경우|달리|一方|これに対し|对比|對比|相反|而在|至于|至於|(?<!\p{L})(?:напротив|тогда как|в отличие|между тем)(?!\p{L})/iu;
/** How many sentences behind a quotation still speak of it. */
const NEAR = 8;

/** Claims of one sentence share a trade or a profile, and a later sentence sets one of their destinations apart. */
export const siblingsAreSetApart: Suspicion = (record, registers) => {
  const namesOf = (claim: ParsedEntry<RawClaim>) =>
    claim.value.destinations.flatMap(({ place }) => {
      const known = registers.places?.find(({ value }) => value.id === place)?.value;
      return known ? spellingsOf(known) : [];
    });
  return record.claims.flatMap((claim) => {
    const shared = siblingsOf(claim, record);
    const [sibling] = shared;
    if (!sibling) return [];
    const apart = sentencesAfter(claim, record).find(
      ({ words }) =>
        CONTRAST.test(words) &&
        findLongest(words, namesOf(claim)) !== null &&
        shared.every((other) => findLongest(words, namesOf(other)) === null),
    );
    if (!apart) return [];
    return warningAt(
      claim,
      'siblings',
      [],
      `"${claim.value.id}" shares ${sharedBy(claim, sibling).join(' and ')} with "${sibling.value.id}", and sentence ${apart.n} sets its destination apart.`,
      'Take off what was not said of this group.',
    );
  });
};

/** Other claims of the same quotation that go elsewhere and are described in the same way. */
function siblingsOf(claim: ParsedEntry<RawClaim>, record: WithText): ParsedEntry<RawClaim>[] {
  const ends = (each: ParsedEntry<RawClaim>) => each.value.destinations.map(({ place }) => place).join();
  return record.claims.filter(
    (other) =>
      other !== claim &&
      other.value.excerpts.some((id) => claim.value.excerpts.includes(id)) &&
      ends(other) !== ends(claim) &&
      sharedBy(claim, other).length > 0,
  );
}

function sharedBy({ value: one }: ParsedEntry<RawClaim>, { value: other }: ParsedEntry<RawClaim>): string[] {
  return (['sectors', 'profile', 'agencies'] as const).filter((field) => {
    const said = one[field];
    const isSaid = Array.isArray(said) ? said.length > 0 : said !== null;
    return isSaid && JSON.stringify(said) === JSON.stringify(other[field]);
  });
}

function sentencesAfter({ value }: ParsedEntry<RawClaim>, { excerpts, seals, text }: WithText) {
  const last = Math.max(
    0,
    ...excerpts
      .filter(({ value: { id } }) => value.excerpts.includes(id))
      .flatMap(({ value: { sentences } }) => sentences),
  );
  return (seals?.sentences ?? text.sentences)
    .filter(({ n }) => n > last && n <= last + NEAR)
    .map(({ n, at }) => ({ n, words: text.plain.slice(...at) }));
}
