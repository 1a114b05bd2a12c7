import fc from 'fast-check';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim, QuotationMark } from '../../core/model/claim.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';

/** A mark that is yet in no excerpt. */
export type LooseMark = Omit<QuotationMark, 'excerpt'>;

const kind = fc.constantFrom('figure', 'place', 'status') satisfies fc.Arbitrary<QuotationMark['kind']>;

/** Any words with any marks in them, overlapping, touching, nested, in any order. */
export const anyMarkedWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).chain((exact) =>
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

/** The one claim of a dataset with its one excerpt, which says `exact` and is marked so; `others` are marks elsewhere. */
export function markedClaim(exact: string, marks: readonly LooseMark[], others: readonly QuotationMark[] = []) {
  const dataset = datasetOf([{ to: 'pearl' }]);
  const excerpt = { ...(dataset.excerpts[0] as Excerpt), exact };
  const here = marks.map((mark): QuotationMark => ({ ...mark, excerpt: excerpt.id }));
  const claim = { ...(dataset.claims[0] as Claim), marks: [...here, ...others] };
  return { claim, excerpt, evidence: evidenceIn({ ...dataset, claims: [claim], excerpts: [excerpt] }) };
}

/** What a reader reads of it. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
