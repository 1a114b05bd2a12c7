import type { RowBeside } from '#words/labels.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { reportsWith } from '../model/events.ts';
import type { Lookup } from '../model/lookup.ts';
import { leastOf, mostOf } from '../model/quantity.ts';
import { STAGES, STATUS_FACTS } from '../model/status.ts';
import { countsPeople } from '../model/undrawn.ts';
import { STATUSES } from '../model/vocabulary.ts';
import type { WidthRule } from '../view/view.ts';
import { type Weighed, weigh } from './weight.ts';

/** A figure that is printed beside a name. */
export interface FigureRow {
  readonly weighed: Weighed;
  readonly beside: RowBeside;
}

/**
 * The figures that are said of claims with one direction and one end, what is said to have happened first. Where each
 * report's figure counts, two reports that differ are both there, the largest first; what gives the same numbers is there
 * once. Under another rule there is one for each stage.
 */
export function figureRows(claims: readonly ClaimOutline[], lookup: Lookup, rule: WidthRule): readonly FigureRow[] {
  if (rule === 'claims') {
    return claims.length === 0 ? [] : [{ weighed: weigh(claims, rule, lookup), beside: null }];
  }
  return STAGES.flatMap((stage) => {
    const rows: FigureRow[] = [];
    // Of equal figures the one that people have got farthest with counts.
    let rest: readonly ClaimOutline[] = claims
      .filter((claim) => STATUS_FACTS[claim.status].stage === stage && countsPeople(claim))
      .sort((a, b) => STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status));
    while (rest.length > 0) {
      const weighed = weigh(rest, rule, lookup);
      rows.push({ weighed, beside: besideOf(weighed.claim, rows, lookup) });
      rest = rule === 'largest' ? rest.filter((claim) => !saysTheSame(claim, weighed.claim)) : [];
    }
    return rows;
  });
}

function besideOf(claim: ClaimOutline, rows: readonly FigureRow[], lookup: Lookup): RowBeside {
  const before = rows.map(({ weighed }) => weighed.claim);
  const event = new Set(reportsWith(claim, lookup.mapData.claims).map(({ id }) => id));
  if (before.some(({ id }) => event.has(id))) return 'same_event';
  return before.some(({ article }) => article !== claim.article) ? 'another_report' : null;
}

function saysTheSame(a: ClaimOutline, b: ClaimOutline): boolean {
  if (a.status !== b.status) return false;
  const [one, other] = [a.quantity, b.quantity];
  return (
    one === other ||
    (one !== null && other !== null && leastOf(one) === leastOf(other) && mostOf(one) === mostOf(other))
  );
}
