import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { OutLink } from '../../ui/source-line.tsx';
import { CiteBox } from './cite-box.tsx';
import type { Page } from './page.ts';
import { releaseWords } from './release-words.ts';
import type { Site, SiteFile } from './site.ts';
import { TableFrame } from './table-frame.tsx';
import { atlasId, atlasThing } from './things.ts';

/** What each file is, in the order in which they are offered. */
const FILE_WORDS: readonly (readonly [path: string, words: string])[] = [
  ['data/claims.csv', 'Every claim, one to a row: where from and to, how many, how firmly, when, and the quotation.'],
  ['data/articles.csv', 'The articles: publisher, date and how it is known, address, how much of each is quoted.'],
  ['data/circumstances.csv', 'What the articles report beside the movements, in our words.'],
  ['data/places.geojson', 'The places, as points, with their names and why they are drawn where they are (RFC 7946).'],
  ['data/routes.geojson', 'The routes, as lines from end to end: not the way people travel (RFC 7946).'],
  ['data/dataset.json', 'All of it in one file, as this site is made from it.'],
  ['data/datapackage.json', 'What the columns of the tables are: types, keys and descriptions (Data Package v2).'],
  ['data/README.txt', 'The same description for people, as plain text.'],
  ['data/CITATION.cff', 'How to cite the data, for programs that read it (Citation File Format).'],
  ['data/SHA256SUMS', 'A checksum for each of the files above.'],
  ['data/evidence-pack.pdf', 'Map, routes and every quotation as one document to print (PDF); each route has its own.'],
  ['changes.json', 'What became of each claim, release by release.'],
  ['changes.atom', 'The same as a feed.'],
];

/** The downloads: what each is, how large it is, and on what terms. */
export function dataPage(site: Site): Page {
  const { evidence, files } = site;
  const { imprint, release } = evidence.dataset;
  const name = { kind: 'data' } as const;
  const up = wayUp(pageAddress(name));
  return {
    name,
    title: 'Data to download',
    description: `The records of ${imprint.name} as CSV, GeoJSON and JSON, with a description of every column, checksums, terms of use and how to cite them.`,
    above: [],
    crumb: 'Data',
    about: [atlasThing(evidence, files)],
    mainEntity: atlasId(evidence),
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>Data to download</h1>
          <p class="deck">{releaseWords(release)}</p>
        </header>
        <p class="lead">
          These files hold the same records as the map. Empty means not stated. Text is UTF-8; lists in a cell are
          joined by “ | ”; a cell that a spreadsheet would run as a formula has an apostrophe before it. Before you add
          figures up, read <a href={`${up}method/#figures`}>why this atlas never does</a>.
        </p>
        <TableFrame label="Files">
          <table class="files">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col" class="number">
                  Size
                </th>
                <th scope="col">What it is</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(files).map(({ path, bytes }) => (
                <tr key={path}>
                  <th scope="row">
                    <a href={fileHref(path, up)}>{path.replace('data/', '')}</a>
                  </th>
                  <td class="number">{sizeWords(bytes)}</td>
                  <td>{wordsOf(path)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        <h2>Terms</h2>
        <p>
          The records are published under <OutLink href={imprint.licence.address}>{imprint.licence.name}</OutLink>: use
          them for whatever you like, and name the atlas and the article that a record rests on. The quotations belong
          to their publishers; they are short, are here so that a claim can be checked, and are not ours to license. See{' '}
          <a href={`${up}method/#licences`}>all licences</a>.
        </p>
        <CiteBox what={{ kind: 'atlas' }} site={site} title="How to cite the data" />
        <h2>What is shown now</h2>
        <p>
          The <a href={up}>map</a> can save the claims that it shows at the moment, filtered and searched, as CSV and
          GeoJSON; the address of that view stands in each file.
        </p>
      </>
    ),
  };
}

function inOrder(files: readonly SiteFile[]): SiteFile[] {
  const rank = ({ path }: SiteFile) => {
    const at = FILE_WORDS.findIndex(([known]) => known === path);
    return at < 0 ? FILE_WORDS.length : at;
  };
  return files.filter(({ path }) => !path.startsWith('route/')).toSorted((a, b) => rank(a) - rank(b));
}

function wordsOf(path: string): string {
  return FILE_WORDS.find(([known]) => known === path)?.[1] ?? '';
}

/** The page lies in the same folder as most of the files. */
function fileHref(path: string, up: string): string {
  return path.startsWith('data/') ? path.replace('data/', '') : up + path;
}

/** "820 bytes", "12.3 kB"; 1 kB is 1000 bytes. */
function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}
