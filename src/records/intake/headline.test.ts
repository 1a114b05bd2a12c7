import { expect, test } from 'vitest';
import { readRegisters } from '../compile/read-registers.ts';
import { readText } from '../text/text.ts';
import { classify } from './classify.ts';
import { cuesIn } from './cues.ts';
import { headlineOf } from './headline.ts';

const cuesOf = cuesIn(readRegisters('.').registers);
const BODY = 'The boats are late again this year. Nobody minds.';

function headlineIn(...above: string[]): string | null {
  return headlineOf(classify(readText([...above, BODY].join('\n')), cuesOf))?.exact ?? null;
}

test('the first line of words enough, above every sentence, is guessed to be the headline', () => {
  const headline = 'Boats come late to the harbour this year';
  expect(headlineIn('Harbour Ledger', 'Home | Boats | Crews | Fish | Contact us', headline, 'By A. Writer')).toBe(
    headline,
  );
});

test('a name of a site, a list of links, a date, a byline and the title of a picture are no headlines', () => {
  expect(headlineIn('The Harbour Ledger')).toBeNull();
  expect(headlineIn('Home | Boats | Crews | Fish | Contact us')).toBeNull();
  expect(headlineIn('Last updated on the morning of 2 May 2025')).toBeNull();
  expect(headlineIn('By Ines Halloran and others, The Harbour Ledger')).toBeNull();
  expect(headlineIn('Boats on the quay at dusk', 'FILE PHOTO: Boats. (Harbour Ledger)')).toBeNull();
  expect(headlineIn()).toBeNull();
});
