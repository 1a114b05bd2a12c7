import { list } from '#words/language.ts';
import type { Citation } from './citable.ts';

/** One paragraph, in the manner of the Chicago style: who, what, where, when, and the link. */
export function plainText(citation: Citation): string {
  const parts = citation.type === 'article' ? articleParts(citation) : datasetParts(citation);
  return `${parts.filter((part) => part !== '').join(' ')}\n`;
}

function articleParts(citation: Citation): string[] {
  const { authors, translators, editors, issued, notes } = citation;
  const carried = citation.carrier ? `, carried by ${citation.carrier}` : '';
  const date = issued?.sure ? `, ${issued.words}` : '';
  return [
    authors.length > 0 ? sentence(list(authors)) : '',
    citation.untitled ? `[${citation.title}].` : quoted(citation.title),
    translators.length > 0 ? sentence(`Translated by ${list(translators)}`) : '',
    editors.length > 0 ? sentence(`Edited by ${list(editors)}`) : '',
    sentence(`${citation.publisher}${carried}${date}`),
    citation.accessed ? sentence(`Accessed ${citation.accessed}`) : '',
    citation.language.startsWith('en') ? '' : sentence(`In ${LANGUAGES.of(citation.language)}`),
    ...notes.filter((note) => !note.startsWith('Carried by ')),
    // Last, and with no full stop that would be taken for a part of it.
    citation.address,
  ];
}

function datasetParts({ title, partOf, authors, atlas, release, issued, address }: Citation): string[] {
  // An atlas that publishes itself need not be named twice.
  const others = authors.filter((author) => author !== atlas);
  const date = issued ? `, ${issued.words}` : '';
  return [
    others.length > 0 ? sentence(list(others)) : '',
    partOf && partOf.kind !== 'view' ? quoted(title) : '',
    partOf ? sentence(`${partOf.kind === 'view' ? title : KINDS[partOf.kind]} in ${partOf.title}`) : sentence(title),
    sentence(`Data set, release ${release}${date}`),
    address,
  ];
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const KINDS = { route: 'Route', claim: 'Claim' } as const;

function quoted(title: string): string {
  return /[.?!]$/.test(title) ? `“${title}”` : `“${title}.”`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
