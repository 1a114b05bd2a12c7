import type { ParsedEntry } from '../parsed-entry.ts';
import { type Problem, quoted } from '../problem.ts';
import { type Check, type Project, problemAt } from '../project.ts';
import type { RawClaim, RawQuantity } from '../record-schema.ts';
import { fullId } from './ids-resolve.ts';

/** A part is no larger than its whole, and no claim is, round about, a part of itself. */
export const partIsWithinItsWhole: Check = (project) => {
  const nodes = wholes(project);
  return [...nodes.values()].flatMap((node) => [...isLarger(node, nodes), ...isCircular(node, nodes)]);
};

interface Node {
  readonly id: string;
  readonly claim: ParsedEntry<RawClaim>;
  readonly whole: string | null;
}

function wholes({ records }: Project): Map<string, Node> {
  return new Map(
    records.flatMap((record) =>
      record.claims.map((claim): [string, Node] => {
        const id = fullId(claim.value.id, record);
        const { part_of } = claim.value;
        return [id, { id, claim, whole: part_of === null ? null : fullId(part_of, record) }];
      }),
    ),
  );
}

/** "More than 100" has room above 100. */
const OPEN_UPWARDS: readonly (string | null)[] = ['at least', 'more than', 'over'];

function isLarger({ claim, whole }: Node, nodes: ReadonlyMap<string, Node>): Problem[] {
  const part = claim.value.quantity;
  const total = whole === null ? null : (nodes.get(whole)?.claim.value.quantity ?? null);
  if (!part || !total || part.unit !== total.unit || OPEN_UPWARDS.includes(total.qualifier)) return [];
  const least = lowOf(part);
  const most = highOf(total);
  if (least === null || most === null || least <= most) return [];
  return [
    problemAt(
      claim,
      ['part_of'],
      `The claim has ${least.toLocaleString('en')} people and is part of "${whole}", which has ${most.toLocaleString('en')}.`,
      'Correct the figure, or relate the claim to the whole that it is part of.',
    ),
  ];
}

function isCircular(node: Node, nodes: ReadonlyMap<string, Node>): Problem[] {
  const chain = [node.id];
  for (let at = node.whole; at !== null; at = nodes.get(at)?.whole ?? null) {
    if (at === node.id && chain.length > 1) {
      const message = `part_of goes round in a circle: ${quoted(chain)}.`;
      return [problemAt(node.claim, ['part_of'], message, 'Take out part_of where the whole is.')];
    }
    if (chain.includes(at)) return [];
    chain.push(at);
  }
  return [];
}

function lowOf(quantity: RawQuantity): number | null {
  return quantity.value ?? quantity.low ?? null;
}

function highOf(quantity: RawQuantity): number | null {
  return quantity.value ?? quantity.high ?? null;
}
