import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../core/cite/citation.ts';
import { plainText } from '../../core/cite/plain-text.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { ArticleId, ClaimId, ExcerptId, PlaceId, RouteId } from '../../core/model/ids.ts';
import { openQuestions } from '../../core/model/not-stated.ts';
import { CLAIMS } from '../../publish/data/claims-table.ts';
import { routeFeatures } from '../../publish/data/route-features.ts';
import { EmbedSource } from '../../publish/embed-pages/embed-source.tsx';
import { dekOf } from '../../publish/embed-pages/embed-words.ts';
import { PackQuotationEntry } from '../../publish/pack/pack-quotation-entry.tsx';
import { articlePage } from '../../publish/pages/article-page.tsx';
import { claimPage } from '../../publish/pages/claim-page.tsx';
import type { Page } from '../../publish/pages/page.ts';
import { placePage } from '../../publish/pages/place-page.tsx';
import { routePage } from '../../publish/pages/route-page.tsx';
import { pictureWords } from '../../publish/pictures/picture-words.ts';
import { packOfEvidence } from '../../publish/test/fixture-pack.ts';
import { siteOf } from '../../publish/test/fixture-site.ts';
import { RouteLink, RouteList } from '../../ui/route-list.tsx';
import { compile, compileOrThrow } from '../compile/compile.ts';
import { cleanUpProjects, problemsOf, projectWithQuay } from './fixture-project.ts';

/** A third invented article: a denial of what another source says, a search that found none, and a correction. */
cleanUpProjects();
const root = projectWithQuay();
const evidence = evidenceIn(compileOrThrow(root));
const site = siteOf(evidence.dataset);

const MIXED = 'transfer-norway-finland';
const NONE = 'stock-kp-unstated-finland';
const CORRECTED = 'dispatch-kp-unstated-finland';
const STANDING = 'dispatch-kangwon-finland';

test('the third invented article is sound', () => {
  expect(problemsOf(root)).toEqual([]);
});

describe('who denies a thing, or found none, is no witness of it', () => {
  test('on its page, in its description and among the reasons', () => {
    const page = routePage(evidence.route(MIXED as RouteId), site);
    expect(wordsOf(page)).toContain('Route · onward move · 1 claim in 1 article, 1 source; 1 denial');
    expect(wordsOf(page)).not.toContain('Why these count as');
    expect(page.description).toContain('; completed; 1 claim in 1 article; 1 denial.');
    expect(wordsOf(routePage(evidence.route(NONE as RouteId), site))).toContain(
      'already there · 2 findings of none in 2 articles',
    );
  });

  test('in rows, on pages of places, in frames and in pictures', () => {
    expect(rowWords(MIXED)).toBe('Finlandabout 80moved on · from Norway · completed · 1 claim, 1 article; 1 denial');
    expect(rowWords(NONE)).toBe('Finlandnone foundalready there · 2 findings of none, 2 articles');
    const place = placePage(evidence.place('finland' as PlaceId), site);
    expect(place.description).toContain('5 routes, 4 claims, 1 denial and 2 findings of none touch Finland.');
    const covered = [{ route: evidence.route(NONE as RouteId), claims: evidence.claimsOf(routeOf(NONE)) }];
    expect(dekOf({ kind: 'route', id: NONE as RouteId }, covered, evidence)).toBe(
      'Already there, none found · 2 findings of none in 2 articles',
    );
    expect(pictureWords({ kind: 'route', id: MIXED as RouteId }, evidence).alt).toContain(
      'about 80 people; reported as completed in 1 claim; 1 denial.',
    );
  });

  test('over the list, where nothing of what does not hold has a line beside it', () => {
    const html = renderToString(<RouteList lookup={evidence} rule="largest" />);
    expect(plain(html)).toContain('Moved on from one country to another 2 claims; 1 denial');
    expect(plain(html)).toContain('Reported, but nowhere on a map 1 claim; 2 findings of none');
    const row = (id: string) => new RegExp(`data-route="${id}">.*?</a>`).exec(html)?.[0] ?? '';
    for (const id of [NONE, CORRECTED]) expect(row(id)).not.toContain('<svg');
    for (const id of [MIXED, STANDING]) expect(row(id)).toContain('<svg');
  });

  test('in an evidence pack', () => {
    const { routes, quotations } = packOfEvidence(evidence);
    const route = (id: string) => routes.find((each) => (each.id as string) === id);
    expect(route(MIXED)?.kicker).toBe('onward move · 1 claim in 1 article, 1 source; 1 denial');
    expect(route(NONE)).toMatchObject({
      title: 'None found in Finland',
      kicker: 'already there · 2 findings of none in 2 articles',
      figure: 'None found',
    });
    expect(route(CORRECTED)?.claims.map(({ words }) => words)).toEqual(['corrected: 210, chosen']);
    const told = quotations.flatMap(({ claims }) => claims).find(({ id }) => id === 'quay/none');
    expect(told?.words).toBe('None found in Finland');
    expect(told?.facts).toContainEqual([
      'On the map',
      'None found by the guild of the pilots: nothing is drawn of it.',
    ]);
    expect(told?.notStated).toEqual(['what work']);
  });

  test('in the tables', () => {
    expect(rowOf('quay/moved')).toMatchObject({
      route_claims: 2,
      route_articles: 1,
      route_sources: 1,
      route_denials: 1,
    });
    expect(rowOf('quay/none')).toMatchObject({
      route_claims: 2,
      route_articles: 0,
      route_sources: 0,
      route_denials: 2,
    });
    expect(featureOf(MIXED)).toMatchObject({
      claim_count: 2,
      article_count: 1,
      source_count: 1,
      statuses: ['completed'],
    });
    expect(featureOf(NONE)).toMatchObject({ article_count: 0, source_count: 0, statuses: [], status: null });
  });
});

