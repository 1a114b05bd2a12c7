import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('each step has a task of its own, the first as well', async () => {
  const { done, task, turns } = counting();
  turns.begin(['map', 'inset', 'key'].map(done.step));
  expect(done.steps).toEqual([]);
  for (const steps of [['map'], ['map', 'inset'], ['map', 'inset', 'key']]) {
    await task();
    expect(done.steps).toEqual(steps);
  }
});

test('what is begun anew takes the place of what is left', async () => {
  const { done, task, turns } = counting();
  turns.begin(['map', 'inset'].map(done.step));
  await task();
  turns.begin(['other map', 'other inset'].map(done.step));
  for (let tasks = 0; tasks < 6; tasks++) await task();
  expect(done.steps).toEqual(['map', 'other map', 'other inset']);
});

test('who needs it done has it done at once, and each step once', async () => {
  const { done, task, turns } = counting();
  turns.begin(['map', 'inset', 'key'].map(done.step));
  await task();
  turns.finish();
  expect(done.steps).toEqual(['map', 'inset', 'key']);
  for (let tasks = 0; tasks < 6; tasks++) await task();
  expect(done.steps).toEqual(['map', 'inset', 'key']);
});

test('what is dropped is not done', async () => {
  const { done, task, turns } = counting();
  turns.begin(['map', 'inset'].map(done.step));
  await task();
  turns.drop();
  for (let tasks = 0; tasks < 6; tasks++) await task();
  turns.finish();
  expect(done.steps).toEqual(['map']);
});

/** Turns whose tasks the test begins. */
function counting() {
  const steps: string[] = [];
  let waiting: (() => void)[] = [];
  return {
    done: { steps, step: (name: string) => () => void steps.push(name) },
    turns: inTurns(() => new Promise((resolve) => waiting.push(resolve))),
    async task() {
      const [...now] = waiting;
      waiting = [];
      for (const resolve of now) resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}
