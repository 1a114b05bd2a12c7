import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../core/model/claim.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import type { AgencyId, ClaimId, ExcerptId, SectorId } from '../core/model/ids.ts';
import { datasetOf, placeId, quantityOf, type Sketch } from '../core/test/fixture-dataset.ts';
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
  const html = entryOf([FULL, ...OTHERS], false, true);
  const text = textOf(html);

  test.each([
    ['its figure with its word', 'about 300–400'],
    ['its status', 'being selected'],
    ['what was counted', 'people awaiting a final interview'],
    ['the figure as printed', `printed: “${quantityOf([300, 400], 'about').text}”`],
    ['when', 'May to December 2031 (when it was reported)'],
    ['what the time rests on', '“This year”, resolved against the date of the report.'],
    ['where from', 'Upland'],
    ['what was inferred', 'Upland (inferred)'],
    ['what it was inferred from', 'Origin. from the name of the office.'],
    ['what is only an example', 'Capital named only as an example'],
    ['the way', 'Ferry'],
    ['where to', 'Pearl; the United Corals'],
    ['that the figure is joint', 'One joint figure; it cannot be split'],
    ['the sectors', 'brick kilns, orchards'],
    ['who', 'mostly women, in their 30s, married, bricklaying'],
    ['the agencies and what they do', 'Labour Bureau: selects the workers'],
    ['the documents', 'visa: a “trainee” visa'],
    ['who said it, and to whom', 'a clerk, as told to a broker'],
    ['which source it rests on', 'Sourcewhich one is not set'],
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
    ['publisher and carrier', 'Invented Press, read only on the page of Bridge Wire'],
    ['when it was published, and how firm that is', 'January to March 2032, date inferred'],
    ['how the date is known', 'Date of the article. The courier is dated by hand.'],
    ['what it leaves open', 'Not recorded here: how the figure divides between the countries; when.'],
    ['how it lies to a ban', 'Reported after a ban took hold on 11 September 2017.'],
    ['how it lies to a deadline', 'Reported after the deadline of 22 December 2019.'],
    ['that resolutions were read second-hand', 'The resolutions were read second-hand.'],
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

  test('does not say of what it says that it is not stated', () => {
    expect(text).not.toMatch(/not stated|No figure/);
  });
});

describe('a claim that says little', () => {
  const html = entryOf([{ to: 'pearl' }]);
  const [, facts] = /<dl class="facts">(.*)<\/dl>/s.exec(html) ?? [];
  const rows = new Map(
    [...(facts ?? '').matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, words]) => [term, words]),
  );

  test('says in one list what the text does not say', () => {
    expect(textOf(html)).toContain(
      'Not recorded here: from which province; how many; when; what work; women or men; how old; which agencies act; on what papers; from whom the article has it.',
    );
  });

  test('says why there is no time', () => {
    expect(rows.get('Time of the movement')).toBe('not stated. The text gives no time.');
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

  test('has no rows for what it has not', () => {
    for (const term of [
      'Via',
      'Sector',
      'Who',
      'Agencies',
      'Documents',
      'Part of',
      'Same event as',
      'Contradicts',
      'More precise than',
      'Replaces',
    ]) {
      expect(rows.has(term)).toBe(false);
    }
  });

  test('has nothing inferred, and says so by silence', () => {
    expect(html).not.toContain('Inferred by the editor');
  });

  test('has no figure, and never a zero', () => {
    expect(textOf(html)).toContain('No figure given');
    expect(textOf(html)).not.toMatch(/\b0\b/);
  });
});

test('a claim leads to the page of its whole record, from wherever it stands; that page does not lead to itself', () => {
  expect(entryOf([{ to: 'pearl' }])).toContain('<a href="claim/gazette/1/">The whole record</a>');
  expect(entryOf([{ to: 'pearl' }], false, false, '../../')).toContain('href="../../claim/gazette/1/"');
  expect(entryOf([{ to: 'pearl' }], false, true)).not.toContain('The whole record');
});

test('the whole record gives the place and the seal of each quotation', () => {
  expect(textOf(entryOf([{ to: 'pearl' }], false, true))).toMatch(
    /Characters 10 to \d+ of the text as read; seal 0{32}/,
  );
  expect(textOf(entryOf([{ to: 'pearl' }]))).not.toContain('seal');
});

describe('under a rule of the Security Council', () => {
  const said = (sketch: Sketch) => textOf(entryOf([sketch]));

  test('a claim says when that was and what was required, with its address', () => {
    const html = entryOf([{ to: 'pearl' }]);
    expect(textOf(html)).toContain('paragraph 17: no new work authorisations for North Koreans, with exceptions.');
    expect(html).toContain('href="https://undocs.org/S/RES/2375(2017)"');
    expect(said({ to: 'pearl', direction: 'stock' })).toContain('deadline of 22 December 2019');
  });

  test('nothing is called a violation, and nobody who flees or returns is spoken of', () => {
    const all: Sketch[] = [
      { to: 'pearl' },
      { to: 'pearl', direction: 'stock' },
      { from: 'pearl', to: 'home', direction: 'repatriation' },
      { from: 'pearl', to: 'southland', direction: 'defection' },
    ];
    for (const sketch of all) expect(said(sketch)).not.toMatch(/violat|breach|illegal|broke/i);
    for (const sketch of all.slice(2)) expect(said(sketch)).not.toMatch(/deadline|a ban|Sanctions/);
  });

  test('a time that may lie on either side is called uncertain', () => {
    const period = { when: '2017-09', of: 'movement', basis: 'It is printed.' } as const;
    expect(said({ to: 'pearl', rest: { period } })).toContain(
      'Said to leave before or after a ban took hold on 11 September 2017: uncertain.',
    );
    expect(said({ to: 'pearl', rest: { period: { ...period, when: '2016' } } })).not.toMatch(/deadline|a ban/);
  });
});

test('a claim that gives a line its width says so, and no other says anything of it', () => {
  expect(textOf(entryOf([{ to: 'pearl', people: 4 }], true))).toContain('gives a line its width');
  const other = textOf(entryOf([{ to: 'pearl', people: 4 }]));
  expect(other).not.toContain('width');
  expect(other).not.toContain('filter');
});

function entryOf(sketches: readonly Sketch[], givesWidth = false, full = false, up = ''): string {
  const evidence = evidenceIn(datasetOf(sketches));
  const claim = evidence.dataset.claims[0] as Claim;
  return renderToString(<ClaimEntry claim={claim} evidence={evidence} givesWidth={givesWidth} full={full} up={up} />);
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
}
