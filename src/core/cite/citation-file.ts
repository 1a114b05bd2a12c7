import { CITE_THE_DATA, KEYWORDS } from '#words/citing.ts';
import type { Imprint } from '../model/imprint.ts';
import type { Release } from '../model/release.ts';

/**
 * CITATION.cff (Citation File Format 1.2.0) of the data. Null for a release that is not made yet: the file then names
 * none. Every value is a quoted string, which YAML reads as JSON does.
 */
export function citationFile(imprint: Imprint, release: Pick<Release, 'id' | 'date' | 'draft'> | null): string {
  const text = (value: string) => JSON.stringify(value);
  return [
    'cff-version: 1.2.0',
    `message: ${CITE_THE_DATA}`,
    'type: dataset',
    `title: ${text(`${imprint.name}: ${imprint.subtitle}`)}`,
    'authors:',
    `  - name: ${text(imprint.publisher)}`,
    `    website: ${text(imprint.address)}`,
    ...(release ? [`version: ${text(release.id)}`] : []),
    // A draft is of no day: it may still change.
    ...(release?.date && !release.draft ? [`date-released: ${text(release.date)}`] : []),
    `url: ${text(imprint.address)}`,
    `license: ${text(imprint.licence.spdx)}`,
    'keywords:',
    ...KEYWORDS.map((keyword) => `  - ${keyword}`),
    '',
  ].join('\n');
}
