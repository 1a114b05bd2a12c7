import { joined, type Pieces, pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';
import { plural } from './language.ts';

/** The evidence pack: one printable document, as a page and as a PDF. */

export const ROUTES = 'Routes';
export const QUOTATIONS = 'Quotations';
export const BESIDE_THE_CLAIMS = 'Reported beside the claims';
export const SOURCES = 'Sources';
export const HOW_MADE = 'How this is made';
export const TO_CITE = 'To cite this selection';
export const NO_MAP = 'None of it can be drawn on a map.';
export const FROM_THE_PROVINCES = 'From the provinces, near the border';
export const ALL_ROUTES = 'All reported routes';
export const SOME_ROUTES = 'A selection of the reported routes';

/** Over the title. */
export function packOfAtlas(atlas: string): string {
  return `Evidence pack · ${atlas}`;
}

/** The title that the file bears for machines. */
export function fileTitle({ title, atlas }: { title: string; atlas: string }): string {
  return `${title}: evidence pack of ${atlas}`;
}

/** What it is about, for machines. */
export function fileSubject({ release, link }: { release: string; link: string }): string {
  return `${release}. ${link}`;
}

/** What it is found by, for machines. */
export function fileKeywords(release: string): string {
  return `North Korea, overseas workers, news reports, quotations, release ${release}`;
}

/** At the foot of every page. */
export function runningFoot({ atlas, release }: { atlas: string; release: string }): string {
  return `${atlas} · evidence pack · ${release}`;
}

export function pageOfPages({ page, pages }: { page: number; pages: number }): string {
  return `${page} / ${pages}`;
}

/** "Release 2026-11-21-3f9ac1d2, 21 November 2026"; of a draft since when the data have changed. */
export function releaseInWords({
  id,
  date,
  hash,
  draft,
}: {
  id: string;
  date: string | null;
  hash: string;
  draft: boolean;
}): string {
  if (!draft) return date === null ? `Release ${id}` : `Release ${id}, ${dateWords(date)}`;
  return date === null
    ? `Draft ${hash}: the data have not been released yet`
    : `Draft ${hash}: the data have changed since the release of ${dateWords(date)}`;
}

/** A phrase that stands alone, as a sentence. */
export function asSentence(phrase: string): string {
  return `${phrase}.`;
}

/** Over the quotations; each slot is marked as what it names is marked in them. */
export function markedInThem(): Pieces<'figure' | 'place' | 'status'> {
  const [figure, place, status] = [slot('figure', 'a figure'), slot('place', 'a place'), slot('status', 'a status')];
  return pieces`Character for character, each once. Marked in them: ${figure}, ${place}, ${status}.`;
}

/** "Quotations 3, 5" */
export function quotationNumbers(numbers: readonly number[]): Pieces<'number'> {
  return pieces`${plural(numbers.length, { one: 'Quotation', other: 'Quotations' })} ${numbersIn(numbers)}`;
}

/** "Quotation 3, 5": where a claim is quoted. */
export function underQuotation(numbers: readonly number[]): Pieces<'number'> {
  return pieces`Quotation ${numbersIn(numbers)}`;
}

/** "Quotations 3": what a source is quoted in. */
export function inQuotations(numbers: readonly number[]): Pieces<'number'> {
  return pieces`Quotations ${numbersIn(numbers)}`;
}

function numbersIn(numbers: readonly number[]): Pieces<'number'> {
  return joined(numbers.flatMap((number, index) => [index === 0 ? '' : ', ', slot('number', String(number), index)]));
}

/** The terms of the records, and of what they quote. */
export function recordsLicence(licence: string): string {
  return `Records: ${licence}. Quotations belong to their publishers.`;
}
