import { releaseNote } from '#words/citing.ts';
import type { Citation } from './citable.ts';
import { titleOf } from './title-of.ts';

/**
 * One record of RIS: each line a tag, two spaces, a hyphen, a space and the value; lines end in CR LF. Own code:
 * citation-js, by which the tests read it back, writes neither author nor day of a newspaper's article.
 */
export function ris(citation: Citation): string {
  const { type, partOf, issued, release, notes } = citation;
  const [date] = issued?.sure ? issued.dates : [];
  const isArticle = type === 'article';
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', isArticle ? 'NEWS' : 'DATA'],
    ['ID', citation.key],
    ['TI', titleOf(citation)],
    ...citation.authors.map((name) => ['AU', name] as const),
    ...citation.translators.map((name) => ['A4', name] as const),
    ...citation.editors.map((name) => ['ED', name] as const),
    ['T2', isArticle ? citation.publisher : partOf?.title],
    ['PB', citation.publisher],
    ['PY', sureYear(citation)],
    ['DA', date && issued?.dates.length === 1 ? dayOf(date) : null],
    ['Y2', citation.accessed ? dayOf(citation.accessed.split('-').map(Number)) : null],
    ['ET', isArticle ? null : release],
    ['LA', citation.language],
    ['UR', citation.address],
    ...(isArticle ? notes : [releaseNote(release), ...notes]).map((note) => ['N1', note] as const),
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** The year, if it is known and the only one. */
export function sureYear({ issued }: Citation): string | null {
  if (!issued?.sure) return null;
  const years = new Set(issued.dates.map(([year]) => year));
  const [year] = years;
  return years.size === 1 && year !== undefined ? String(year).padStart(4, '0') : null;
}

/** `2024/02/27/`; what is not known stays empty. */
function dayOf([year = 0, month, day]: readonly number[]): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day), ''].join('/');
}

function twoDigits(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(2, '0');
}

/** A value has no line of its own to go on to. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
