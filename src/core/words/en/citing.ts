import { list } from './language.ts';

/** Above what is to be copied to cite something. */

export const CITE = 'Cite';

export const HOW_TO_CITE_ATLAS = 'How to cite the atlas';

export const HOW_TO_CITE_DATA = 'How to cite the data';

/** How a citation says what it says, in plain text and in the fields of bibliographies. */

type Part = 'view' | 'route' | 'claim';

export const PLAIN_TEXT = 'Plain text';
export const DATA_SET = 'Data set';
export const TITLE_UNKNOWN = 'Its title is not known; what stands in its place is a description.';

/** What kind of part of the atlas is cited. */
export const PART_KINDS: Readonly<Record<Part, string>> = { view: 'view', route: 'route', claim: 'claim' };

/** For who uses the data. */
export const CITE_THE_DATA = 'If you use these data, please cite them with their release and the link.';
export const KEYWORDS: readonly string[] = ['North Korea', 'labour migration', 'overseas workers', 'news reports'];

/** "View of the map (Status: planned; Place: Russia)": `asked` is what narrows it, a phrase each. */
export function viewOfMap(asked: readonly string[]): string {
  return asked.length === 0 ? 'View of the map' : `View of the map (${asked.join('; ')})`;
}

export function carriedBy(carrier: string): string {
  return `Carried by ${carrier}, and read there.`;
}

/** `date` is in words. */
export function dateInferred(date: string): string {
  return `Its date is inferred: ${date}.`;
}

export function archivedCopyAt(address: string): string {
  return `Archived copy: ${address}`;
}

export function codedIn({ atlas, release }: { atlas: string; release: string }): string {
  return `As coded in ${atlas}, release ${release}.`;
}

export function releaseNote(release: string): string {
  return `Release ${release}.`;
}

/** "Data set: route in Dispatch Atlas: …" */
export function dataSetPart({ kind, whole }: { kind: Part; whole: string }): string {
  return `Data set: ${PART_KINDS[kind]} in ${whole}`;
}

/** What is cited of the atlas, as a sentence. `title` names a view, and is a title of its own of all else. */
export function partOfAtlas({ kind, title, whole }: { kind: Part; title: string; whole: string }): string {
  const part = kind === 'view' ? title : kind === 'route' ? 'Route' : 'Claim';
  return citedSentence(`${part} in ${whole}`);
}

/** "Data set, release 2026-11-21-3f9ac1d2, 21 November 2026." `date` is in words. */
export function dataSetRelease({ release, date }: { release: string; date: string | null }): string {
  return citedSentence(date === null ? `Data set, release ${release}` : `Data set, release ${release}, ${date}`);
}

/** Who wrote it. */
export function writtenBy(names: readonly string[]): string {
  return citedSentence(list(names));
}

export function translatedBy(names: readonly string[]): string {
  return citedSentence(`Translated by ${list(names)}`);
}

export function editedBy(names: readonly string[]): string {
  return citedSentence(`Edited by ${list(names)}`);
}

/** "Daily NK, carried by X, 27 February 2024." `date` is in words, null where it is not sure. */
export function publishedBy({
  publisher,
  carrier,
  date,
}: {
  publisher: string;
  carrier: string | null;
  date: string | null;
}): string {
  return citedSentence(
    [publisher, carrier === null ? '' : `carried by ${carrier}`, date ?? ''].filter(Boolean).join(', '),
  );
}

/** `day` is as computers write it. */
export function accessedOn(day: string): string {
  return citedSentence(`Accessed ${day}`);
}

/** "In Korean." `language` is BCP 47. */
export function inLanguage(language: string): string {
  return citedSentence(`In ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`);
}

/** A title in quotation marks, with its full stop, and what it says in English in brackets. Quotation marks in it alternate with them. */
export function citedTitle(title: string, english: string | null = null): string {
  const inner = alternated(title);
  if (english !== null) return `“${inner}” [${english}].`;
  return /[.?!]$/.test(title) ? `“${inner}”` : `“${inner}.”`;
}

/** Marks of the first kind become those of the second, and those within them of the first again. */
function alternated(text: string): string {
  return text.replace(/“([^“”]*)”/g, (_all, quoted: string) => `‘${quoted.replace(/‘([^‘’]*)’/g, '“$1”')}’`);
}

/** A description in place of a title. */
export function citedDescription(description: string): string {
  return `[${description}].`;
}

/** With a full stop, if it does not end in one. */
export function citedSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
