import { LOCALE } from '#words/locale.ts';
import { relatedRelease, rightsLine, titleInFile } from '#words/pictures.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { element, type Xml } from '../data/xml.ts';
import type { Contents } from './contents.ts';

/** What a picture's file says of it to machines. */
export interface About {
  readonly title: string;
  readonly alt: string;
  /** By whom. */
  readonly creator: string;
  /** Who reported it, and whose records those are. */
  readonly source: string;
  readonly rights: string;
  readonly licenceAddress: string;
  /** Where what it shows can be seen with its evidence. */
  readonly link: string;
  /** ISO 8601 day; null for a draft. */
  readonly date: string | null;
  /** Null for a draft, which stays the same until something changes that the picture shows. */
  readonly release: string | null;
}

export function aboutOf({ title, alt, atlas, sourceLine, mapCredit, link }: Contents, { dataset }: Evidence): About {
  const { imprint, release } = dataset;
  return {
    title: titleInFile({ title, atlas }),
    alt,
    creator: imprint.publisher,
    source: sourceLine,
    rights: [rightsLine({ licence: imprint.licence.name, address: imprint.licence.address }), mapCredit]
      .filter(Boolean)
      .join(' '),
    licenceAddress: imprint.licence.address,
    link,
    date: release.draft ? null : release.date,
    release: release.draft ? null : release.id,
  };
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** As RDF in Dublin Core's terms, for the metadata of an SVG. */
export function dublinCore({ title, alt, creator, source, rights, link, date, release }: About): Xml {
  const terms: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['creator', creator],
    ['publisher', creator],
    ['source', source],
    ['rights', rights],
    ['date', date],
    ['identifier', link],
    ['description', alt],
    ['relation', release === null ? null : relatedRelease(release)],
    ['language', LOCALE],
    ['format', 'image/svg+xml'],
  ];
  return element(
    'rdf:RDF',
    { 'xmlns:rdf': RDF, 'xmlns:dc': DUBLIN_CORE },
    element(
      'rdf:Description',
      { 'rdf:about': '' },
      ...terms.flatMap(([term, text]) => (text === null ? [] : [element(`dc:${term}`, {}, text)])),
    ),
  );
}
