import { expect, test } from 'vitest';
import { QUESTION_WORDS } from '#words/not-stated.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import type { Claim } from './claim.ts';
import type { AgencyId, SectorId } from './ids.ts';
import { lookupIn } from './lookup.ts';
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
  const lookup = lookupIn(datasetOf([sketch]));
  return lookup.mapData.claims.flatMap((claim) =>
    openQuestions(claim, lookup).map((question) => QUESTION_WORDS[question]),
  );
}
