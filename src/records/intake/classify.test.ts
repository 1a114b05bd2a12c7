import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readRegisters } from '../compile/read-registers.ts';
import { readText } from '../text/text.ts';
import { classify } from './classify.ts';
import { cuesIn } from './cues.ts';

const cuesOf = cuesIn(readRegisters(resolve(import.meta.dirname, '../../..')).registers);

function quoted(...sentences: readonly string[]): readonly [as: string, spared: boolean][] {
  return classify(readText(sentences.join(' ')), cuesOf).map(({ as, spared }) => [as, spared]);
}

/** As long as leaves room for one of two sentences, and not for both. */
const REST =
  'The tide was low on that day, and nobody at all on the old quay had seen the boats with the red sails, nor what was in them.';

test('where not all can be quoted, people who are counted and move somewhere come before shorter claims without a figure', () => {
  const still = 'Workers are still being sent to Russia.';
  const figure = 'In spring about 200 seamstresses who had been chosen in the harbour towns left by ship for China.';
  expect(quoted(figure, still, REST)).toEqual([
    ['claim', false],
    ['told', true],
    ['told', false],
  ]);
});

test('a movement from one named place to another comes before a figure of no place', () => {
  const leaving = 'For every two workers who leave only one comes back.';
  const moved = 'The workers in all the warehouses of the ports of Russia were transferred to China in April.';
  expect(quoted(leaving, moved, REST)).toEqual([
    ['told', true],
    ['claim', false],
    ['told', false],
  ]);
});

test('in Chinese the number chosen is seen, and is quoted before where they were chosen', () => {
  const [chosen, where] = ['朝鲜已选定数百至2000名女工，她们正等待动身前往俄罗斯。', '选拔在平城进行，工人来自各地。'];
  const rest =
    '果园的冬天很长，港口的灯塔看守人说，渔港的冬天更长，而且没有人看见船，那天潮水很低，码头上的老人们都不在。';
  expect(quoted(chosen + where + rest)).toEqual([
    ['claim', false],
    ['told', true],
    ['told', false],
  ]);
});
