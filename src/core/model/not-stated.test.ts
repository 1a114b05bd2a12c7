import { expect, test } from 'vitest';
import { QUESTION_WORDS } from '#words/not-stated.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import type { Claim } from './claim.ts';
import { evidenceIn } from './evidence.ts';
import type { AgencyId, ClaimId, SectorId } from './ids.ts';
import { openQuestions } from './not-stated.ts';

const SAID: Partial<Claim> = {
  period: { when: '2031', of: 'movement', basis: 'It is printed.' },
  sectors: ['kilns' as SectorId],
  profile: { sex: 'women', ages: '19', family: null, skills: null },
  agencies: [{ agency: 'bureau' as AgencyId, role: 'sends them' }],
  documents: [{ kind: 'pass', text: 'a pass' }],
  speaker: ['a clerk'],
};
const FULL: Sketch = { from: 'upland', to: 'pearl', people: 4, rest: SAID };

test('a claim that says everything leaves nothing open', () => {
  expect(notStated(FULL)).toEqual([]);
});

test('what its whole, a part or a closer report says is not open, whichever of them is asked', () => {
  const plan: Sketch = { id: 'plan', to: 'abroad', people: 600 };
  const part: Sketch = { ...FULL, id: 'part', partOf: 'gazette/plan' };
  const openOf = (sketches: readonly Sketch[], id: string) => {
    const lookup = evidenceIn(datasetOf(sketches));
    return lookup.dataset.claims
      .filter((claim) => claim.id.endsWith(id))
      .flatMap((claim) => openQuestions(claim, lookup));
  };
  expect(openOf([plan], 'plan')).toContain('to_country');
  // Some of the people may leave before the others, on papers that the others wait for.
  expect(openOf([plan, part], 'plan')).toEqual(['when', 'papers']);
  expect(
    openOf(
      [
        { ...plan, rest: SAID },
        { ...part, rest: {} },
      ],
      'part',
    ),
  ).not.toContain('when');
  const bare: Sketch = { id: 'bare', to: 'pearl', partOf: 'gazette/plan', rest: { ...SAID, sectors: [] } };
  expect(openOf([{ ...plan, rest: SAID }, bare], 'bare')).toEqual(['from_province', 'how_many']);
  const most: Sketch = { id: 'most', to: 'pearl', qualifier: 'most', rest: SAID };
  const figure: Sketch = { ...FULL, id: 'figure', rest: { ...SAID, refines: ['gazette/most' as ClaimId] } };
  expect(openOf([most], 'most')).toContain('how_many');
  expect(openOf([most, figure], 'most')).toEqual([]);
});

test('a figure is not answered by the whole’s, nor the number of groups by a part’s', () => {
  const lookup = evidenceIn(
    datasetOf([
      { ...FULL, id: 'plan' },
      { id: 'part', from: 'upland', to: 'pearl', partOf: 'gazette/plan', rest: SAID },
    ]),
  );
  const [, part] = lookup.dataset.claims;
  expect(part && openQuestions(part, lookup)).toEqual(['how_many']);
});

test.each<[string, Sketch]>([
  ['from which province', { ...FULL, from: 'home' }],
  ['to which province', { ...FULL, from: 'pearl', to: 'home', direction: 'repatriation' }],
  ['to which country', { ...FULL, to: 'abroad' }],
  ['by way of which country', { ...FULL, via: ['abroad'] }],
  ['which countries of the region', { ...FULL, to: 'straits' }],
  ['how the figure divides between the countries', { ...FULL, to: ['pearl', 'coral'] }],
  ['how many', { from: 'upland', to: 'pearl', rest: SAID }],
  ['how many', { from: 'upland', to: 'pearl', qualifier: 'many', rest: SAID }],
  ['how many groups', { ...FULL, unit: 'persons_per_group' }],
  ['how many enterprises', { ...FULL, unit: 'persons_per_enterprise' }],
  ['when', but({ period: { when: null, of: 'movement', basis: '' } })],
  ['when', but({ period: { when: '2031', of: 'report', basis: '' } })],
  ['since when', { ...but({ period: { when: '2031', of: 'report', basis: '' } }), direction: 'stock' }],
  ['what work', but({ sectors: [] })],
  ['how old', but({ profile: { sex: 'men', ages: null, family: null, skills: null } })],
  ['women or men', but({ profile: { sex: null, ages: '30', family: null, skills: null } })],
  ['which agencies act', but({ agencies: [] })],
  ['on what papers', but({ documents: [] })],
  ['from whom the article has it', but({ speaker: [] })],
])('what is silent about “%s” says so, and nothing else', (question, sketch) => {
  expect(notStated(sketch)).toEqual([question]);
});

function but(rest: Partial<Claim>): Sketch {
  return { ...FULL, rest: { ...SAID, ...rest } };
}

function notStated(sketch: Sketch): readonly string[] {
  const lookup = evidenceIn(datasetOf([sketch]));
  return lookup.dataset.claims.flatMap((claim) =>
    openQuestions(claim, lookup).map((question) => QUESTION_WORDS[question]),
  );
}
