import { Document, Scalar } from 'yaml';
import { CITE_THE_DATA, KEYWORDS } from '#words/citing.ts';
import type { Imprint } from '../model/imprint.ts';
import type { Release } from '../model/release.ts';

/**
 * CITATION.cff (Citation File Format 1.2.0) of the data. Null for a release that is not made yet: the file then names
 * none. Values that come of the records are in quotation marks, so that none of them is read as a date or a number.
 */
export function citationFile(imprint: Imprint, release: Pick<Release, 'id' | 'date' | 'draft'> | null): string {
  // A draft is of no day: it may still change.
  const date = release === null || release.draft ? null : release.date;
  const file = new Document({
    'cff-version': '1.2.0',
    message: CITE_THE_DATA,
    type: 'dataset',
    title: quoted(`${imprint.name}: ${imprint.subtitle}`),
    authors: [{ name: quoted(imprint.publisher), website: quoted(imprint.address) }],
    ...(release && { version: quoted(release.id) }),
    ...(date && { 'date-released': quoted(date) }),
    url: quoted(imprint.address),
    license: quoted(imprint.licence.spdx),
    keywords: KEYWORDS,
  });
  // Each value on a line of its own, however long.
  return file.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
}

function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
