import { pieces, slot } from '../format/pieces.ts';
import { decimal, number, plural } from './language.ts';

/** The page of the downloads. */

export function dataInShort({ atlas }: { atlas: string }): string {
  return `The records of ${atlas} as CSV, GeoJSON and JSON, with a description of every column, checksums, terms of use and how to cite them.`;
}

export function howFilesAreWritten() {
  return pieces`These files hold the same records as the map. Empty means not stated. Text is UTF-8; lists in a cell are joined by “ | ”; a cell that a spreadsheet would run as a formula has an apostrophe before it. Before you add figures up, read ${slot('figures', 'why this atlas never does')}.`;
}

export const FILES = 'Files';

export const FILE_COLUMNS = { file: 'File', size: 'Size', whatItIs: 'What it is' };

/** What each file is, by its path below the site's address. */
export const FILE_WORDS = {
  'data/claims.csv': 'Every claim, one to a row: where from and to, how many, how firmly, when, and the quotation.',
  'data/articles.csv': 'The articles: publisher, date and how it is known, address, how much of each is quoted.',
  'data/circumstances.csv': 'What the articles report beside the movements, in our words.',
  'data/places.geojson': 'The places, as points, with their names and why they are drawn where they are (RFC 7946).',
  'data/routes.geojson': 'The routes, as lines from end to end: not the way people travel (RFC 7946).',
  'data/dataset.json': 'All of it in one file, as this site is made from it.',
  'data/datapackage.json': 'What the columns of the tables are: types, keys and descriptions (Data Package v2).',
  'data/README.txt': 'The same description for people, as plain text.',
  'data/CITATION.cff': 'How to cite the data, for programs that read it (Citation File Format).',
  'data/SHA256SUMS': 'A checksum for each of the files above.',
  'data/evidence-pack.pdf':
    'Map, routes and every quotation as one document to print (PDF). Beside the map it is made of each route, or of what is shown.',
  'changes.json': 'What became of each claim, release by release.',
  'changes.atom': 'The same as a feed.',
};

/** "820 bytes", "12.3 kB"; 1 kB is 1000 bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${number(bytes)} ${plural(bytes, { one: 'byte', other: 'bytes' })}`;
  return `${bytes < 100_000 ? decimal(bytes / 1000) : number(Math.round(bytes / 1000))} kB`;
}

export const TERMS = 'Terms';

export function termsOfRecords({ licence }: { licence: string }) {
  return pieces`The records are published under ${slot('licence', licence)}: use them for whatever you like, and name the atlas and the article that a record rests on. The quotations belong to their publishers; they are short, are here so that a claim can be checked, and are not ours to license. See ${slot('licences', 'all licences')}.`;
}

export const WHAT_IS_SHOWN_NOW = 'What is shown now';

export function shownClaimsCanBeSaved() {
  return pieces`The ${slot('map', 'map')} can save the claims that it shows at the moment, filtered and searched, as CSV and GeoJSON; the address of that view stands in each file.`;
}
