import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { evidenceIn } from '../model/evidence.ts';
import { datasetOf, placeId, quantityOf, type Sketch } from '../model/fixture-dataset.ts';
import type { AgencyId, ClaimId, ExcerptId, SectorId } from '../model/ids.ts';
import { ClaimEntry } from './claim-entry.tsx';

/** A claim of which nothing is left out, and the claims that it speaks of. */
const FULL: Sketch = {
  id: 'full',
  article: 'courier',
  direction: 'dispatch',
  from: 'upland',
  via: ['ferry'],
  to: ['pearl', 'coral'],
  people: [300, 400],
  qualifier: 'about',
  measure: 'awaiting_interview',
  status: 'selecting',
  partOf: 'gazette/total',
  sameEventAs: ['gazette/twin'],
  excerpts: ['courier/first', 'courier/second'],
  rest: {
    origin: {
      place: placeId('upland'),
      text: null,
      inferred: 'from the name of the office.',
      examples: [placeId('capital')],
    },
    period: { when: '2031-05/2031-12', of: 'report', basis: '“This year”, resolved against the date of the report.' },
    sectors: ['kilns', 'orchards'] as SectorId[],
    profile: { sex: 'mostly_women', ages: 'in their 30s', family: 'married', skills: 'bricklaying' },
    agencies: [{ agency: 'bureau' as AgencyId, role: 'selects the workers' }],
    documents: [{ kind: 'visa', text: 'a “trainee” visa' }],
    speaker: ['a clerk', 'a broker'],
    contradicts: ['gazette/denial'] as string[] as ClaimId[],
    refines: ['gazette/rough'] as string[] as ClaimId[],
    replaces: ['gazette/old'] as string[] as ClaimId[],
    notes: ['A first note.', 'A second note.'],
    marks: [{ excerpt: 'courier/second' as ExcerptId, kind: 'figure', at: [3, 7] }],
  },
};
const OTHERS: Sketch[] = ['total', 'twin', 'denial', 'rough', 'old'].map((id, index) => ({
  id,
  to: 'pearl',
  people: 7000 + index,
}));

describe('a claim with everything in it', () => {
  const html = entryOf([FULL, ...OTHERS]);
  const text = textOf(html);

  test.each([
    ['its figure with its word', 'about 300–400'],
    ['its status', 'being selected'],
    ['what was counted', 'people awaiting a final interview'],
    ['the figure as printed', `printed: “${quantityOf([300, 400], 'about').text}”`],
    ['when', 'May to December 2031 (when it was reported)'],
    ['what the time rests on', '“This year”, resolved against the date of the report.'],
    ['where from', 'Upland'],
    ['how that was inferred', 'inferred: from the name of the office'],
    ['what is only an example', 'Capital named only as an example'],
    ['the way', 'Ferry'],
    ['where to', 'Pearl; the United Corals'],
    ['that the figure is joint', 'One joint figure; it cannot be split'],
    ['the sectors', 'brick kilns, orchards'],
    ['who', 'mostly women, in their 30s, married, bricklaying'],
    ['the agencies and what they do', 'Labour Bureau: selects the workers'],
    ['the documents', 'visa: a “trainee” visa'],
    ['who said it, and to whom', 'a clerk, as told to a broker'],
    ['what it is part of', '7,000, Invented Press (gazette/total)'],
    ['what is the same event', '7,001, Invented Press (gazette/twin)'],
    ['what it contradicts', '7,002, Invented Press (gazette/denial)'],
    ['what it makes precise', '7,003, Invented Press (gazette/rough)'],
    ['what it replaces', '7,004, Invented Press (gazette/old)'],
    ['a note', 'A first note.'],
    ['another note', 'A second note.'],
    ['its first excerpt', 'in the words of courier/first,'],
    ['its second excerpt', 'in the words of courier/second,'],
    ['the paragraph of an excerpt', 'paragraph 4'],
    ['publisher and carrier', 'Invented Press, carried by Bridge Wire'],
    ['when it was published, and how firm that is', 'January to March 2032, date inferred'],
    ['how the date is known', 'The courier is dated by hand.'],
    ['the id of the record', 'courier/full'],
  ])('says %s', (_what, words) => {
    expect(text).toContain(words);
  });

  test('marks its words in the excerpt that holds them, and only there', () => {
    expect(html.match(/<mark/g)).toHaveLength(1);
    expect(html).toContain('<mark class="figure">this</mark>');
  });

  test('names the language and the source of each quotation', () => {
    expect(html.match(/<blockquote cite="https:\/\/press\.example\/courier" lang="en-GB">/g)).toHaveLength(2);
  });

  test('says nothing is not stated', () => {
    expect(text).not.toMatch(/not stated|No figure/);
  });
});

describe('a claim that says little', () => {
  const [, facts] = /<dl class="facts">(.*)<\/dl>/s.exec(entryOf([{ to: 'pearl' }])) ?? [];
  const rows = new Map(
    [...(facts ?? '').matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, words]) => [term, words]),
  );

  test.each(['When', 'Sector', 'Who'])('says that “%s” is not stated', (term) => {
    expect(rows.get(term)).toMatch(/^not stated/);
  });

  test('says what was counted, and that the number is not stated', () => {
    expect(rows.get('Counted')).toBe('a plan or quota; how many is not stated');
  });

  test('says that the province is not stated', () => {
    expect(rows.get('From')).toBe('North Korea (province not stated)');
  });

  test('says that the article speaks in its own voice', () => {
    expect(rows.get('Said by')).toBe('the article, in its own voice');
  });

  test('has no rows for relations that it has not', () => {
    for (const term of [
      'By way of',
      'Agencies',
      'Documents',
      'Part of',
      'Same event as',
      'Contradicts',
      'Makes precise',
      'Replaces',
    ]) {
      expect(rows.has(term)).toBe(false);
    }
  });

  test('has no figure, and never a zero', () => {
    const text = textOf(entryOf([{ to: 'pearl' }]));
    expect(text).toContain('No figure given');
    expect(text).not.toMatch(/\b0\b/);
  });
});

test('a claim that gives the line its width says so', () => {
  const shown = (html: string) => textOf(withoutUnseen(html));
  expect(shown(entryOf([{ to: 'pearl', people: 4 }], true))).toContain('gives the line its width');
  expect(shown(entryOf([{ to: 'pearl', people: 4 }]))).not.toContain('gives the line its width');
});

test('what only scripts can know of a claim is hidden until they say so', () => {
  const css = readFileSync(join(import.meta.dirname, '../style/evidence.css'), 'utf8').replace(/\s+/g, ' ');
  expect(css).toMatch(/(^|[};] ?)\.width-note, \.outside-note { [^}]*display: none/);
  expect(css).toMatch(/\.gives-width \.width-note, \.is-outside \.outside-note { [^}]*display: inline/);
  expect(entryOf([{ to: 'pearl', people: 4 }], true)).not.toContain('is-outside');
});

/** An entry without the notes that the style sheet hides. */
function withoutUnseen(html: string): string {
  const some = html.replace(/<span class="outside-note">[^<]*<\/span>/g, '');
  return html.includes('gives-width') ? some : some.replace(/<span class="width-note">[^<]*<\/span>/g, '');
}

function entryOf(sketches: readonly Sketch[], givesWidth = false): string {
  const evidence = evidenceIn(datasetOf(sketches));
  const claim = evidence.dataset.claims[0] as Claim;
  return renderToString(<ClaimEntry claim={claim} evidence={evidence} givesWidth={givesWidth} />);
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
}
