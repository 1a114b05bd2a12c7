import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesOf } from '../compile/coverage.ts';
import { readProject } from '../compile/read-project.ts';
import { textsBeside } from '../compile/texts.ts';
import { classify } from '../intake/classify.ts';
import { cuesIn } from '../intake/cues.ts';
import { readText } from '../text/text.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TEXTS = textsBeside(ROOT);
const { registers, records } = readProject(ROOT, null).project;

/** The numbers of sentences that look like claims, quoted or only marked. */
function marked(raw: string): number[] {
  const sentences = classify(readText(raw), cuesIn(registers));
  return sentences.filter(({ as, spared }) => as === 'claim' || spared).map(({ n }) => n);
}

/** A sentence among others that say nothing, so that there is room to quote it. */
function looksLikeClaim(sentence: string): boolean {
  return marked(`${sentence}\n${'The weather was fine and the sea was calm.\n'.repeat(12)}`).includes(1);
}

test.each([
  'The authorities are choosing workers for the shipyards in Russia.',
  'Women continue to be sent over the border.',
  'About 25 women came home from the mill, she said.',
  'The crews have been picked for Qatar.',
])('“%s” looks like a claim', (sentence) => {
  expect(looksLikeClaim(sentence)).toBe(true);
});

test.each([
  'The UN Security Council required all members in 2017 to send North Korean workers home within two years.',
  'He continued to be cheerful in China.',
  'The mill came to a halt twice that month.',
])('“%s” does not look like a claim', (sentence) => {
  expect(looksLikeClaim(sentence)).toBe(false);
});

const atHand = records.filter(({ id }) => TEXTS !== null && existsSync(join(TEXTS, `${id}.txt`)));
if (atHand.length === 0)
  console.warn('Skipped: no texts beside the project, so its claims were not looked for in them.');

test.skipIf(atHand.length === 0)(
  'nineteen of twenty sentences that the records quote for claims look like claims',
  () => {
    let quoted = 0;
    let seen = 0;
    for (const record of atHand) {
      const looks = marked(readFileSync(join(TEXTS ?? '', `${record.id}.txt`), 'utf8'));
      const { claimed } = sentencesOf(record);
      quoted += claimed.size;
      seen += looks.filter((n) => claimed.has(n)).length;
    }
    expect(seen / quoted).toBeGreaterThanOrEqual(0.95);
  },
);
