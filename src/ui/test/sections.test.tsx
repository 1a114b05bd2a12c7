import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Circumstance } from '../../core/model/circumstance.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { ArticleId, CircumstanceId, ClaimId, RouteId } from '../../core/model/ids.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { circumstanceOf, datasetOf, placeId, placeOf, type Sketch } from '../../core/test/fixture-dataset.ts';
import { ArticleSection } from '../article-section.tsx';
import { PlaceSection } from '../place-section.tsx';
import { RouteList } from '../route-list.tsx';
import { RouteSection } from '../route-section.tsx';
import { OutLink } from '../source-line.tsx';

const SKETCHES: Sketch[] = [
  { to: 'northland', people: 700 },
  { to: 'westland' },
  { to: 'pearl', people: 9000 },
  { to: ['pearl', 'coral'], people: 30, status: 'selecting' },
  { from: 'westland', to: 'home', direction: 'repatriation' },
  { from: 'northland', to: 'southland', direction: 'defection', people: 2 },
  { to: 'westland', direction: 'stock', people: 5000 },
  { to: 'abroad', people: 28_000 },
];

describe('the list of routes', () => {
  const html = renderToString(<RouteList lookup={lookupIn(datasetOf(SKETCHES))} rule="largest" />);
  const listed = [...html.matchAll(/data-route="([^"]*)"/g)].map(([, id]) => id);

  test('holds every route exactly once, as a link to its page, with the id of links to the route', () => {
    const ids = datasetOf(SKETCHES).routes.map((route) => route.id as string);
    expect([...listed].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(html).toContain(`id="route=${id}" href="route/${id}/"`);
  });

  test('has the largest figure first, then those without one in the order of the records', () => {
    expect(listed.slice(0, 4)).toEqual([
      'dispatch-home-pearl',
      'dispatch-home-northland',
      'dispatch-home-coral-and-pearl',
      'dispatch-home-westland',
    ]);
  });

  test('puts what no map can show last, under a heading that says so', () => {
    expect(listed.at(-1)).toBe('dispatch-home-abroad');
    expect(html.indexOf('id="not-on-the-map"')).toBeGreaterThan(html.indexOf('stock-home-westland'));
    expect(html.indexOf('id="not-on-the-map"')).toBeLessThan(html.indexOf('dispatch-home-abroad'));
  });

  test('says where there is no figure, and never shows a zero for it', () => {
    expect(html).toContain('no figure');
    expect(html).not.toMatch(/class="figure">0</);
  });

  test('has no empty headings', () => {
    const small = renderToString(<RouteList lookup={lookupIn(datasetOf([{ to: 'pearl' }]))} rule="largest" />);
    expect(small.match(/<h3/g)).toHaveLength(1);
    expect(small).not.toContain('not-on-the-map');
  });
});

test('a picture in the list has the pattern that the map has, whichever claim comes first', () => {
  const lookup = lookupIn(
    datasetOf([
      { to: 'pearl', status: 'planned' },
      { to: 'pearl', status: 'completed', article: 'courier' },
    ]),
  );
  const one = lookupIn(datasetOf([{ to: 'pearl', status: 'completed', article: 'courier' }]));
  const swatch = (html: string) => /<svg class="swatch.*?<\/svg>/s.exec(html)?.[0];
  expect(swatch(renderToString(<RouteList lookup={lookup} rule="largest" />))).toBe(
    swatch(renderToString(<RouteList lookup={one} rule="largest" />)),
  );
});

describe('the section of a route', () => {
  test('holds every claim, the one that gives the width first, then the newest', () => {
    const evidence = evidenceIn(
      datasetOf([
        { id: 'old', to: 'pearl' },
        { id: 'wide', to: 'pearl', people: 90 },
        { id: 'new', to: 'pearl', people: 10, article: 'courier' },
      ]),
    );
    const html = sectionOf(evidence);
    const records = [...html.matchAll(/<code[^>]*>([^<]*)<\/code>/g)].map(([, id]) => id);
    expect(records).toEqual(['gazette/wide', 'courier/new', 'gazette/old']);
    expect([...html.matchAll(/<article class="claim gives-width" data-claim="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'gazette/wide',
    ]);
  });

  test.each<[string, Sketch]>([
    [
      'The line’s width is the largest single figure: about 90, from Invented Press (2 April 2031).',
      { to: 'pearl', people: 90, qualifier: 'about', status: 'completed' },
    ],
    ['It is a plan, not people seen to leave.', { to: 'pearl', people: 90, status: 'planned' }],
    ['As thin as lines get: no report gives a number of people for this route.', { to: 'pearl', qualifier: 'many' }],
    ['People said to be there already: a square on the map, not a line.', { to: 'pearl', direction: 'stock' }],
    ['Not on the map: the report names no place that could be drawn.', { to: 'abroad', people: 9 }],
  ])('says how it is drawn: “%s”', (words, sketch) => {
    expect(sectionOf(evidenceIn(datasetOf([sketch])))).toContain(words);
  });

  test('says which figure is left out of its width, and how figures of other reports stand to it', () => {
    const html = sectionOf(
      evidenceIn(
        datasetOf([
          { id: 'whole', to: 'pearl', people: 900 },
          { to: 'pearl', people: 800, partOf: 'gazette/whole' },
          { to: 'westland', people: 100, partOf: 'gazette/whole' },
          { to: 'pearl', article: 'courier', people: 300 },
        ]),
      ),
    );
    const remarks = [...html.matchAll(/<p class="remark">([^<]*)<\/p>/g)].map(([, words]) => words);
    expect(html).toContain('<strong>800</strong> people');
    expect(remarks).toEqual([
      'Of all its claims, the largest single figure is 900 (Invented Press, 2 April 2031); that claim is not drawn, and counts for no width.',
      'Two figures for a plan or quota, from 2 reports of different dates: 900 (Invented Press, 2 April 2031; of it 800) and 300 (Invented Press, January to March 2032, date inferred).',
    ]);
  });

  test('lists the circumstances tied to its claims, with their notes and whoever said so', () => {
    const tied = circumstanceOf('tied', {
      claims: ['gazette/1' as ClaimId],
      text: 'Wages are paid in kind.',
      speaker: ['a clerk'],
      paragraphs: [3, 5, 5],
      notes: ['Only once.'],
    });
    const html = sectionOf(
      evidenceIn(datasetOf([{ to: 'pearl' }], [tied, circumstanceOf('loose', { text: 'Elsewhere.' })])),
    );
    expect(html).toContain('Wages are paid in kind.');
    expect(html).toContain('paragraphs 3 and 5');
    expect(html).toContain('said by a clerk');
    expect(html).toContain('Only once.');
    expect(html).not.toContain('Elsewhere.');
  });

  test('names what differs from a circumstance, or contradicts it, with outlet, date and the way to it', () => {
    const ours = circumstanceOf('ours', {
      claims: ['gazette/1' as ClaimId],
      differs: ['gazette/theirs' as CircumstanceId],
      contradicts: ['gazette/others' as CircumstanceId],
    });
    const theirs = circumstanceOf('theirs', { article: 'courier' as ArticleId, text: 'It is quick.' });
    const others = circumstanceOf('others', { text: 'It never happens.' });
    const html = sectionOf(evidenceIn(datasetOf([{ to: 'pearl' }], [ours, theirs, others])));
    expect(html).toMatch(
      /Differs from <a href="article\/courier\/#circumstance-theirs">Invented Press, read only on the page of Bridge Wire, January to March 2032, date inferred<\/a>: It is quick\./,
    );
    expect(html).toMatch(
      /Contradicts <a href="article\/gazette\/#circumstance-others">Invented Press, 2 April 2031<\/a>: It never happens\./,
    );
    expect(html.indexOf('Contradicts')).toBeLessThan(html.indexOf('Differs'));
  });
});

describe('the section of a place', () => {
  test('shows its names, each in its language, and leaves out those nobody has checked', () => {
    const html = placeSection({ ko: '진주', 'zh-Hans': '珍珠', ru: null, ja: null });
    expect(html).toContain('<span lang="ko">진주</span>');
    expect(html).toContain('<span lang="zh-Hans">珍珠</span>');
    expect(html).not.toMatch(/lang="(ru|ja)"/);
    expect(html).toMatch(/<h2[^>]*>Pearl<\/h2>/);
  });

  test('says why it is drawn where it is, and links the routes that touch it', () => {
    const html = placeSection({});
    expect(html).toContain('Pearl is drawn where the test says.');
    expect([...html.matchAll(/data-route="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'dispatch-home-pearl',
      'dispatch-home-coral-and-pearl',
    ]);
  });

  test('lists what is reported of it beside any route', () => {
    const html = placeSection({}, [circumstanceOf('here', { places: [placeId('pearl')], text: 'Ships wait.' })]);
    expect(html).toContain('Ships wait.');
  });

  function placeSection(
    names: Partial<Record<'ko' | 'zh-Hans' | 'ru' | 'ja', string | null>>,
    circumstances: readonly Circumstance[] = [],
  ): string {
    const place = placeOf('pearl');
    const named = { ...place, names: { ...place.names, ...names } };
    return renderToString(<PlaceSection place={named} evidence={evidenceIn(datasetOf(SKETCHES, circumstances))} />);
  }
});

describe('the entry of a source', () => {
  const evidence = evidenceIn(
    datasetOf(
      [{ to: 'pearl', article: 'courier' }],
      [circumstanceOf('loose', { article: 'courier' as ArticleId, text: 'Snow fell.' })],
    ),
  );
  const html = renderToString(
    <ArticleSection up="" article={evidence.article('courier' as ArticleId)} evidence={evidence} />,
  );

  test('says who published it, where it was read, when, and how that is known', () => {
    expect(html).toContain('Invented Press, read on the page of Bridge Wire; the publisher’s own page was not read.');
    expect(html).toContain('January to March 2032.');
    expect(html).toContain('The courier is dated by hand.');
    expect(html).toContain('By A. Writer.');
    expect(html).not.toContain('Translated by');
  });

  test('names an archived copy where there is one, and else says that none is known', () => {
    expect(html).toContain('No archived copy is known.');
    const archived = { ...evidence.article('courier' as ArticleId), archived: 'https://archive.example/courier' };
    const other = renderToString(<ArticleSection up="" article={archived} evidence={evidence} />);
    expect(other).toContain('href="https://archive.example/courier"');
    expect(other).not.toContain('No archived copy');
  });

  test('accounts for every sentence, and says how much is quoted', () => {
    expect(html).toContain('12 sentences: 6 rest under claims, 4 under circumstances, 2 hold nothing');
    expect(html).toContain('25 % of its 200 words are quoted');
  });

  test('lists what belongs to no route', () => {
    expect(html).toContain('Snow fell.');
  });

  test('an article whose title is not known is described in our words', () => {
    const untitled = { ...evidence.article('courier' as ArticleId), title: null };
    expect(renderToString(<ArticleSection up="" article={untitled} evidence={evidence} />)).toContain(
      '<h3>An invented article in the courier</h3>',
    );
  });
});

test('a link to another site opens apart, gives nothing away and says so', () => {
  const html = renderToString(<OutLink href="https://press.example/a?b=1&c=2">Read the article</OutLink>);
  const [, rel = ''] = /rel="([^"]*)"/.exec(html) ?? [];
  expect(rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
  expect(html).toContain('target="_blank"');
  expect(html).toContain('href="https://press.example/a?b=1&amp;c=2"');
  expect(html).toContain('(opens in a new tab)');
});

test('every link out of a section is such a link', () => {
  const evidence = evidenceIn(datasetOf(SKETCHES, [circumstanceOf('here', { places: [placeId('pearl')] })]));
  const pages = [
    ...evidence.dataset.routes.map((route) => renderToString(<RouteSection route={route} evidence={evidence} />)),
    ...evidence.dataset.articles.map((article) =>
      renderToString(<ArticleSection up="" article={article} evidence={evidence} />),
    ),
    renderToString(<PlaceSection place={placeOf('pearl')} evidence={evidence} />),
  ];
  const links = pages.flatMap((html) => html.match(/<a [^>]*href="https?:[^>]*>/g) ?? []);
  expect(links.length).toBeGreaterThan(SKETCHES.length);
  for (const link of links) expect(link).toMatch(/rel="[^"]*noopener noreferrer[^"]*"/);
});

function sectionOf(evidence: ReturnType<typeof evidenceIn>): string {
  const id = evidence.dataset.routes[0]?.id as RouteId;
  return renderToString(<RouteSection route={evidence.route(id)} evidence={evidence} />);
}
