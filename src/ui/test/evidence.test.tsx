import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { ArticleId, ClaimId, SourceId } from '../../core/model/ids.ts';
import { datasetOf, type Sketch } from '../../core/test/fixture-dataset.ts';
import { EventEntry } from '../event-entry.tsx';
import { ExcerptQuote } from '../excerpt-quote.tsx';
import { RouteSection } from '../route-section.tsx';
import { PassageLinks } from '../source-line.tsx';

const witness = { source: 'witness' as SourceId };

describe('a quotation', () => {
  test('has before and after it what stands there, labelled as ours and outside the quotation', () => {
    const html = quote({ before: 'Something came before.', after: 'Something followed.' });
    expect(html).toMatch(/Before it, in our words:<\/b> Something came before\.<\/p><blockquote/);
    expect(html).toMatch(/<\/blockquote><p class="around"><b>After it, in our words:<\/b> Something followed\./);
    expect(quote({})).not.toContain('in our words');
  });

  test('keeps its language, and a translation says whose it is', () => {
    const html = quote({ translation: { text: 'They went.', by: 'the editor' } }, 'ko');
    expect(html).toContain('lang="ko"');
    expect(html).toContain('<b>Translation by the editor:</b> They went.');
    expect(html.indexOf('blockquote')).toBeLessThan(html.indexOf('They went.'));
  });

  test('in another language without a translation says that there is none', () => {
    expect(quote({}, 'ko')).toContain('The original is in Korean. No translation has been made.');
    expect(quote({}, 'en-GB')).not.toContain('translation');
  });

  test('leads to its passage, and to the passage of an archived copy where there is one', () => {
    const { articles, excerpts } = datasetOf([{ to: 'pearl' }]);
    const article = { ...(articles[0] as (typeof articles)[0]), archived: 'https://archive.example/gazette' };
    const excerpt = { ...(excerpts[0] as Excerpt), exact: 'Nine came back home.' };
    const links = (archived: string | null) =>
      [
        ...renderToString(<PassageLinks article={{ ...article, archived }} excerpt={excerpt} />).matchAll(
          /href="([^"]*)"/g,
        ),
      ].map(([, href]) => href);
    expect(links(article.archived)).toEqual([
      'https://press.example/gazette#:~:text=Nine%20came%20back%20home',
      'https://archive.example/gazette#:~:text=Nine%20came%20back%20home',
    ]);
    expect(links(null)).toHaveLength(1);
  });

  function quote(rest: Partial<Excerpt>, language = 'en'): string {
    const dataset = datasetOf([{ to: 'pearl' }]);
    const evidence = evidenceIn({ ...dataset, articles: dataset.articles.map((each) => ({ ...each, language })) });
    const excerpt = { ...(dataset.excerpts[0] as Excerpt), ...rest };
    return renderToString(<ExcerptQuote excerpt={excerpt} claim={dataset.claims[0] as Claim} evidence={evidence} />);
  }
});

describe('how many tell of a route', () => {
  const two: Sketch[] = [
    { to: 'pearl', rest: witness },
    { to: 'pearl', article: 'courier', rest: witness },
  ];

  test('articles and sources are counted apart, with the reason one click away', () => {
    const html = sectionOf(evidenceIn(datasetOf(two)));
    expect(html).toContain('dispatch · 2 claims in 2 articles, at least 1 source');
    expect(html).toMatch(
      /<details class="source-reasons"><summary>Why these count as 1 source<\/summary>.*an invented witness<\/b> \(Invented Press, 2 April 2031 and Invented Press, January to March 2032, date inferred\)\. It was invented as one\./,
    );
  });

  test('where the editor has set none for one of them, no number is given', () => {
    const html = sectionOf(evidenceIn(datasetOf([...two, { to: 'pearl' }])));
    expect(html).toContain('3 claims in 2 articles; how many sources is not set');
    expect(html).toContain('Which sources are set');
    expect(html).not.toMatch(/\d sources?\b/);
  });

  test('one article with one source needs no reasons', () => {
    const html = sectionOf(evidenceIn(datasetOf([{ to: 'pearl', rest: witness }])));
    expect(html).toContain('1 claim in 1 article, 1 source');
    expect(html).not.toContain('source-reasons');
  });
});

