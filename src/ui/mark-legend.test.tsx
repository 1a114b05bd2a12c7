import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Excerpt } from '../core/model/article.ts';
import type { Claim, QuotationMark } from '../core/model/claim.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import type { ExcerptId } from '../core/model/ids.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { LinkedExcerpt } from './linked-excerpt.tsx';
import { MarkLegend } from './mark-legend.tsx';

const kind = fc.constantFrom('figure', 'place', 'status') satisfies fc.Arbitrary<QuotationMark['kind']>;

/** Any words with any marks in them, overlapping, touching, nested, in any order. */
const quote = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).chain((exact) =>
  fc.record({
    exact: fc.constant(exact),
    marks: fc.array(
      fc.tuple(kind, fc.nat(exact.length), fc.nat(exact.length)).map(([each, a, b]) => ({
        kind: each,
        at: [Math.min(a, b), Math.max(a, b)] as const,
      })),
      { maxLength: 8 },
    ),
  }),
);

test('an excerpt stands there character for character, whatever is marked in it', () => {
  fc.assert(
    fc.property(quote, ({ exact, marks }) => {
      expect(textOf(quoted(exact, marks))).toBe(exact);
    }),
    { numRuns: 500 },
  );
});

test('marks hold the words at their place and never lie in one another', () => {
  fc.assert(
    fc.property(quote, ({ exact, marks }) => {
      const html = quoted(exact, marks);
      expect(html).not.toMatch(/<mark[^>]*>[^<]*<mark/);
      const spans = new Set(marks.map(({ kind: each, at }) => `${each} ${exact.slice(...at)}`));
      for (const [, each, words] of html.matchAll(/<mark class="(\w+)">([^<]*)<\/mark>/g)) {
        expect(spans).toContain(`${each} ${textOf(words ?? '')}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('the figure, the place and the status are marked, each as what it is', () => {
  expect(
    quoted('Pearl will get 500 workers.', [
      { kind: 'status', at: [6, 14] },
      { kind: 'figure', at: [15, 18] },
      { kind: 'place', at: [0, 5] },
    ]),
  ).toBe(
    '<p><mark class="place">Pearl</mark> <mark class="status">will get</mark> <mark class="figure">500</mark> workers.</p>',
  );
});

test('of overlapping marks the figure stays, then the place', () => {
  const both = quoted('500 in Pearl', [
    { kind: 'status', at: [0, 12] },
    { kind: 'place', at: [4, 12] },
    { kind: 'figure', at: [0, 6] },
  ]);
  expect(both).toBe('<p><mark class="figure">500 in</mark> Pearl</p>');
  expect(
    quoted('500 in Pearl', [
      { kind: 'status', at: [0, 12] },
      { kind: 'place', at: [7, 12] },
    ]),
  ).toBe('<p>500 in <mark class="place">Pearl</mark></p>');
});

test('an empty mark marks nothing', () => {
  expect(quoted('500', [{ kind: 'figure', at: [1, 1] }])).toBe('<p>500</p>');
});

test('marks of other excerpts are not marked here', () => {
  const other: QuotationMark = { excerpt: 'gazette/other' as ExcerptId, kind: 'figure', at: [0, 3] };
  expect(quoted('500 workers', [], [other])).toBe('<p>500 workers</p>');
});

test('the key names the kinds of marks that are there, and no others', () => {
  expect(
    key('Pearl will get 500', [
      { kind: 'figure', at: [15, 18] },
      { kind: 'place', at: [0, 5] },
    ]),
  ).toBe('Marked: figure, place');
  expect(key('500 in Pearl', [{ kind: 'status', at: [4, 6] }])).toBe('Marked: status');
  expect(key('500 in Pearl', [])).toBe('');
});

test('the key names a mark if and only if it stands in the quotation', () => {
  fc.assert(
    fc.property(quote, ({ exact, marks }) => {
      const shown = new Set([...quoted(exact, marks).matchAll(/<mark class="(\w+)"/g)].map(([, each]) => each));
      const named = key(exact, marks).match(/figure|place|status/g) ?? [];
      expect([...named].sort()).toEqual([...shown].sort());
    }),
  );
});

test('each kind of mark is named for those who hear it, and told apart without colour', () => {
  const [css = '', unseen = ''] = ['checking.css', 'unseen.css'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\s+/g, ' '),
  );
  for (const each of ['figure', 'place', 'status']) {
    expect(css).toContain(`mark.${each}::before { content: "[${each}: "; }`);
  }
  expect(unseen).toMatch(/mark::before, mark::after {[^}]*clip-path: inset\(50%\)/);
  expect(css).toMatch(/@media print { mark.figure, .mark-key .figure { border-bottom: 3px double currentColor/);
  expect(css).toMatch(
    /forced-colors: active\) {.*mark.figure, .mark-key .figure { border-bottom: 3px double currentColor/,
  );
});

function key(exact: string, marks: readonly Omit<QuotationMark, 'excerpt'>[]): string {
  const { claim, excerpt, evidence } = shown(exact, marks);
  return textOf(renderToString(<MarkLegend excerpt={excerpt} claim={claim} evidence={evidence} />));
}

function quoted(
  exact: string,
  marks: readonly Omit<QuotationMark, 'excerpt'>[],
  others: readonly QuotationMark[] = [],
): string {
  const { claim, excerpt, evidence } = shown(exact, marks, others);
  return renderToString(
    <LinkedExcerpt excerpt={excerpt} marked={[claim]} evidence={evidence} ownToo={false} hrefOf={() => '#'} />,
  );
}

function shown(exact: string, marks: readonly Omit<QuotationMark, 'excerpt'>[], others: readonly QuotationMark[] = []) {
  const dataset = datasetOf([{ to: 'pearl' }]);
  const excerpt = { ...(dataset.excerpts[0] as Excerpt), exact };
  const here = marks.map((mark): QuotationMark => ({ ...mark, excerpt: excerpt.id }));
  const claim = { ...(dataset.claims[0] as Claim), marks: [...here, ...others] };
  return { claim, excerpt, evidence: evidenceIn({ ...dataset, claims: [claim], excerpts: [excerpt] }) };
}

/** What a reader reads of it. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