describe('a denial and a finding of none say what they are', () => {
  test.each([
    ['quay/denied', 'Moved on from Norway to Finland: denied', 'Denied', 'arrived'],
    ['quay/none', 'None found in Finland', 'None found', 'present'],
  ])('%s: as title, heading, citation and row, with nothing of how far it had got', (id, title, head, measure) => {
    const page = claimPage(claimOf(id), site);
    expect(page.title).toBe(`${title} (${id})`);
    expect(page.description).toContain(`: ${title}. The record`);
    expect(page.crumb).toBe(head.toLowerCase());
    const words = wordsOf(page);
    const heading = /<h3>(.*?)<\/h3>/.exec(renderToString(<main>{page.body}</main>))?.[1] ?? '';
    expect(heading.replace(/<[^>]*>/g, '')).toBe(head);
    expect(words).not.toMatch(/completed|No figure|how many/);
    expect(words).toMatch(/Counted: nobody; (denied|looked for): people/);
    expect(citation('claim', id)).toContain(`“${title}; reported by The Example Herald.”`);
    expect(rowOf(id)).toMatchObject({ status: null, measure });
  });

  test('nobody is there of whom it could be asked how old they are', () => {
    for (const id of ['quay/denied', 'quay/none']) expect(openQuestions(claimOf(id), evidence)).toEqual(['work']);
    expect(openQuestions(claimOf('quay/moved'), evidence)).toContain('age');
  });

  test('a route that nobody affirms says so in its title, its citation and the tables', () => {
    const page = routePage(evidence.route(NONE as RouteId), site);
    expect(page.title).toBe('None found in Finland');
    expect(wordsOf(page).split('Other routes')[0]).not.toMatch(/completed|no figure/i);
    expect(page.description).toBe(
      'Already in Finland: already there; none found; 2 findings of none in 2 articles. Every claim with the sentences it rests on.',
    );
    expect(citation('route', NONE)).toContain('“None found in Finland.”');
    expect(rowOf('quay/none')).toMatchObject({ route_title: 'None found in Finland' });
    expect(featureOf(NONE)).toMatchObject({ title: 'None found in Finland' });
    expect(rowOf('quay/denied')).toMatchObject({ route_title: 'Moved on from Norway to Finland' });
  });

  test('who found none is named', () => {
    expect(wordsOf(claimPage(claimOf('quay/none'), site))).toContain(
      'None found by the guild of the pilots: nothing is drawn of it.',
    );
    expect(wordsOf(claimPage(claimOf('quay/denied'), site))).toContain(
      'Denied by a spokesman of the pilots: nothing is drawn of it.',
    );
  });
});

