import type { ClaimOutline } from './claim.ts';
import type { Lookup } from './lookup.ts';
import type { PlaceKind } from './vocabulary.ts';

/** What a text may leave open of a claim. */
export type Question =
  | 'from_province'
  | 'via_country'
  | 'to_province'
  | 'to_country'
  | 'countries_of_region'
  | 'division'
  | 'how_many'
  | 'groups'
  | 'enterprises'
  | 'when'
  | 'since_when'
  | 'work'
  | 'sex'
  | 'age'
  | 'agencies'
  | 'papers'
  | 'speaker';

/** What the text does not say of a claim. */
export function openQuestions(claim: ClaimOutline, lookup: Lookup): readonly Question[] {
  const { quantity, period, profile, direction } = claim;
  const kinds = (ends: readonly ClaimOutline['origin'][]) => ends.map(({ place }) => lookup.place(place).kind);
  const has = (kind: PlaceKind, ends = claim.destinations) => kinds(ends).includes(kind);
  const questions: readonly (readonly [open: boolean, question: Question])[] = [
    [has('dock', [claim.origin]), 'from_province'],
    [has('unplaced', claim.via), 'via_country'],
    [has('dock'), 'to_province'],
    [has('unplaced'), 'to_country'],
    [has('region'), 'countries_of_region'],
    [claim.joint, 'division'],
    [quantity === null || quantity.high === null, 'how_many'],
    [quantity?.unit === 'persons_per_group', 'groups'],
    [quantity?.unit === 'persons_per_enterprise', 'enterprises'],
    [period.when === null || period.of === 'report', direction === 'stock' ? 'since_when' : 'when'],
    [claim.sectors.length === 0, 'work'],
    [!profile?.sex, 'sex'],
    [!profile?.ages, 'age'],
    [claim.agencies.length === 0, 'agencies'],
    [claim.documents.length === 0, 'papers'],
    [claim.speaker.length === 0, 'speaker'],
  ];
  return questions.filter(([open]) => open).map(([, question]) => question);
}
