import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CLAIM_FACTS } from '#words/claim-facts.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import { differingOn } from '../../core/model/differing-figures.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId, PlaceId, RouteId } from '../../core/model/ids.ts';
import { languagesIn } from '../../core/model/languages-in.ts';
import { endsOf, type Route } from '../../core/model/route.ts';
import { differingSentence } from '../../core/scene/differing-words.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { publishedFiles } from '../../publish/data/published-files.ts';
import { EmbedRoute } from '../../publish/embed-pages/embed-route.tsx';
import { PackDocument } from '../../publish/pack/pack-document.tsx';
import { pdfOf } from '../../publish/pack/pdf.ts';
import { SentenceTable } from '../../publish/pages/sentence-table.tsx';
import { packOfEvidence, pdfFonts } from '../../publish/test/fixture-pack.ts';
import { textOfPdf } from '../../publish/test/fixture-pdf-text.ts';
import { siteOf } from '../../publish/test/fixture-site.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { ClaimEntry } from '../../ui/claim-entry.tsx';
import { RouteSection } from '../../ui/route-section.tsx';
import { compile, compileOrThrow } from '../compile/compile.ts';
import { cleanUpProjects, projectWithFerry } from './fixture-project.ts';

cleanUpProjects();
const REPORTS = join(import.meta.dirname, 'fixtures/reports');
const { dataset: reports, accounts } = compile(REPORTS, join(REPORTS, 'texts'));
if (!reports) throw new Error('the reports are sound');

/** The invented articles: every detail that records can say, denials, a territory in dispute, reports that disagree. */
const RECORDS = [
  ['reports', evidenceIn(reports)],
  ['orchard and ferry', evidenceIn(compileOrThrow(projectWithFerry()))],
] as const;

/** What a frame leaves to the record that it leads to: it names no person, no body, no paper and no kind of work. */
const LEFT_TO_RECORD: readonly string[] = [
  CLAIM_FACTS.counted,
  CLAIM_FACTS.sector,
  CLAIM_FACTS.who,
  CLAIM_FACTS.agencies,
  CLAIM_FACTS.documents,
  CLAIM_FACTS.speaker,
  CLAIM_FACTS.source,
  CLAIM_FACTS.sameEventAs,
  CLAIM_FACTS.drawnOfEvent,
];

describe.each(RECORDS)('of the invented %s', (_, evidence) => {
  const { routes, claims } = evidence.dataset;

  test.each(claims.map(({ id }) => id))('what the page of the claim %s tells stands in frames and packs', (id) => {
    const page = factsOnPage(id, evidence);
    expect(page.length).toBeGreaterThan(0);
    const route = routeOf(id, evidence);
    const frame = plain(frameOf(route, evidence));
    const pack = plain(packOf(route, evidence));
    for (const fact of page) {
      expect(pack).toContain(fact);
      if (LEFT_TO_RECORD.some((term) => fact.startsWith(`${term}: `))) continue;
      // The title of the route names its ends; what more is said of an end stands with the claim.
      if (endsAlone(id, evidence).includes(fact)) expect(frame).toContain(plain(routeTitle(route, evidence)));
      else expect(frame).toContain(fact);
    }
  });

  test('whoever holds a territory is named in every frame and pack that a line ends there in, and in no other', () => {
    for (const route of routes) {
      const isDisputed = endsOf(route).some((end) => evidence.place(end).disputed !== undefined);
      for (const html of [frameOf(route, evidence), packOf(route, evidence)]) {
        expect(plain(html).includes('status in dispute. Administered by'), route.id).toBe(isDisputed);
      }
    }
  });
});

