import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DETAILS } from '../../core/model/claim-details.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { arcsOf } from '../../core/scene/arcs.ts';
import { marksOf } from '../../core/scene/marks.ts';
import { CIRCUMSTANCES } from '../../publish/data/circumstances-table.ts';
import { CLAIMS } from '../../publish/data/claims-table.ts';
import { allPages } from '../../publish/pages/all-pages.tsx';
import { siteOf } from '../../publish/test/fixture-site.ts';
import { ClaimEntry } from '../../ui/claim-entry.tsx';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';

/** Three invented articles, one of them Korean, that an editor coded by `data/README.md` alone. */
const ROOT = join(import.meta.dirname, 'fixtures/reports');
const { dataset, problems, warnings, accounts } = compile(ROOT, join(ROOT, 'texts'));
if (!dataset) throw new Error(problems.map(formatProblem).join('\n'));
const evidence = evidenceIn(dataset);

function claimOf(id: string) {
  const claim = evidence.dataset.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

/** What a reader is told of a claim, without mark-up. */
function entryOf(id: string): string {
  const html = renderToString(<ClaimEntry claim={claimOf(id)} evidence={evidence} givesWidth={false} full />);
  return html.replace(/<dt>(.*?)<\/dt><dd>/g, ' | $1: ').replace(/<[^>]*>/g, '');
}

function rowOf(id: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CLAIMS.columns.map(({ name, value }) => [name, value(claimOf(id), evidence)]));
}

test('they are sound beside their texts, and nothing is left to be looked at', () => {
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
});

test('every detail that records can say is said of some claim', () => {
  const { claims, circumstances } = evidence.dataset;
  for (const name of DETAILS)
    expect(
      claims.some(({ details }) => details?.[name]),
      name,
    ).toBe(true);
  for (const ends of [claims.map(({ origin }) => origin), claims.flatMap(({ destinations }) => destinations)]) {
    expect(ends.some(({ parts }) => parts !== undefined)).toBe(true);
    expect(ends.some(({ examples }) => examples.length > 0)).toBe(true);
  }
  expect(claims.some(({ quantity }) => quantity?.groups)).toBe(true);
  expect(circumstances.some(({ lengths }) => lengths)).toBe(true);
});

describe('what is read', () => {
  test.each([
    [
      'courier-three-groups/liaoning',
      'From: North Pyongan: Uiju County and Yomju County; how many of each is not said',
    ],
    ['courier-three-groups/liaoning', 'To: Liaoning: Shenyang and Anshan; how many of each is not said'],
    ['courier-three-groups/liaoning', 'How many groups: 3 (“three groups”); size and number are not multiplied'],
    [
      'courier-three-groups/liaoning',
      'Way: by train, by way of Dandong (“a train by way of Dandong”); by bus (“buses”)',
    ],
    [
      'courier-three-groups/liaoning',
      'Before departure: chosen in Pyongsong; trained in Pyongyang (“two to three months of lessons in Pyongyang”)',
    ],
    [
      'courier-three-groups/liaoning',
      'How long: training: 2–3 months (“two to three months of lessons”); contract: 3 years (“signed for three years”)',
    ],
    ['courier-three-groups/liaoning', 'Nobody from: South Hwanghae (“nobody is ever taken from South Hwanghae”)'],
    [
      'courier-three-groups/russia-builders',
      'Made up of: 5 in Moscow (“five of them in Moscow”); 12 in Ussuriysk (“twelve in Ussuriysk”)',
    ],
    [
      'courier-three-groups/china-autumn',
      'From: North Korea (province not stated), printed as “major cities such as Pyongyang”; Pyongyang named only as an example',
    ],
    [
      'courier-three-groups/china-autumn',
      'To: China, printed as “big Chinese cities like Changchun”; Changchun named only as an example',
    ],
    // Three provinces are named: then none is said to be unstated.
    ['garam-russia/russia', 'From: North Korea: Pyongyang, Nampo and Kaesong; how many of each is not said'],
    // The English beside the printed words is the translation's.
    [
      'garam-russia/russia',
      'More places, not named: origins: “등지” [and other places]; destinations: “러시아 등” [Russia and elsewhere]',
    ],
    ['garam-russia/china', 'How many groups: 3 (“세 개 조”); size and number are not multiplied'],
    ['garam-russia/russia', 'Counted: a plan or quota; printed: “약 1,200명” [about 1,200]'],
    [
      'garam-russia/russia',
      'Way: by air (“비행기를 타거나” [by aeroplane]); by train, by way of Rason (“라선을 거쳐 기차로” [by train by way of Rason])',
    ],
    [
      'garam-russia/russia',
      'Before departure: chosen in Pyongsong (“평성에서 선발되어” [selected in Pyongsong]); trained in Rason (“라선에서 두 달간 강습” [lessons for two months in Rason])',
    ],
    [
      'garam-russia/russia',
      'training: 2 months (“두 달간 강습” [lessons for two months]); stay: 3–5 years (“체류 기간은 3년에서 5년” [stay for three to five years])',
    ],
    // Of what no editor has told, the printed words stand alone.
    ['garam-russia/china', 'From: North Hamgyong'],
    ['garam-russia/china', 'printed: “40~50명으로 이루어진 세 개 조”'],
  ])('of %s: %s', (id, words) => {
    expect(entryOf(id)).toContain(words);
  });
});

test('enterprises are counted as what they are', () => {
  const id = evidence.dataset.claims.find(({ quantity }) => quantity?.unit === 'persons_per_enterprise')?.id ?? '';
  expect(entryOf(id)).toContain('How many enterprises: 12 (“twelve enterprises”)');
});

