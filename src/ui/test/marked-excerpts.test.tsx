import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { QuotationMark } from '../../core/model/claim.ts';
import type { ExcerptId } from '../../core/model/ids.ts';
import { LinkedExcerpt } from '../linked-excerpt.tsx';
import { MarkedQuote } from '../marked-quote.tsx';
import { anyMarkedWords, type LooseMark, markedClaim, textOf } from './fixture-marked-claim.ts';

type Quoted = (exact: string, marks: readonly LooseMark[], others?: readonly QuotationMark[]) => string;

const COMPONENTS: readonly (readonly [name: string, quoted: Quoted])[] = [
  [
    'MarkedQuote',
    (...said) => {
      const { claim, excerpt } = markedClaim(...said);
      return renderToString(<MarkedQuote excerpt={excerpt} claim={claim} />);
    },
  ],
  [
    'LinkedExcerpt',
    (...said) => {
      const { claim, excerpt, evidence } = markedClaim(...said);
      return renderToString(
        <LinkedExcerpt excerpt={excerpt} marked={[claim]} evidence={evidence} ownToo={false} hrefOf={() => '#'} />,
      );
    },
  ],
];

describe.each(COMPONENTS)('%s', (_name, quoted) => {
  test('an excerpt stands there character for character, whatever is marked in it', () => {
    fc.assert(
      fc.property(anyMarkedWords, ({ exact, marks }) => {
        expect(textOf(quoted(exact, marks))).toBe(exact);
      }),
      { numRuns: 500 },
    );
  });

  test('marks hold the words at their place and never lie in one another', () => {
    fc.assert(
      fc.property(anyMarkedWords, ({ exact, marks }) => {
        const html = quoted(exact, marks);
        expect(html).not.toMatch(/<mark[^>]*>[^<]*<mark/);
        const spans = (kind: string) => marks.filter((mark) => mark.kind === kind).map(({ at }) => exact.slice(...at));
        for (const [, each = '', words = ''] of html.matchAll(/<mark class="(\w+)">([^<]*)<\/mark>/g)) {
          const said = textOf(words);
          if (each !== 'status') expect(spans(each)).toContain(said);
          // Other marks may cut a status; what is left of it stays.
          else expect(spans(each).some((span) => span.includes(said))).toBe(true);
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

  test('of overlapping marks the figure stays, then the place; a status is marked round them', () => {
    const both = quoted('500 in Pearl', [
      { kind: 'status', at: [0, 12] },
      { kind: 'place', at: [4, 12] },
      { kind: 'figure', at: [0, 6] },
    ]);
    expect(both).toBe('<p><mark class="figure">500 in</mark> <mark class="status">Pearl</mark></p>');
    expect(
      quoted('500 in Pearl', [
        { kind: 'status', at: [0, 12] },
        { kind: 'place', at: [7, 12] },
      ]),
    ).toBe('<p><mark class="status">500 in</mark> <mark class="place">Pearl</mark></p>');
    expect(
      quoted('denied that any had come from Pearl, or to Coral', [
        { kind: 'status', at: [0, 48] },
        { kind: 'place', at: [30, 35] },
        { kind: 'place', at: [43, 48] },
      ]),
    ).toBe(
      '<p><mark class="status">denied that any had come from</mark> <mark class="place">Pearl</mark>, <mark class="status">or to</mark> <mark class="place">Coral</mark></p>',
    );
  });

  test('an empty mark marks nothing', () => {
    expect(quoted('500', [{ kind: 'figure', at: [1, 1] }])).toBe('<p>500</p>');
  });

  test('marks of other excerpts are not marked here', () => {
    const other: QuotationMark = { excerpt: 'gazette/other' as ExcerptId, kind: 'figure', at: [0, 3] };
    expect(quoted('500 workers', [], [other])).toBe('<p>500 workers</p>');
  });
});