describe('of two reports that disagree', () => {
  const [[, evidence]] = RECORDS;
  const id = 'courier-three-groups/liaoning' as ClaimId;
  const route = routeOf(id, evidence);
  const others = evidence.claim(id).contradicts.map(evidence.claim);

  test('the other is quoted in the frame and in the pack of the one, though it is of another route', () => {
    expect(others.length).toBe(2);
    const frame = frameOf(route, evidence);
    const pack = packOf(route, evidence);
    for (const html of [frame, pack]) {
      expect(html).toContain('Another report contradicts it');
      expect(html).toContain('The atlas does not choose between them.');
      for (const { excerpts, id: other } of others) {
        expect(html).toContain(`claim/${other}/`);
        for (const excerpt of excerpts) expect(plain(html)).toContain(evidence.excerpt(excerpt).exact);
      }
    }
    // Outside the claim's own section a fetched page of a frame would leave it behind.
    const [, entry = ''] = /data-claim="courier-three-groups\/liaoning"(.*?)<\/article>/s.exec(frame) ?? [];
    expect(entry.match(/Another report contradicts it/g)).toHaveLength(others.length);
  });

  test('the PDF holds both', async () => {
    const pack = packOfEvidence(evidence, { focus: { kind: 'route', id: route.id } });
    const text = textOfPdf(await pdfOf(pack, pdfFonts()));
    for (const { excerpts } of others) {
      for (const excerpt of excerpts) expect(text).toContain(evidence.excerpt(excerpt).exact.replace(/\s+/g, ''));
    }
    expect(text).toContain('Anotherreportcontradictsit:');
  });

  test('what the pack quotes already is named by its number', () => {
    const pack = packOfEvidence(evidence);
    const told = pack.quotations.flatMap(({ claims }) => claims).find((each) => each.id === id && each.others.length);
    const named = told?.others.flatMap(({ quotations }) => quotations) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((each) => typeof each === 'number')).toBe(true);
  });
});

test('how differing figures stand to each other is said on pages, in frames and in packs alike', () => {
  const evidence = evidenceIn(
    datasetOf([
      { to: 'northland', people: 500 },
      { article: 'courier', to: 'northland', people: 700 },
    ]),
  );
  const [route] = evidence.dataset.routes;
  const sentences = route ? differingOn(route.id, evidence).map((each) => differingSentence(each, evidence)) : [];
  expect(sentences).toHaveLength(1);
  for (const html of route ? [pageOf(route, evidence), frameOf(route, evidence), packOf(route, evidence)] : []) {
    expect(plain(html)).toContain(sentences[0]);
  }
});

describe('of circumstances', () => {
  test('those that stand against each other have both sides in frames and packs', () => {
    const [[, { dataset }]] = RECORDS;
    const [one, other] = dataset.circumstances.filter(({ claims }) => claims.length > 0).slice(0, 2);
    if (!one || !other) throw new Error('there are two');
    const evidence = evidenceIn({
      ...dataset,
      circumstances: dataset.circumstances.map((each) =>
        each.id === one.id ? { ...each, differs: [other.id] } : each,
      ),
    });
    const [claim = '' as ClaimId] = one.claims;
    const route = routeOf(claim, evidence);
    for (const html of [frameOf(route, evidence), packOf(route, evidence)]) {
      expect(plain(html)).toContain(one.text);
      expect(plain(html)).toMatch(/Differs from /);
      expect(plain(html)).toContain(other.text);
    }
    // A frame holds no others: what stands against nothing is on the page.
    expect(frameOf(route, evidenceIn(dataset))).not.toContain('class="circumstances"');
  });

  test('the pack holds all that the page of the route tells beside its claims', async () => {
    const [[, evidence]] = RECORDS;
    const route = routeOf('courier-three-groups/liaoning' as ClaimId, evidence);
    const told = evidence.circumstancesOf(evidence.claimsOf(route));
    expect(told.length).toBeGreaterThan(5);
    const pack = packOfEvidence(evidence, { focus: { kind: 'route', id: route.id } });
    const pdf = textOfPdf(await pdfOf(pack, pdfFonts()));
    for (const { text } of told) {
      expect(plain(packOf(route, evidence))).toContain(text);
      expect(pdf).toContain(text.replace(/\s+/g, ''));
    }
  });
});

