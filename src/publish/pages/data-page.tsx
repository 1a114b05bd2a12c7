import { HOW_TO_CITE_DATA } from '#words/citing.ts';
import {
  dataInShort,
  FILE_COLUMNS,
  FILE_WORDS,
  FILES,
  fileSize,
  howFilesAreWritten,
  shownClaimsCanBeSaved,
  TERMS,
  termsOfRecords,
  WHAT_IS_SHOWN_NOW,
} from '#words/data.ts';
import { TEXT_PAGE_LINKS, TEXT_PAGE_TITLES } from '#words/page-frame.ts';
import { releaseWords } from '#words/releases.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import { OutLink } from '../../ui/source-line.tsx';
import { CiteBox } from './cite-box.tsx';
import type { Page } from './page.ts';
import type { Site, SiteFile } from './site.ts';
import { atlasId, atlasStructuredData } from './structured-data.ts';
import { TableFrame } from './table-frame.tsx';

/** What files there are, in the order in which they are offered. */
const OFFERED = [
  'data/claims.csv',
  'data/articles.csv',
  'data/circumstances.csv',
  'data/places.geojson',
  'data/routes.geojson',
  'data/dataset.json',
  'data/datapackage.json',
  'data/README.txt',
  'data/CITATION.cff',
  'data/SHA256SUMS',
  'data/evidence-pack.pdf',
  'changes.json',
  'changes.atom',
] as const;

/** The downloads: what each is, how large it is, and on what terms. */
export function dataPage(site: Site): Page {
  const { evidence, files, distribution } = site;
  const { imprint, release } = evidence.dataset;
  const name = { kind: 'data' } as const;
  const up = relativeRoot(pageAddress(name));
  return {
    name,
    title: TEXT_PAGE_TITLES.data,
    description: dataInShort({ atlas: imprint.name }),
    above: [],
    crumb: TEXT_PAGE_LINKS.data,
    about: [atlasStructuredData(evidence, distribution)],
    mainEntity: atlasId(evidence),
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{TEXT_PAGE_TITLES.data}</h1>
          <p class="deck">{releaseWords(release)}</p>
        </header>
        <p class="lead">
          <Said pieces={howFilesAreWritten()} as={{ figures: (text) => <a href={`${up}method/#figures`}>{text}</a> }} />
        </p>
        <TableFrame label={FILES}>
          <table class="files">
            <thead>
              <tr>
                <th scope="col">{FILE_COLUMNS.file}</th>
                <th scope="col" class="number">
                  {FILE_COLUMNS.size}
                </th>
                <th scope="col">{FILE_COLUMNS.whatItIs}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(files).map(({ path, bytes }) => (
                <tr key={path}>
                  <th scope="row">
                    <a href={fileHref(path, up)}>{path.replace('data/', '')}</a>
                  </th>
                  <td class="number">{fileSize(bytes)}</td>
                  <td>{wordsOf(path)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        <h2>{TERMS}</h2>
        <p>
          <Said
            pieces={termsOfRecords({ licence: imprint.licence.name })}
            as={{
              licence: (text) => <OutLink href={imprint.licence.address}>{text}</OutLink>,
              licences: (text) => <a href={`${up}method/#licences`}>{text}</a>,
            }}
          />
        </p>
        <CiteBox what={{ kind: 'atlas' }} site={site} title={HOW_TO_CITE_DATA} />
        <h2>{WHAT_IS_SHOWN_NOW}</h2>
        <p>
          <Said pieces={shownClaimsCanBeSaved()} as={{ map: (text) => <a href={up}>{text}</a> }} />
        </p>
      </>
    ),
  };
}

function inOrder(files: readonly SiteFile[]): SiteFile[] {
  const rank = ({ path }: SiteFile) => {
    const known = offered(path);
    return known ? OFFERED.indexOf(known) : OFFERED.length;
  };
  return files.filter(({ path }) => !path.startsWith('route/')).toSorted((a, b) => rank(a) - rank(b));
}

function wordsOf(path: string): string {
  const known = offered(path);
  return known ? FILE_WORDS[known] : '';
}

function offered(path: string): (typeof OFFERED)[number] | undefined {
  return OFFERED.find((known) => known === path);
}

/** The page lies in the same folder as most of the files. */
function fileHref(path: string, up: string): string {
  return path.startsWith('data/') ? path.replace('data/', '') : up + path;
}
