import { DATA_SET, dataSetPart, releaseNote } from '#words/citing.ts';
import type { Citation } from './citable.ts';
import { latex } from './latex.ts';
import { sureYear } from './ris.ts';
import { titleOf } from './title-of.ts';

/**
 * One entry of BibTeX, which biblatex reads as well: `@misc`, because only biblatex knows data sets. Titles and names
 * stand in braces of their own, so that styles leave them as printed. Own code: citation-js, by which the tests read it
 * back, leaves out release, language and day of access, and protects no title as a whole.
 */
export function bibtex(citation: Citation): string {
  const { type, partOf, release, notes } = citation;
  const dataSet = partOf ? dataSetPart({ kind: partOf.kind, whole: partOf.title }) : DATA_SET;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', people(citation.authors)],
    ['title', `{${latex(titleOf(citation))}}`],
    ['translator', people(citation.translators)],
    ['editor', people(citation.editors)],
    ['howpublished', latex(type === 'article' ? citation.publisher : dataSet)],
    ['publisher', type === 'article' ? null : latex(citation.publisher)],
    ['version', type === 'article' ? null : latex(release)],
    ['year', sureYear(citation)],
    ['date', citation.issued?.sure ? citation.issued.dates.map(isoDate).join('/') : null],
    ['urldate', citation.accessed],
    ['language', latex(citation.language)],
    // Read letter by letter: nothing in it is escaped.
    ['url', citation.address],
    ['note', latex((type === 'article' ? notes : [releaseNote(release), ...notes]).join(' '))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${citation.key},\n${lines.join('\n')}\n}\n`;
}

function people(names: readonly string[]): string {
  return names.map((name) => `{${latex(name)}}`).join(' and ');
}

function isoDate([year = 0, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