describe('how long a selection takes', () => {
  const [[, evidence]] = RECORDS;
  const said = 'How long: selection: 3–6 months (“3개월에서 6개월”).';
  const circumstance = evidence.dataset.circumstances.find(({ id }) => id === 'garam-russia/selection');
  if (!circumstance) throw new Error('it is recorded with a circumstance');
  const route = routeOf('garam-russia/russia' as ClaimId, evidence);

  test('stands with the circumstance on the pages of routes, claims and places, and in frames', () => {
    expect(plain(pageOf(route, evidence))).toContain(`${circumstance.text} ${said}`);
    const list = { circumstances: [circumstance], evidence, nameArticle: true, up: '' };
    expect(plain(renderToString(<CircumstanceList {...list} inFrame />))).toContain(`${circumstance.text} ${said}`);
  });

  test('stands in the table of sentences', () => {
    const article = evidence.article(circumstance.article);
    const table = renderToString(<SentenceTable article={article} site={siteOf(evidence.dataset, accounts)} up="" />);
    expect(plain(table)).toContain(`${circumstance.text} ${said}`);
  });

  test('stands in the pack and in what machines read', () => {
    expect(plain(packOf(route, evidence))).toContain(`${circumstance.text} ${said}`);
    const files = publishedFiles(evidence);
    const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? '';
    expect(contentOf('data/circumstances.csv')).toContain('selection: P3M..P6M');
    expect(contentOf('data/dataset.json')).toContain(
      JSON.stringify([{ of: 'selection', unit: 'months', text: '3개월에서 6개월', low: 3, high: 6 }]),
    );
    expect(contentOf('data/datapackage.json')).toContain('How long something takes or lasts');
  });
});

test('the printed pack says the language of what it quotes in English sentences', () => {
  const [[, evidence]] = RECORDS;
  const pack = packOf(routeOf('garam-russia/russia' as ClaimId, evidence), evidence);
  for (const words of ['등지', '라선을 거쳐 기차로', '올해 하반기', '3개월에서 6개월']) {
    expect(pack).toContain(`“<span lang="ko">${words}</span>”`);
  }
  expect(pack).toContain('<h3><span lang="ko">북, 하반기 러시아 등에 노동자 1,200명 파견 계획</span> [North plans');
});

function routeOf(claim: ClaimId, evidence: Evidence): Route {
  const route = evidence.dataset.routes.find(({ claims }) => claims.includes(claim));
  if (!route) throw new Error(`no route has ${claim}`);
  return evidence.route(route.id as RouteId);
}

function pageOf(route: Route, evidence: Evidence): string {
  return renderToString(<RouteSection route={route} evidence={evidence} />);
}

function frameOf(route: Route, evidence: Evidence): string {
  return renderToString(
    <EmbedRoute covered={{ route, claims: evidence.claimsOf(route) }} evidence={evidence} up="../../" />,
  );
}

function packOf(route: Route, evidence: Evidence): string {
  const pack = packOfEvidence(evidence, { focus: { kind: 'route', id: route.id } });
  return renderToString(<PackDocument pack={pack} languages={languagesIn(evidence.dataset)} />);
}

/** "From: China": an end of which a claim says nothing but its place. */
function endsAlone(id: ClaimId, evidence: Evidence): string[] {
  const { origin, destinations } = evidence.claim(id);
  const named = (ends: readonly { readonly place: PlaceId }[]) =>
    ends.map(({ place }) => placeWords(evidence.place(place))).join('; ');
  return [`${CLAIM_FACTS.from}: ${named([origin])}`, `${CLAIM_FACTS.to}: ${named(destinations)}`];
}

/** "Way: by train (…)": the lines of the record on the page of a claim. */
function factsOnPage(id: ClaimId, evidence: Evidence): string[] {
  const html = renderToString(<ClaimEntry claim={evidence.claim(id)} evidence={evidence} givesWidth={false} full />);
  const [, list = ''] = /<dl class="facts">(.*?)<\/dl>/s.exec(html) ?? [];
  return [...list.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)]
    .map(([, term = '', text = '']) => `${term}: ${plain(text)}`)
    .filter((fact) => !fact.startsWith('Sanctions'));
}

function plain(html: string): string {
  return html
    .replace(/<\/dt>/g, ': ')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
