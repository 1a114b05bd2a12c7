import { citationOf } from '../../core/cite/citation.ts';
import { plainText } from '../../core/cite/plain-text.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import type { Described } from './data-package.ts';
import type { Table } from './table.ts';

/** What a table's columns mean, without the rest of it. */
type Listed = Pick<Table<never>, 'name' | 'title' | 'about'> & {
  readonly columns: readonly { readonly name: string; readonly about: string }[];
};

/** README.txt: what the files are, what their columns mean, and what must not be done with them. */
export function readMe(
  lookup: Lookup,
  files: readonly Pick<Described, 'path' | 'about'>[],
  tables: readonly Listed[],
): string {
  const { imprint, release } = lookup.mapData;
  return [
    `${imprint.name}: ${imprint.subtitle}`,
    `Release ${release.id}`,
    imprint.address,
    '',
    'HOW TO READ THEM',
    '',
    ...RULES,
    '',
    'HOW TO CITE',
    '',
    plainText(citationOf({ kind: 'atlas' }, lookup, imprint.address)).trim(),
    'CITATION.cff says the same for programs. Quotations are their publishers’: cite the articles, too.',
    `Terms of the records: ${imprint.licence.name} (${imprint.licence.spdx}), ${imprint.licence.address}`,
    '',
    'FILES',
    '',
    ...files.map(({ path, about }) => `${path}: ${about}`),
    'datapackage.json: the same for programs (Data Package v2), with types and keys.',
    'SHA256SUMS: check sums of all these files (sha256sum --check SHA256SUMS).',
    ...tables.flatMap(({ name, about, columns }) => [
      '',
      `${name.toUpperCase()}.CSV`,
      '',
      about,
      '',
      ...columns.map((column) => `${column.name}: ${column.about}`),
    ]),
    '',
  ].join('\n');
}

const RULES: readonly string[] = [
  '- A row is what one article says. Figures of different rows must not be added: they overlap, count different things,',
  '  and are plans as often as facts. part_of and same_event_as name the rows that speak of the same people.',
  '- Empty means not stated. It never means none or 0. Only where a code of a place is empty (iso, geonames, wikidata)',
  '  has the atlas no such code for the place.',
  '- The tables are CSV after RFC 4180: UTF-8 without a byte order mark, commas, lines that end in CR LF.',
  '  In Excel choose Data, From Text/CSV, and 65001 (UTF-8); a table downloaded from the map, “what is shown”, begins',
  '  with the mark that Excel looks for, and opens at once.',
  '- Lists are joined by “ | ”.',
  '- A text that a spreadsheet would run as a formula (it begins with =, +, - or @, be it after white space, or with a tab',
  '  or a new line) has an apostrophe in front, and so has a text that begins with an apostrophe. Taking one leading',
  '  apostrophe away from a text or a list gives back what was meant.',
  '- Dates of the kind 2025~, 2024-10/.. or 201X are EDTF (ISO 8601-2), level 0 or 1. So are sets, of level 2:',
  '  [2021-03, 2021-04] is one of the two months, {2021-03, 2021-04} both.',
];
