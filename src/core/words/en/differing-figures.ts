import type { Quantity } from '../../model/claim.ts';
import type { Measure, Status } from '../../model/vocabulary.ts';
import { dateWords } from './dates.ts';
import { figureWords } from './figures.ts';
import { list, number, plural } from './language.ts';
import { semicolons } from './lists.ts';
import { type PublishedArticle, publisherAndDate } from './sources.ts';
import { MEASURE_WORDS, STATUS_WORDS } from './vocabulary.ts';
import { WIDTH_RULE_WORDS, type WidthRuleCode } from './width-rules.ts';

/** What is recorded of one figure. Null: it is the same of all, and is said of all, or there is nothing to say. */
export interface FigureOfReport extends PublishedArticle {
  readonly quantity: Quantity;
  readonly measure: Measure | null;
  readonly status: Status | null;
  /** EDTF; `not stated` where other figures have a time. */
  readonly moved: string | null;
  readonly joint: boolean | null;
  readonly additional: boolean | null;
  readonly whole: Whole | null;
  readonly tied: readonly { readonly as: keyof typeof TIED; readonly quantity: Quantity }[];
}

/** The total that a figure is part of. */
export type Whole = { readonly quantity: Quantity | null } | 'left out' | 'none';

const TIED = {
  part: 'of it',
  precise: 'more precisely',
  replaced: 'in place of',
  event: 'in another report of the same event',
} as const;

/** What all figures of a measure have in common, and how many there are. */
export interface FiguresInCommon {
  readonly figures: number;
  readonly reports: number;
  readonly isOneDate: boolean;
  readonly measure: Measure | null;
  readonly status: Status | null;
  readonly joint: boolean;
  readonly additional: boolean;
  readonly whole: Whole | null;
}

/**
 * "Two figures for a plan or quota, from 2 reports of different dates: about 500 (Daily NK, May 2024; part of 900) and 700
 * (The Gazette, June 2025; part of no total)." Of more than two `named` are the lowest and the highest.
 */
export function differingFigures(all: FiguresInCommon, named: readonly FigureOfReport[]): string {
  const what = all.measure === null ? '' : ` for ${MEASURE_WORDS[all.measure]}`;
  const reports = `${number(all.reports)} ${plural(all.reports, { one: 'report', other: 'reports' })}`;
  const each = all.figures === 2 ? 'both' : 'all';
  const shared = [
    `from ${reports} of ${all.isOneDate ? 'one date' : 'different dates'}`,
    all.status && all.measure !== 'plan' ? `${each} ${STATUS_WORDS[all.status]}` : null,
    all.joint ? 'each for all destinations together' : null,
    all.additional ? `${each} “additional”` : null,
    all.whole && all.whole !== 'none' ? `${each} ${wholeWords(all.whole)}` : null,
  ].filter((words) => words !== null);
  const many = all.figures === 2 ? 'Two' : number(all.figures);
  const head = `${many} figures${what}, ${shared.join(', ')}`;
  const [least = '', most = ''] = named.map(oneFigure);
  return all.figures > named.length ? `${head}, reach from ${least} to ${most}.` : `${head}: ${list([least, most])}.`;
}

function oneFigure(figure: FigureOfReport): string {
  const { quantity, measure, status, moved, joint, additional, whole, tied } = figure;
  const facts = [
    publisherAndDate(figure),
    measure && MEASURE_WORDS[measure],
    status && STATUS_WORDS[status],
    moved && `time of the movement ${moved === 'not stated' ? moved : dateWords(moved)}`,
    joint === null ? null : joint ? 'for all destinations together' : 'not joint',
    additional === false ? 'not “additional”' : null,
    whole && wholeWords(whole),
    ...tied.map((each) => `${TIED[each.as]} ${figureWords(each.quantity) ?? ''}`),
  ].filter((each) => each !== null);
  return `${figureWords(quantity) ?? ''} (${semicolons(facts)})`;
}

function wholeWords(whole: Whole): string {
  if (whole === 'none') return 'part of no total';
  if (whole === 'left out') return 'part of a total';
  const figure = figureWords(whole.quantity);
  return figure === null ? 'part of a total without a figure' : `part of ${figure}`;
}

/** Of a figure that a rule would choose of all claims of a route, if that claim were drawn. */
export function figureLeftOut(of: PublishedArticle & { rule: WidthRuleCode; quantity: Quantity }): string {
  const figure = `${figureWords(of.quantity) ?? ''} (${publisherAndDate(of)})`;
  return `Of all its claims, the ${WIDTH_RULE_WORDS[of.rule]} is ${figure}; that claim is not drawn, and counts for no width.`;
}
