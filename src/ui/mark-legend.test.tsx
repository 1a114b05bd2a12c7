import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LinkedExcerpt } from './linked-excerpt.tsx';
import { MarkLegend } from './mark-legend.tsx';
import { markNamesCss } from './mark-names.ts';
import { anyMarkedWords, type LooseMark, markedClaim, textOf } from './test/fixture-marked-claim.ts';

test('the legend names the kinds of marks that are there, and no others', () => {
  expect(
    legend('Pearl will get 500', [
      { kind: 'figure', at: [15, 18] },
      { kind: 'place', at: [0, 5] },
    ]),
  ).toBe('Marked: figure, place');
  expect(legend('500 in Pearl', [{ kind: 'status', at: [4, 6] }])).toBe('Marked: status');
  expect(legend('500 in Pearl', [])).toBe('');
});

test('the legend names a mark if and only if it stands in the quotation', () => {
  fc.assert(
    fc.property(anyMarkedWords, ({ exact, marks }) => {
      const shown = new Set([...quoted(exact, marks).matchAll(/<mark class="(\w+)"/g)].map(([, each]) => each));
      const named = legend(exact, marks).match(/figure|place|status/g) ?? [];
      expect([...named].sort()).toEqual([...shown].sort());
    }),
  );
});

test('each kind of mark is named for those who hear it, and told apart without colour', () => {
  const [css = '', unseen = ''] = ['checking.css', 'unseen.css'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\s+/g, ' '),
  );
  for (const each of ['figure', 'place', 'status']) {
    expect(css).toContain(`mark.${each}::before { content: var(--mark-${each}); }`);
    expect(markNamesCss()).toContain(`--mark-${each}:"[${each}: "`);
  }
  expect(css).toContain('mark::after { content: var(--mark-end); }');
  expect(markNamesCss()).toContain('--mark-end:"]"');
  expect(unseen).toMatch(/mark::before, mark::after {[^}]*clip-path: inset\(50%\)/);
  expect(css).toMatch(/@media print { mark.figure, .mark-key .figure { border-bottom: 3px double currentColor/);
  expect(css).toMatch(
    /forced-colors: active\) {.*mark.figure, .mark-key .figure { border-bottom: 3px double currentColor/,
  );
});

function legend(exact: string, marks: readonly LooseMark[]): string {
  const { claim, excerpt, evidence } = markedClaim(exact, marks);
  return textOf(renderToString(<MarkLegend excerpt={excerpt} claim={claim} evidence={evidence} />));
}

function quoted(exact: string, marks: readonly LooseMark[]): string {
  const { claim, excerpt, evidence } = markedClaim(exact, marks);
  return renderToString(
    <LinkedExcerpt excerpt={excerpt} marked={[claim]} evidence={evidence} ownToo={false} hrefOf={() => '#'} />,
  );
}
