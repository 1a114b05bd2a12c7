import type { Direction, Status } from '../../model/vocabulary.ts';
import { claimCount } from './counts.ts';
import { list, number, plural } from './language.ts';
import { STATUS_WORDS } from './vocabulary.ts';

/** What stands on the map: short, for every word needs room. */

export const NAMED_AS_AN_EXAMPLE = 'named as an example';

/** "Shenyang, named as an example" */
export function asAnExample(place: string): string {
  return `${place}, ${NAMED_AS_AN_EXAMPLE}`;
}

export const JOINT_FIGURE = 'One joint figure for several destinations';

/** The name of the place of people whose province is not stated, line by line. */
export const DOCK_LINES: readonly string[] = ['North Korea,', 'province not stated'];
/** The same where the map itself is narrow. */
export const DOCK_LINES_NARROW: readonly string[] = ['Province', 'not stated'];

/** The same where all who begin or end there are of several provinces, each of them named. */
export const DOCK_LINES_OF_SEVERAL: readonly string[] = ['North Korea,', 'several provinces'];

/** The figure beside a place that people go to, or from. `figure` is in words, `beside` how it stands to the one above it. */
export function peopleLabel({
  direction,
  figure,
  status,
  beside,
}: {
  direction: Exclude<Direction, 'stock'>;
  figure: string;
  status: Status;
  beside: RowBeside;
}): string {
  const report = besideWords(beside);
  switch (direction) {
    case 'dispatch':
      return `${figure} ${STATUS_WORDS[status]}${report}`;
    case 'repatriation':
      return `${figure} to return, ${STATUS_WORDS[status]}${report}`;
    case 'transfer':
      return `${figure} moving on, ${STATUS_WORDS[status]}${report}`;
    case 'defection':
      return `${figure} defected${report}`;
  }
}

/** How a figure stands to those above it, where that would be misread. */
export type RowBeside = 'another_report' | 'same_event' | null;

function besideWords(beside: RowBeside): string {
  if (beside === null) return '';
  return beside === 'same_event' ? ' (same event)' : ' (another report)';
}

/** In place of the rows that there is no room for. */
export function moreFigures(figures: number): string {
  return `+ ${number(figures)} more ${plural(figures, { one: 'figure', other: 'figures' })}`;
}

/** The same where claims are counted. */
export function claimsLabel({ direction, claims }: { direction: Exclude<Direction, 'stock'>; claims: number }): string {
  switch (direction) {
    case 'dispatch':
      return claimCount(claims);
    case 'repatriation':
      return `${claimCount(claims)} of return`;
    case 'transfer':
      return `${claimCount(claims)} of moving on`;
    case 'defection':
      return `${claimCount(claims)} of defection`;
  }
}

/** "900 planned, joint figure" */
export function jointLabel({ figure, status, beside }: { figure: string; status: Status; beside: RowBeside }): string {
  return `${figure} ${STATUS_WORDS[status]}, joint figure${besideWords(beside)}`;
}

/** The same under the figure, where the map is narrow: "planned, joint". */
export function jointStatusLabel(status: Status): string {
  return `${STATUS_WORDS[status]}, joint`;
}

/** "Pearl and Coral" */
export function jointNames(names: readonly string[]): string {
  return list(names);
}

/** A place's name with what leads on to the next, on the line below: "Pearl and". */
export function jointNameBefore(name: string): string {
  return `${name} and`;
}

/** Of a place that people are said to pass. */
export function onTheWay(place: string): string {
  return `${place}, on the way`;
}