describe('what its publisher has corrected', () => {
  test('says so as title, heading, citation and row, and names the correction with a link', () => {
    const page = claimPage(claimOf('quay/chosen-before'), site);
    const html = renderToString(<main>{page.body}</main>);
    const movement = 'From North Korea (province not stated) to Finland';
    expect(page.title).toBe(`${movement}: 210, chosen (corrected) (quay/chosen-before)`);
    expect(html).toMatch(/<span class="stance">Corrected:<\/span> <span class="figure">210/);
    expect(html).toContain(
      '<dt>Replaced by</dt><dd><a href="../../../claim/quay/chosen/">120, The Example Herald (quay/chosen)</a></dd>',
    );
    expect(html).toContain(
      'Not on the map: its publisher has corrected it, and <a href="../../../claim/quay/chosen/">the correction</a> is drawn on another route: <a href="#route=dispatch-kangwon-finland">From Kangwon to Finland</a>.',
    );
    expect(citation('claim', 'quay/chosen-before')).toContain(`“${movement}: 210, chosen (corrected); reported by`);
    expect(rowWords(CORRECTED)).toBe('Finland210from province not stated · corrected · 1 claim, 1 article');
  });

  test('says so on its route, which leads on to that of the correction', () => {
    const page = routePage(evidence.route(CORRECTED as RouteId), site);
    expect(page.title).toBe('From North Korea (province not stated) to Finland: corrected');
    expect(wordsOf(page)).toContain('Corrected: 210 people, chosen');
    expect(renderToString(<main>{page.body}</main>)).toContain(
      '<p class="rule">Not on the map: its publisher has corrected it, and <a href="../../claim/quay/chosen/">the correction</a> is drawn on another route: <a href="#route=dispatch-kangwon-finland">From Kangwon to Finland</a>.</p>',
    );
    expect(citation('route', CORRECTED)).toContain('Finland: corrected.”');
  });

  test('has a column for what took its place, and its route no status', () => {
    expect(rowOf('quay/chosen-before')).toMatchObject({ replaced_by: ['quay/chosen'], why_not_drawn: 'replaced' });
    expect(rowOf('quay/chosen')).toMatchObject({ replaced_by: [], replaces: ['quay/chosen-before'] });
    expect(featureOf(CORRECTED)).toMatchObject({ statuses: [], status: null, drawn: false });
  });

  test('is said to be drawn in place only where it is', () => {
    const here = projectWithQuay([
      'data/articles/quay.yaml',
      '    origin: kangwon\n',
      '    origin: { place: kp-unstated, inferred: The paper names no province for them. }\n',
    ]);
    const same = evidenceIn(compileOrThrow(here));
    const before = same.claim('quay/chosen-before' as ClaimId);
    expect(whyUndrawn(before, same)).toBe('replaced');
    const words = wordsOf(claimPage(before, siteOf(same.dataset)));
    expect(words).toContain('its publisher has corrected it, and the correction is drawn in its place.');
  });
});

test('people who are chosen are no plan', () => {
  const words = wordsOf(routePage(evidence.route(STANDING as RouteId), site));
  expect(words).toContain('They are chosen, not people seen to leave.');
  expect(words).not.toContain('It is a plan');
  expect(wordsOf(routePage(evidence.route('dispatch-kp-unstated-sweden' as RouteId), site))).toContain('It is a plan');
});

test('a source that is set is not said to be unrecorded beside it', () => {
  const words = wordsOf(claimPage(claimOf('quay/chosen-before'), site));
  expect(words).toContain('Source: a chandler.');
  expect(words).not.toContain('from whom the article has it');
  expect(openQuestions(claimOf('ferry/cooks'), evidence)).toContain('speaker');
});

