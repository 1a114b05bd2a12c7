import { expect, test } from 'vitest';
import { stillToDo } from './still-to-do.ts';

const STEPS = [
  { name: 'records' },
  { name: 'check', needs: 'records' },
  { name: 'build', needs: 'records' },
  { name: 'page', needs: 'build' },
];

test.each([
  ['nothing is done', [], [], ['records', 'check', 'build', 'page']],
  ['all is done', ['records', 'check', 'build', 'page'], [], []],
  ['the last is missing and all is there', ['records', 'check', 'build'], ['records', 'build'], ['page']],
  ['the last is missing and its build is gone', ['records', 'check', 'build'], ['records'], ['build', 'page']],
  ['the last is missing and all is gone', ['records', 'check', 'build'], [], ['records', 'build', 'page']],
  ['one in the middle is missing', ['records', 'build', 'page'], ['records'], ['check']],
])('%s', (_what, done, there, expected) => {
  const steps = stillToDo(
    STEPS,
    (name) => done.includes(name),
    (name) => there.includes(name),
  );
  expect(steps.map(({ name }) => name)).toEqual(expected);
});
