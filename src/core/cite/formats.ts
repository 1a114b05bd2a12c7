import { PLAIN_TEXT } from '#words/citing.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

interface Format {
  readonly id: 'text' | 'bibtex' | 'ris' | 'csl';
  /** For readers. */
  readonly name: string;
  readonly fileName: string;
  readonly mime: string;
  readonly write: (citation: Citation) => string;
}

export const FORMATS: readonly Format[] = [
  { id: 'text', name: PLAIN_TEXT, fileName: 'citation.txt', mime: 'text/plain', write: plainText },
  { id: 'bibtex', name: 'BibTeX', fileName: 'citation.bib', mime: 'application/x-bibtex', write: bibtex },
  { id: 'ris', name: 'RIS', fileName: 'citation.ris', mime: 'application/x-research-info-systems', write: ris },
  {
    id: 'csl',
    name: 'CSL-JSON',
    fileName: 'citation.json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
