import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { datasetOf } from '../model/fixture-dataset.ts';
import { lookupIn } from '../model/lookup.ts';
import { NO_FILTER, narrowed } from '../view/filter.ts';
import { ShowingLine, showingWords } from './showing-line.tsx';

const chart = datasetOf([
  { to: 'pearl' },
  { to: 'pearl', status: 'completed' },
  { article: 'courier', to: 'coral', direction: 'defection' },
]);
const whole = lookupIn(chart);
const shownBy = (filter: Partial<typeof NO_FILTER>) =>
  lookupIn(narrowed(chart, { ...NO_FILTER, ...filter }, () => false));

test('a line says how many claims and articles are left of how many', () => {
  expect(showingWords(whole, shownBy({ statuses: ['completed'] }))).toBe('Showing 1 of 3 claims from 1 of 2 articles');
  expect(showingWords(whole, shownBy({}))).toBe('Showing all 3 claims from 2 articles');
});

test('where nothing matches the line says so, and what the atlas holds', () => {
  expect(showingWords(whole, shownBy({ words: 'nowhere' }))).toBe('None of 3 claims from 2 articles matches');
});

test('there is something to clear as soon as a filter is set, even one that leaves everything', () => {
  const line = (filter: Partial<typeof NO_FILTER>) =>
    renderToString(<ShowingLine whole={whole} shown={shownBy(filter)} onClear={() => {}} />);
  expect(line({})).not.toContain('Clear all');
  expect(line({ directions: ['dispatch'] })).toContain('Clear all');
  expect(line({ directions: ['dispatch', 'defection'] })).toContain('Clear all');
});
