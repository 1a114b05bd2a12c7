import type { ClaimOutline } from './claim.ts';
import type { Lookup } from './lookup.ts';
import type { PlaceKind } from './vocabulary.ts';

/** What the text does not say of a claim, as questions inside a sentence: "how many", "which province". */
export function unsaidOf(claim: ClaimOutline, lookup: Lookup): readonly string[] {
  const { quantity, period, profile, direction } = claim;
  const kinds = (ends: readonly ClaimOutline['origin'][]) => ends.map(({ place }) => lookup.place(place).kind);
  const has = (kind: PlaceKind, ends = claim.destinations) => kinds(ends).includes(kind);
  const questions: readonly (readonly [open: boolean, question: string])[] = [
    [has('dock', [claim.origin]), 'from which province'],
    [has('unplaced', claim.via), 'by way of which country'],
    [has('dock'), 'to which province'],
    [has('unplaced'), 'to which country'],
    [has('region'), 'which countries of the region'],
    [claim.joint, 'how the figure divides between the countries'],
    [quantity === null || quantity.high === null, 'how many'],
    [quantity?.unit === 'persons_per_group', 'how many groups'],
    [quantity?.unit === 'persons_per_enterprise', 'how many enterprises'],
    [period.when === null || period.of === 'report', direction === 'stock' ? 'since when' : 'when'],
    [claim.sectors.length === 0, 'what work'],
    [!profile?.sex, 'women or men'],
    [!profile?.ages, 'how old'],
    [claim.agencies.length === 0, 'which agencies act'],
    [claim.documents.length === 0, 'on what papers'],
    [claim.speaker.length === 0, 'from whom the article has it'],
  ];
  return questions.filter(([open]) => open).map(([, question]) => question);
}
