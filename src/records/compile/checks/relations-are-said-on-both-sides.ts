import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, type Check, problemAt } from '../project.ts';
import { fullId } from './ids-resolve.ts';

const RELATIONS = ['contradicts', 'differs'] as const;
type Relation = (typeof RELATIONS)[number];

type Related = Readonly<Record<Relation, readonly string[]>> & { readonly id: string };
type Entries<Value> = (record: ArticleRecord) => readonly ParsedEntry<Value>[];

interface Side {
  readonly id: string;
  readonly entry: ParsedEntry<Related>;
  readonly named: Readonly<Record<Relation, readonly string[]>>;
}

/** Claims, or circumstances, that are set beside each other say so of each other, and say one thing of a pair. */
export const relationsAreSaidOnBothSides: Check = ({ records }) => [
  ...amongEach(records, ({ claims }) => claims),
  ...amongEach(records, ({ circumstances }) => circumstances),
];

function amongEach(records: readonly ArticleRecord[], entriesOf: Entries<Related>): Problem[] {
  const sides = records.flatMap((record) => entriesOf(record).map((entry) => sideOf(entry, record)));
  const byId = new Map(sides.map((side) => [side.id, side]));
  return sides.flatMap((side) => [
    ...RELATIONS.flatMap((relation) =>
      side.named[relation].flatMap((id) => notSaidThere(side, relation, byId.get(id) ?? null)),
    ),
    ...side.named.differs.flatMap((id, at) => (side.named.contradicts.includes(id) ? bothOf(side, id, at) : [])),
  ]);
}

function sideOf(entry: ParsedEntry<Related>, record: ArticleRecord): Side {
  const full = (ids: readonly string[]) => ids.map((id) => fullId(id, record));
  const { id, contradicts, differs } = entry.value;
  return { id: fullId(id, record), entry, named: { contradicts: full(contradicts), differs: full(differs) } };
}

/** What does not exist, and what names itself, is told by the check of ids. */
function notSaidThere({ id }: Side, relation: Relation, other: Side | null): Problem[] {
  if (other === null || other.id === id || other.named[relation].includes(id)) return [];
  if (other.entry.refused.has(relation)) return [];
  return [
    problemAt(
      other.entry,
      [relation],
      `${id} says that it ${VERBS[relation]} ${other.id}, and ${other.id} does not say so.`,
      `Write ${relation}: [${id}] here too, or take it off there.`,
    ),
  ];
}

const VERBS: Readonly<Record<Relation, string>> = { contradicts: 'contradicts', differs: 'differs from' };

function bothOf({ id, entry }: Side, other: string, at: number): Problem[] {
  const message = `${id} both contradicts ${other} and differs from it.`;
  const remedy = 'Leave "differs" if both can hold, else "contradicts".';
  return [problemAt(entry, ['differs', at], message, remedy)];
}
