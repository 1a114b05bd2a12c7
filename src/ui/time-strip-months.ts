import { scaleLinear } from 'd3-scale';
import type { ArticleOutline } from '../core/model/article.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { parseEdtf } from '../core/model/edtf.ts';

/** The months that the strip spans, both included, in months since the year 0. */
export interface Axis {
  readonly first: number;
  readonly count: number;
}

/** A stretch of the axis: 0 is its left end, 1 its right end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last month in which one of the articles may have been published; null without articles. */
export function publicationMonths(articles: readonly ArticleOutline[]): Axis | null {
  if (articles.length === 0) return null;
  const first = Math.min(...articles.map(({ published }) => monthNumber(published.earliest)));
  const last = Math.max(...articles.map(({ published }) => monthNumber(published.latest)));
  return { first, count: last - first + 1 };
}

/** How far a time that is spoken of may lie from all reports and still stand on the strip. */
const REACH_MONTHS = 60;

/** The months of publication, and those to both sides that claims speak of. */
export function axisOf(published: Axis, claims: readonly ClaimOutline[]): Axis {
  const end = published.first + published.count - 1;
  const months = claims
    .map(({ period }) => (period.when === null ? null : parseEdtf(period.when)))
    .flatMap((range) => [range?.earliest, range?.latest])
    .filter((day) => typeof day === 'string')
    .map(monthNumber)
    .filter((month) => month >= published.first - REACH_MONTHS && month <= end + REACH_MONTHS);
  const first = Math.min(published.first, ...months);
  return { first, count: Math.max(end, ...months) - first + 1 };
}

/** Of `2024-02` or `2024-02-27`. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** `2024-02`, as a filter writes it. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** From the beginning of one day to the end of another; what lies outside the axis is below 0 or above 1. */
export function stretchOf(earliest: string, latest: string, axis: Axis): Stretch {
  return { start: placeOn(earliest, 0, axis), end: placeOn(latest, 1, axis) };
}

/** From the beginning of one month to the end of another, in months since the year 0. */
export function stretchOfMonths(first: number, last: number, axis: Axis): Stretch {
  const place = scaleOf(axis);
  return { start: place(first), end: place(last + 1) };
}

function placeOn(day: string, daysAfter: 0 | 1, axis: Axis): number {
  const month = monthNumber(day);
  const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return scaleOf(axis)(month + (Number(day.slice(8, 10)) - 1 + daysAfter) / days);
}

/** From months since the year 0, each as wide as any other, to shares of the axis. */
function scaleOf({ first, count }: Axis) {
  return scaleLinear([first, first + count], [0, 1]);
}

/** The two handles of a brush, in boundaries between months: 0 is before the axis' first month, `count` after its last. */
export interface Handles {
  readonly from: number;
  readonly to: number;
}

/** Where the handles of a brush over some months of the axis stand while they let everything through. */
export function restOver(months: Axis, axis: Axis): Handles {
  const from = months.first - axis.first;
  return { from, to: from + months.count };
}

/** Months outside the brush come to its ends. */
export function handlesOf(from: string | null, to: string | null, { first }: Axis, rest: Handles): Handles {
  const start = from === null ? rest.from : clamp(monthNumber(from) - first, rest.from, rest.to - 1);
  const end = to === null ? rest.to : clamp(monthNumber(to) - first + 1, rest.from + 1, rest.to);
  return { from: start, to: Math.max(end, start + 1) };
}

/** The months that the handles let through, both included; null where a handle is at its end. */
export function rangeOf({ from, to }: Handles, { first }: Axis, rest: Handles) {
  return {
    from: from === rest.from ? null : monthText(first + from),
    to: to === rest.to ? null : monthText(first + to - 1),
  };
}

/** One handle moved; the other stays, and at least one month lies between them. */
export function moved(handles: Handles, which: keyof Handles, boundary: number, rest: Handles): Handles {
  return which === 'from'
    ? { from: clamp(boundary, rest.from, handles.to - 1), to: handles.to }
    : { from: handles.from, to: clamp(boundary, handles.from + 1, rest.to) };
}

/** The handles around every month between two points of the axis, 0 its left end and 1 its right end, and under them. */
export function drawnOver(a: number, b: number, { count }: Axis, rest: Handles): Handles {
  const from = clamp(Math.floor(Math.min(a, b) * count), rest.from, rest.to - 1);
  return { from, to: clamp(Math.floor(Math.max(a, b) * count) + 1, from + 1, rest.to) };
}

/** The Januaries within the axis; of many only every second, fifth or tenth, so that their names stand apart. */
export function yearsOn(axis: Axis): { readonly year: number; readonly at: number }[] {
  const { first, count } = axis;
  const start = Math.ceil(first / 12);
  const end = Math.floor((first + count - 1) / 12);
  const step = [1, 2, 5, 10, 20, 50].find((years) => (end - start) / years < 7) ?? 100;
  const years = [];
  for (let year = start; year <= end; year++) {
    if (year % step === 0) years.push({ year, at: scaleOf(axis)(year * 12) });
  }
  return years;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
