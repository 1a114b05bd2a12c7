import { KINDS } from './kinds.ts';
import { isMeasured, type Outcome } from './outcome.ts';

/** A line of the table. */
interface Row {
  readonly label: string;
  /** The step that measures it, and the figures it is made of: two stand side by side. */
  readonly step: string;
  readonly figures: readonly string[];
  readonly digits?: number;
}

/** Seconds, and beside them what the server has used of a processor. */
const DEVELOPMENT: readonly Row[] = [
  ['listens', 'development server started once more: listens'],
  ['answered', 'its first page is answered'],
  ['drawn', 'its first page is drawn'],
  ['alive', 'its first page is live'],
  ['fresh-answered', 'started with nothing kept: first page is answered'],
  ['fresh-drawn', 'started with nothing kept: first page is drawn'],
  ['note', 'a note is changed: the open page of its claim shows it'],
  ['figure', 'a figure is changed: the open page of its route is drawn anew'],
  ['claim', 'a claim is added: the open map’s page is drawn anew'],
  ['desk', 'a note is changed: the open desk of its article shows it'],
  ['deskList', 'a claim is added: the open desk’s list is drawn anew'],
].map(([name, label]) => ({
  label: `${label}, s / CPU s`,
  step: 'development',
  figures: [`${name}S`, `${name}CpuS`],
  digits: 2,
}));

export const ROWS: readonly Row[] = [
  { label: 'claims / routes', step: 'data', figures: ['claims', 'routes'] },
  { label: 'seal, s / CPU s', step: 'records', figures: ['sealWallS', 'sealCpuS'], digits: 1 },
  { label: 'release, s / CPU s', step: 'records', figures: ['wallS', 'cpuS'], digits: 1 },
  { label: 'check, s / CPU s', step: 'check', figures: ['wallS', 'cpuS'], digits: 1 },
  { label: 'check of one article, s / CPU s', step: 'check one', figures: ['wallS', 'cpuS'], digits: 1 },
  ...DEVELOPMENT,
  { label: 'build with nothing kept, CPU s', step: 'build', figures: ['cpuS'] },
  { label: 'build with nothing kept, s', step: 'build', figures: ['wallS'] },
  { label: 'peak memory of that build, GB', step: 'build', figures: ['peakGb'], digits: 2 },
  { label: 'build after one article changed, CPU s', step: 'build again', figures: ['cpuS'] },
  { label: 'build after one article changed, s', step: 'build again', figures: ['wallS'] },
  { label: 'built folder, MB / files', step: 'built', figures: ['megabytes', 'files'] },
  {
    label: `of it ${KINDS.join(' / ')}, MB`,
    step: 'built',
    figures: KINDS.map((kind) => `${kind}Mb`),
    digits: 1,
  },
  { label: 'largest page but all/, KB unpacked', step: 'built', figures: ['largestPageKb'] },
  { label: 'index.html, Brotli KB', step: 'built', figures: ['indexKb'], digits: 1 },
  { label: 'embed/index.html, Brotli KB', step: 'built', figures: ['embedKb'], digits: 1 },
  { label: 'a frame before anybody touches it, Brotli KB', step: 'frame', figures: ['frameKb'], digits: 1 },
  { label: 'elements of the front page', step: 'page', figures: ['elements'] },
  { label: 'map data in the script, KB', step: 'data', figures: ['mapDataKb'], digits: 1 },
  { label: 'map data in the script, Brotli KB', step: 'data', figures: ['mapDataBrotliKb'], digits: 1 },
  { label: 'map data, bytes a claim / Brotli', step: 'data', figures: ['claimBytes', 'claimBrotliBytes'] },
  { label: 'select a row, longest task, ms', step: 'page', figures: ['selectMs'] },
  { label: 'hover rows, longest task, ms', step: 'page', figures: ['hoverMs'] },
  { label: 'narrow by dates, longest task, ms', step: 'page', figures: ['narrowMs'] },
  { label: 'open the table, longest task, ms', step: 'page', figures: ['tableMs'] },
  { label: 'open the matrix, longest task, ms', step: 'page', figures: ['matrixMs'] },
  { label: 'type in search, longest task, ms', step: 'page', figures: ['searchMs'] },
  { label: 'the live map was', step: 'page', figures: ['liveMap'] },
  { label: 'load of the machine before the page was visited', step: 'page', figures: ['load'], digits: 1 },
  { label: 'one `buildScene` with nothing remembered, ms', step: 'data', figures: ['sceneMs'], digits: 1 },
  { label: 'the same again, ms', step: 'data', figures: ['sceneAgainMs'], digits: 1 },
  { label: 'the list as HTML, ms', step: 'data', figures: ['listMs'], digits: 1 },
  { label: 'a page of the table as HTML, with all rows in order, ms', step: 'data', figures: ['tableMs'], digits: 1 },
  { label: 'the index of quotations that search reads, ms', step: 'data', figures: ['indexMs'], digits: 1 },
];

/** By size, then by step. */
export type Outcomes = Readonly<Record<string, Readonly<Record<string, Outcome>>>>;

/** The table in Markdown, a column for each size. What was not measured says why not. */
export function growthTable(outcomes: Outcomes): string {
  const sizes = Object.keys(outcomes).sort((a, b) => Number(a) - Number(b));
  const head = ['invented articles', ...sizes.map((size) => NUMBER.format(Number(size)))];
  const body = ROWS.map((row) => [row.label, ...sizes.map((size) => cell(row, outcomes[size]?.[row.step]))]);
  const more = [GROWN, ...sizes.map((size, at) => grownBy(outcomes, sizes[at - 1], size))];
  const failures = sizes.flatMap((size) =>
    Object.entries(outcomes[size] ?? {}).flatMap(([step, outcome]) =>
      'failed' in outcome ? [`- ${size}, ${step}: ${outcome.failed.replaceAll(/\s+/g, ' ')}`] : [],
    ),
  );
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...body.map(line),
    line(more),
    ...(failures.length > 0 ? ['', 'What failed, in its last words:', '', ...failures] : []),
  ].join('\n');
}

const GROWN = 'built folder, MB more for each article than in the column before';

function grownBy(outcomes: Outcomes, before: string | undefined, size: string): string {
  const [from, to] = [before, size].map((each) => {
    const outcome = each === undefined ? undefined : outcomes[each]?.['built'];
    return outcome && isMeasured(outcome) ? Number(outcome.figures['megabytes']) : Number.NaN;
  });
  const each = ((to ?? Number.NaN) - (from ?? Number.NaN)) / (Number(size) - Number(before));
  return Number.isNaN(each) ? '' : said(each, 2);
}

const NUMBER = new Intl.NumberFormat('en');

function cell({ figures, digits = 0 }: Row, outcome: Outcome | undefined): string {
  if (outcome === undefined) return '';
  if (!isMeasured(outcome)) return instead(outcome);
  return figures.map((name) => said(outcome.figures[name], digits)).join(' / ');
}

function instead(outcome: Exclude<Outcome, { readonly figures: unknown }>): string {
  if ('stoppedAfterMin' in outcome) return `stopped after ${outcome.stoppedAfterMin} min`;
  return 'notRun' in outcome ? outcome.notRun : 'failed';
}

/** A word is what stands in place of a figure: "less than 50". */
function said(figure: number | string | undefined, digits: number): string {
  if (figure === undefined) return '–';
  if (typeof figure === 'string') return figure;
  return figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
