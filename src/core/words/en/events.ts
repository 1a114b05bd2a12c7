import type { Quantity } from '../../model/claim.ts';
import type { Sourced } from '../../model/source-count.ts';
import type { Stood } from '../../model/stance.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimParts } from './claim-parts.ts';
import { number, plural } from './language.ts';
import { sourcesWords } from './sources.ts';

/** "One event, 2 reports (2 articles, at least 1 source). The same people are meant; the figures are not added." */
export function oneEvent(reports: readonly Sourced[]) {
  const count = `${number(reports.length)} ${plural(reports.length, { one: 'report', other: 'reports' })}`;
  const lead = slot('lead', `One event, ${count}`);
  return pieces`${lead} (${sourcesWords(reports)}). The same people are meant; the figures are not added.`;
}

export function otherReport(claim: Stood & { readonly quantity: Quantity | null }): string {
  return `The other report: ${claimParts(claim).join(', ')}`;
}

/** Of a claim in whose place another report of the event is drawn. `report` null: it is of the same article. */
export function drawnInstead({ report, why }: { report: string | null; why: string }): string {
  const which = report === null ? 'another report in the same article' : `the report of ${report},`;
  return `Not on the map: of this event ${which} is drawn. ${why}`;
}

export function recordStandsUnder(route: string) {
  return pieces`Its record stands under ${slot('route', route)}.`;
}

/** Heads two reports side by side: of the first kind both can hold, of the second not for everybody. */
export const REPORTS_SIDE_BY_SIDE = {
  differs: 'Two reports that differ',
  contradicts: 'Two reports that contradict each other',
} as const;

/** Heads the other of two reports below the record of the first. */
export const OTHER_OF_TWO_REPORTS = {
  differs: 'Another report differs from it',
  contradicts: 'Another report contradicts it',
} as const;

export const BOTH_OF_TWO_REPORTS = {
  differs: 'Both can hold.',
  contradicts: 'The atlas does not choose between them.',
} as const;

export const ORDER_OF_REPORTS = {
  differs: 'Both can hold. They stand in the order in which they may have been published.',
  contradicts: 'They stand in the order in which they may have been published. The atlas does not choose between them.',
} as const;