describe('an event that is told twice', () => {
  const near: Sketch = {
    id: 'near',
    from: 'ferry',
    to: 'southland',
    direction: 'defection',
    people: 11,
    rest: witness,
  };
  const far: Sketch = {
    ...near,
    id: 'far',
    from: 'northland',
    article: 'courier',
    sameEventAs: ['gazette/near'],
  };

  test('is one entry with two reports on the routes of both', () => {
    const evidence = evidenceIn(datasetOf([near, far]));
    for (const [index, other] of [
      [0, 'Defected from Northland to Southland'],
      [1, 'Defected from Ferry to Southland'],
    ] as const) {
      const html = sectionOf(evidence, index);
      expect(html.match(/class="event"/g)).toHaveLength(1);
      expect(html).toMatch(/One event, 2 reports<\/b> \(2 articles, at least 1 source\)/);
      expect(html.match(/<article class="claim/g)).toHaveLength(1);
      expect(html.match(/<blockquote/g)).toHaveLength(2);
      expect(html).toContain(`>${other}</a>`);
    }
  });

  test('says of the report that is not drawn which one is, and why', () => {
    const rest = { ...witness, drawnOfEvent: { why: 'It holds for all of them.' } };
    const evidence = evidenceIn(datasetOf([near, { ...far, rest }]));
    const said =
      'Not on the map: of this event the report of Invented Press, January to March 2032, date inferred, is drawn. It holds for all of them.';
    expect(sectionOf(evidence, 0)).toContain(`<p class="undrawn-note">${said}</p>`);
    expect(sectionOf(evidence, 1)).not.toContain('undrawn-note');
    const [, again] = [near, { ...near, id: 'again', sameEventAs: ['gazette/near'], rest }];
    expect(sectionOf(evidenceIn(datasetOf([near, again as Sketch])))).toContain(
      'Not on the map: of this event another report in the same article is drawn. It holds for all of them.',
    );
  });

  test('on one route is one entry with both records in it', () => {
    const html = sectionOf(
      evidenceIn(
        datasetOf([
          near,
          { ...near, id: 'again', article: 'courier', sameEventAs: ['gazette/near'] },
          { ...near, id: 'else' },
        ]),
      ),
    );
    expect(html.match(/class="event"/g)).toHaveLength(1);
    const [, event = ''] = /<div class="event">(.*?)<\/div><article/s.exec(html) ?? [];
    expect([...event.matchAll(/data-claim="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual([
      'courier/again',
      'gazette/near',
    ]);
    expect(html).not.toContain('The other report');
  });

  test('told once is told as ever', () => {
    expect(sectionOf(evidenceIn(datasetOf([near])))).not.toContain('One event');
  });
});

describe.each([
  ['contradicts', 'Two reports that contradict each other', 'The atlas does not choose between them.'],
  ['differs', 'Two reports that differ', 'Both can hold.'],
] as const)('two claims of which one %s with the other', (relation, heading, closing) => {
  const tied = (id: string) => ({ [relation]: [id as ClaimId] });
  const dataset = datasetOf([
    { id: 'late', article: 'courier', to: 'pearl', rest: tied('gazette/early') },
    { id: 'early', to: 'westland', rest: tied('courier/late') },
  ]);

  test.each([0, 1])('stand side by side in the order of their dates, on route %i', (index) => {
    const html = sectionOf(evidenceIn(dataset), index);
    const [, sides = ''] = /<div class="sides">(.*?)<\/div><\/div><p>/s.exec(html) ?? [];
    expect([...sides.matchAll(/cite="https:\/\/press\.example\/(\w+)"/g)].map(([, id]) => id)).toEqual([
      'gazette',
      'courier',
    ]);
    expect(sides.match(/class="side"/g)).toHaveLength(2);
    expect(sides).toContain('Invented Press, 2 April 2031, paragraph 4.');
    expect(html).toContain(`<h4>${heading}</h4>`);
    expect(html).toContain(closing);
  });

  test('on the page of one claim only the other is added, with the way to its record', () => {
    const evidence = evidenceIn(dataset);
    const [late, early] = evidence.dataset.claims;
    const quoted = early?.excerpts[0];
    if (!late || !quoted) throw new Error('there are two');
    const html = renderToString(
      <EventEntry reports={[late]} here={[late]} evidence={evidence} widthOf={new Set()} full up="../../../" />,
    );
    const [, block = ''] = /<div class="two-reports">(.*)/s.exec(html) ?? [];
    expect(block).toContain(`<h4>Another report ${relation === 'differs' ? 'differs from' : 'contradicts'} it</h4>`);
    expect(block.match(/<blockquote/g)).toHaveLength(1);
    expect(block).toContain(evidence.excerpt(quoted).exact);
    expect(block).toContain(`${closing} <a href="../../../claim/gazette/early/">`);
  });

  test('stand in no entry, which holds its own quotations alone', () => {
    const html = sectionOf(evidenceIn(dataset));
    const [, entry = ''] = /<article class="claim[^>]*>(.*?)<\/article>/s.exec(html) ?? [];
    expect(entry.match(/<blockquote/g)).toHaveLength(1);
  });
});

test('an article that was not read with its publisher says so beside each of its quotations', () => {
  const evidence = evidenceIn(datasetOf([{ to: 'pearl', article: 'courier' }]));
  expect(evidence.article('courier' as ArticleId).carrier).not.toBeNull();
  expect(sectionOf(evidence)).toContain('read only on the page of Bridge Wire');
});

function sectionOf(evidence: Evidence, index = 0): string {
  const route = evidence.dataset.routes[index];
  if (!route) throw new Error('no such route');
  return renderToString(<RouteSection route={route} evidence={evidence} />);
}