describe('a quotation that runs over two paragraphs', () => {
  const [first, second] = [
    'A spokesman of the pilots denied that any North Korean riggers had come from Norway to Finland in 2021. ',
    'The guild walked through the quays of Finland in 2022 and found no North Korean riggers.',
  ];

  test('names both, and shows where the second begins', () => {
    const page = claimPage(claimOf('quay/none'), site);
    const [, quoted = ''] = /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(renderToString(<main>{page.body}</main>)) ?? [];
    expect([...quoted.matchAll(/<p>(.*?)<\/p>/g)].map(([, text = '']) => plain(text))).toEqual([first, second]);
    expect(plain(quoted)).toBe(evidence.excerpt('quay/guild' as ExcerptId).exact);
    expect(wordsOf(page)).toContain('The Example Herald, 1 June 2023, paragraphs 3 and 4.');
    expect(wordsOf(claimPage(claimOf('quay/moved'), site))).toContain('1 June 2023, paragraph 2.');
  });

  test('on the page of its article, in frames and in evidence packs as well', () => {
    const article = evidence.article('quay' as ArticleId);
    const excerpt = evidence.excerpt('quay/guild' as ExcerptId);
    expect(wordsOf(articlePage(article, siteOf(evidence.dataset, compile(root).accounts)))).toContain(
      'Paragraphs 3 and 4, sentences 4 and 5.',
    );
    const source = renderToString(<EmbedSource article={article} evidence={evidence} excerpt={excerpt} />);
    expect(plain(source)).toContain(', paragraphs 3 and 4.');
    const quotation = packOfEvidence(evidence).quotations.find((each) => each.excerpt === excerpt.id);
    expect(quotation?.source).toContain(', paragraphs 3 and 4');
    expect(quotation?.paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([first, second]);
    const html = quotation ? renderToString(<PackQuotationEntry quotation={quotation} said={(text) => text} />) : '';
    expect(html.match(/<blockquote[^>]*>.*?<\/blockquote>/)?.[0].match(/<p>/g)).toHaveLength(2);
  });
});

describe('words that carry a status and hold a place', () => {
  test.each([
    ['quay/denied', ['denied that any North Korean riggers had come from', 'to'], ['Norway', 'Finland']],
    ['quay/moved', ['were moved on from', 'to'], ['Norway', 'Finland']],
    ['ferry/search', ['found no', 'welders'], ['Finland', 'North Korean']],
  ])('%s: are marked, and so is the place', (id, statuses, places) => {
    const html = renderToString(<main>{claimPage(claimOf(id), site).body}</main>);
    const marked = (kind: string) => [...html.matchAll(new RegExp(`<mark class="${kind}">([^<]*)</mark>`, 'g'))];
    expect(marked('status').map(([, words]) => words)).toEqual(statuses);
    expect(marked('place').map(([, words]) => words)).toEqual(places);
    expect(plain(html)).toMatch(/Marked: (figure, )?place, status/);
  });
});

function claimOf(id: string): Evidence['dataset']['claims'][number] {
  return evidence.claim(id as ClaimId);
}

function routeOf(id: string) {
  return evidence.route(id as RouteId);
}

function wordsOf(page: Page): string {
  return plain(renderToString(<main>{page.body}</main>));
}

function rowWords(id: string): string {
  return plain(renderToString(<RouteLink route={routeOf(id)} lookup={evidence} rule="largest" />));
}

function plain(html: string): string {
  return html
    .replace(/<\/dt>/g, ': ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&');
}

function citation(kind: 'route' | 'claim', id: string): string {
  return plainText(citationOf({ kind, id } as Parameters<typeof citationOf>[0], evidence, 'https://atlas.example/'));
}

function rowOf(id: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CLAIMS.columns.map(({ name, value }) => [name, value(claimOf(id), evidence)]));
}

function featureOf(id: string) {
  return routeFeatures(evidence, 'largest').find((feature) => feature.id === id)?.properties;
}
