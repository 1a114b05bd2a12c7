import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Evidence } from './evidence.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId } from './ids.ts';
import { isUnstated } from './named-provinces.ts';
import { hasNumber } from './quantity.ts';
import { remembered } from './remembered.ts';
import { OWN_VOICE } from './source-count.ts';
import type { PlaceKind } from './vocabulary.ts';

/** What a record may leave open of a claim. */
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

type Known = Pick<Evidence, 'dataset' | 'place'>;

/**
 * What is recorded neither of a claim, nor of the whole that it is a part of, nor of its parts, nor of what says the same
 * more precisely. A text may say it all the same: that a field is empty is no statement about the text.
 */
export function openQuestions(claim: Claim, known: Known): readonly Question[] {
  const elsewhere = answeringBy(claim, known.dataset);
  return ownQuestions(claim, known).filter((question) =>
    elsewhere[SCOPES[question]].every((other) => ownQuestions(other, known).includes(question)),
  );
}

/** Where else the answer to a question may be recorded: a part’s figure is not its whole’s, but its work may be. */
type Scope = 'own' | 'closer' | 'within' | 'above' | 'around';

const SCOPES: Readonly<Record<Question, Scope>> = {
  from_province: 'around',
  via_country: 'around',
  to_province: 'around',
  to_country: 'within',
  countries_of_region: 'within',
  division: 'within',
  how_many: 'closer',
  groups: 'own',
  enterprises: 'own',
  // Some of the people may leave before the others, and have papers that the others wait for.
  when: 'above',
  since_when: 'around',
  work: 'around',
  sex: 'around',
  age: 'around',
  agencies: 'around',
  papers: 'above',
  speaker: 'around',
};

interface Ties {
  readonly byId: ReadonlyMap<ClaimId, readonly Claim[]>;
  readonly parts: ReadonlyMap<ClaimId, readonly Claim[]>;
  readonly refining: ReadonlyMap<ClaimId, readonly Claim[]>;
}

const TIES = new WeakMap<Dataset, Ties>();

/** The claims that may answer a question, by its scope. Of a filtered dataset the whole or a part may be missing. */
function answeringBy({ id, partOf }: Claim, dataset: Dataset): Readonly<Record<Scope, readonly Claim[]>> {
  const ties = remembered(TIES, dataset, () => ({
    byId: groupedBy(dataset.claims, (claim) => [claim.id]),
    parts: groupedBy(dataset.claims, (claim) => (claim.partOf === null ? [] : [claim.partOf])),
    refining: groupedBy(dataset.claims, ({ refines }) => refines),
  }));
  const whole = partOf === null ? [] : (ties.byId.get(partOf) ?? []);
  const parts = ties.parts.get(id) ?? [];
  const refining = ties.refining.get(id) ?? [];
  return {
    own: [],
    closer: refining,
    within: [...parts, ...refining],
    above: [...whole, ...refining],
    around: [...whole, ...parts, ...refining],
  };
}

/** Nobody is there of whom it could be asked, where people are denied or were not found. */
const OF_PEOPLE: ReadonlySet<Question> = new Set([
  'from_province',
  'division',
  'how_many',
  'groups',
  'enterprises',
  'since_when',
  'sex',
  'age',
  'agencies',
  'papers',
]);

/** What a claim’s own record leaves open. */
function ownQuestions(claim: Claim, known: Known): readonly Question[] {
  const { quantity, period, profile, direction } = claim;
  const kinds = (ends: readonly Claim['origin'][]) => ends.map(({ place }) => known.place(place).kind);
  const has = (kind: PlaceKind, ends = claim.destinations) => kinds(ends).includes(kind);
  const questions: readonly (readonly [open: boolean, question: Question])[] = [
    [isUnstated(claim.origin, known), 'from_province'],
    [has('unplaced', claim.via), 'via_country'],
    [claim.destinations.some((end) => isUnstated(end, known)), 'to_province'],
    [has('unplaced'), 'to_country'],
    [has('region'), 'countries_of_region'],
    [claim.joint, 'division'],
    [!hasNumber(quantity), 'how_many'],
    [quantity?.unit === 'persons_per_group' && !quantity.groups, 'groups'],
    [quantity?.unit === 'persons_per_enterprise' && !quantity.groups, 'enterprises'],
    [period.when === null || period.of === 'report', direction === 'stock' ? 'since_when' : 'when'],
    [claim.sectors.length === 0, 'work'],
    [!profile?.sex, 'sex'],
    [!profile?.ages, 'age'],
    [claim.agencies.length === 0, 'agencies'],
    [claim.documents.length === 0, 'papers'],
    [claim.speaker.length === 0 && (claim.source === null || claim.source === OWN_VOICE), 'speaker'],
  ];
  const open = questions.filter(([isOpen]) => isOpen).map(([, question]) => question);
  return claim.stance ? open.filter((question) => !OF_PEOPLE.has(question)) : open;
}
