import {
  accessedOn,
  carriedBy,
  citedDescription,
  citedSentence,
  citedTitle,
  dataSetRelease,
  editedBy,
  inLanguage,
  partOfAtlas,
  publishedBy,
  translatedBy,
  writtenBy,
} from '#words/citing.ts';
import { LOCALE } from '#words/locale.ts';
import type { Citation } from './citable.ts';

/** One paragraph, in the manner of the Chicago style: who, what, where, when, and the link. */
export function plainText(citation: Citation): string {
  const parts = citation.type === 'article' ? articleParts(citation) : datasetParts(citation);
  return `${parts.filter((part) => part !== '').join(' ')}\n`;
}

function articleParts(citation: Citation): string[] {
  const { title, titleEn, untitled, authors, translators, editors, publisher, carrier, issued, accessed, language } =
    citation;
  return [
    authors.length > 0 ? writtenBy(authors) : '',
    untitled ? citedDescription(title) : citedTitle(title, titleEn),
    translators.length > 0 ? translatedBy(translators) : '',
    editors.length > 0 ? editedBy(editors) : '',
    publishedBy({ publisher, carrier, date: issued?.sure ? issued.words : null }),
    accessed ? accessedOn(accessed) : '',
    isOurs(language) ? '' : inLanguage(language),
    // Who carried it has been said.
    ...citation.notes.filter((note) => carrier === null || note !== carriedBy(carrier)),
    // Last, and with no full stop that would be taken for a part of it.
    citation.address,
  ];
}

function datasetParts({ title, partOf, authors, atlas, release, issued, address }: Citation): string[] {
  // An atlas that publishes itself need not be named twice.
  const others = authors.filter((author) => author !== atlas);
  return [
    others.length > 0 ? writtenBy(others) : '',
    partOf && partOf.kind !== 'view' ? citedTitle(title) : '',
    partOf ? partOfAtlas({ kind: partOf.kind, title, whole: partOf.title }) : citedSentence(title),
    dataSetRelease({ release, date: issued?.words ?? null }),
    address,
  ];
}

/** Whether a reader of this citation reads that language: it is said of no others. */
function isOurs(language: string): boolean {
  return new Intl.Locale(language).language === new Intl.Locale(LOCALE).language;
}
