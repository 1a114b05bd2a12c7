import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readRegisters } from '../compile/read-registers.ts';
import { classify } from '../intake/classify.ts';
import { cuesIn } from '../intake/cues.ts';
import { guessLanguage } from '../intake/language.ts';
import { readText } from '../text/text.ts';

const cuesOf = cuesIn(readRegisters(resolve(import.meta.dirname, '../../..')).registers);

function classified(name: string) {
  const text = readText(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.txt`), 'utf8'));
  return { text, guess: guessLanguage(text.plain)?.language, sentences: classify(text, cuesOf) };
}

/** The same report in five writings: 15,000 to Russia, then Pyongyang, then women to China, then hundreds back. */
const REPORTS = [
  ['ko', 'ko', 1500],
  ['zh-hans', 'zh-Hans', 2000],
  ['zh-hant', 'zh-Hant', 2000],
  ['ja', 'ja', 2000],
  ['ru', 'ru', 1500],
] as const;

test.each(REPORTS)('a text in %s is divided, and its language proposed', (name, language) => {
  const { guess, text, sentences } = classified(name);
  expect(guess).toBe(language);
  expect(sentences[0]?.as).toBe('line');
  const divided = text.sentences.map(({ at }) => text.plain.slice(...at));
  expect(divided.slice(1).every((sentence) => /[.。！”」]$/.test(sentence))).toBe(true);
  expect(divided.length).toBeGreaterThanOrEqual(6);
  expect(divided.length).toBeLessThanOrEqual(name === 'ko' ? 10 : 7);
});

test.each(REPORTS)('in %s figures, number words, places and words of sending are seen', (name) => {
  const { sentences } = classified(name);
  const looks = sentences.filter(({ as, spared }) => as === 'claim' || spared);
  const [first] = looks;
  expect(first?.cues.figures).toContain('15,000');
  expect(first?.cues.movement).not.toBeNull();
  expect(first?.cues.people).toBe(true);
  const places = sentences.flatMap(({ cues }) => cues.places.flatMap(({ ids }) => ids));
  expect(places).toEqual(expect.arrayContaining(['kp-unstated', 'russia', 'pyongyang', 'china']));
  const toChina = sentences.find(({ cues }) => cues.places.some(({ ids }) => ids.includes('china')));
  expect(toChina?.cues.figures).toContain(name === 'ko' ? '1,000' : name === 'ru' ? '1,500' : '2,000');
  expect(sentences.at(-1)?.as).toBe('told');
});

test('hundreds are seen as a word, and not as a number', () => {
  const words = REPORTS.map(([name]) =>
    classified(name)
      .sentences.map(({ cues }) => cues.figures)
      .find((figures) => figures.some((figure) => !/\d/.test(figure))),
  );
  expect(words).toEqual([['수백'], ['数百'], ['數百'], ['数百'], ['Сотни']]);
});

test('no name is seen inside another word', () => {
  const seen = (sentence: string) => cuesOf(sentence).places.flatMap(({ ids }) => ids);
  expect(seen('노동자란 무엇이란 말인가')).toEqual([]);
  expect(seen('ブイランドの人')).toEqual([]);
  expect(seen('Тиран и романист')).toEqual([]);
  expect(seen('Omani dates, Iranian nuts')).not.toContain('oman');
});

test('Korean that was saved letter by letter is seen as the same Korean', () => {
  const whole = readFileSync(join(import.meta.dirname, 'fixtures/ko.txt'), 'utf8');
  const apart = whole.normalize('NFD');
  expect(apart).not.toBe(whole);
  const seen = (raw: string) => classify(readText(raw), cuesOf);
  expect(seen(apart)).toEqual(seen(whole));
  expect(guessLanguage(readText(apart).plain)?.language).toBe('ko');
});

test('a script that the tool does not know is divided by lines, and no language is proposed', () => {
  const text = readText('คนงานไปทำงานต่างประเทศ\nพวกเขากลับบ้าน');
  expect(text.sentences).toHaveLength(2);
  expect(guessLanguage(text.plain)).toBeNull();
  expect(classify(text, cuesOf)[0]?.words).toBeGreaterThan(10);
});