test('what its publisher has corrected is listed and not drawn', () => {
  const replaced = evidence.dataset.claims.flatMap(({ replaces }) => replaces);
  expect(replaced).toHaveLength(1);
  const [id = ''] = replaced;
  expect(whyUndrawn(claimOf(id), evidence)).toBe('replaced');
  expect(entryOf(id)).toContain('its publisher has corrected it');
  expect(rowOf(id)).toMatchObject({ drawn: false, why_not_drawn: 'replaced' });
});

test('a total with a part elsewhere is not drawn; one with a part on its own route is', () => {
  expect(whyUndrawn(claimOf('gazette-labour-drive/russia-qatar'), evidence)).toBe('parts_drawn');
  expect(whyUndrawn(claimOf('garam-russia/russia'), evidence)).toBeNull();
});

test('of three reports of one event the chosen one is drawn', () => {
  const reports = ['courier-three-groups/liaoning', 'gazette-labour-drive/two-groups', 'garam-russia/liaoning'];
  expect(reports.map((id) => whyUndrawn(claimOf(id), evidence))).toEqual([null, 'told_elsewhere', 'told_elsewhere']);
});

test('examples hang on the map at both ends, and no line reaches them', () => {
  const arcs = arcsOf(evidence, 'largest');
  const marks = marksOf(arcs, evidence, 'largest');
  expect(marks.filter(({ kind }) => kind === 'example').map(({ place }) => place)).toEqual(
    expect.arrayContaining(['pyongyang', 'changchun', 'shenyang']),
  );
  const ends = new Set(evidence.dataset.routes.flatMap(({ origin, destinations }) => [origin, ...destinations]));
  for (const place of ['pyongyang', 'changchun', 'shenyang']) expect([...ends]).not.toContain(place);
});

test('each has its columns', () => {
  expect(rowOf('courier-three-groups/liaoning')).toMatchObject({
    parts: ['origin: uiju', 'origin: yomju', 'destination: shenyang', 'destination: anshan'],
    ways: ['train: a train by way of Dandong, via dandong', 'bus: buses'],
    steps: ['selection: pyongsong', 'training: pyongyang'],
    lengths: ['training: P2M..P3M', 'contract: P3Y'],
    left_out: ['south-hwanghae: nobody is ever taken from South Hwanghae'],
    group_count_low: 3,
    group_count_high: 3,
  });
  expect(rowOf('courier-three-groups/russia-builders')).toMatchObject({ breakdown: ['5: moscow', '12: ussuriysk'] });
  expect(rowOf('courier-three-groups/china-autumn')).toMatchObject({
    examples: ['origin: pyongyang', 'destination: changchun'],
    origin_text: 'major cities such as Pyongyang',
    destination_texts: ['china: big Chinese cities like Changchun'],
  });
  expect(rowOf('garam-russia/russia')).toMatchObject({
    joint: true,
    other_origins: '등지',
    other_destinations: '러시아 등',
    words_in_english: expect.arrayContaining(['등지: and other places', '약 1,200명: about 1,200']),
  });
  expect(rowOf('garam-russia/china')).toMatchObject({ words_in_english: [] });
  const selection = evidence.dataset.circumstances.find(({ id }) => id === 'gazette-labour-drive/selection');
  const lengths = CIRCUMSTANCES.columns.find(({ name }) => name === 'lengths');
  expect(selection && lengths?.value(selection, evidence)).toEqual(['selection: P3W..P2M']);
});

test('a report is taken back by its own publisher alone', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(ROOT, root, { recursive: true });
  const path = join(root, 'data/articles/courier-three-groups.yaml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(
      '    source: courier-official\n',
      '    source: courier-official\n    replaces: [gazette-labour-drive/qatar]\n',
    ),
  );
  const found = compile(root, join(ROOT, 'texts')).problems.map(({ message }) => message);
  rmSync(root, { recursive: true });
  expect(found).toEqual([
    'replaces names "gazette-labour-drive/qatar", which is of "saltmarsh-gazette" and not of "tumbledown-courier": only its publisher takes a report back.',
  ]);
});

test('whatever pages print in another script says its language', () => {
  const site = siteOf(evidence.dataset, accounts);
  const pages = allPages(site, { stylesheet: 'assets/document.css' }, renderToString);
  const html = pages.filter(({ mime }) => mime === 'text/html').map(({ path, write }) => [path, write()] as const);
  expect(html.length).toBeGreaterThan(40);
  const unsaid = html.flatMap(([path, page]) => wordsWithoutLanguage(page).map((words) => `${path}: ${words}`));
  expect(unsaid).toEqual([]);
  const [, claim = ''] = html.find(([path]) => path === 'claim/garam-russia/russia/index.html') ?? [];
  for (const words of ['등지', '약 1,200명', '올해 하반기', '노동자들', '여권', '라선을 거쳐 기차로']) {
    expect(claim).toContain(`<span lang="ko">${words}</span>`);
  }
  const [, article = ''] = html.find(([path]) => path === 'article/garam-russia/index.html') ?? [];
  expect(article).toContain(
    '<h1><span lang="ko">북, 하반기 러시아 등에 노동자 1,200명 파견 계획</span> [North plans to send 1,200 workers to Russia and elsewhere in the second half of the year]</h1>',
  );
});

/** Hangul in the text of a page that stands in no element with a language of its own. */
function wordsWithoutLanguage(html: string): string[] {
  const body = html
    .replace(/<(head|script|svg)\b.*?<\/\1>/gs, '')
    // From the inside out, as one element of a language may hold others.
    .replace(/<(blockquote|span|dd|p)\b[^>]* lang="(?:ko|ja|ru|zh)[^"]*"[^>]*>.*?<\/\1>/gs, '');
  return body.replace(/<[^>]*>/g, '\n').match(/.*\p{sc=Hang}.*/gu) ?? [];
}
