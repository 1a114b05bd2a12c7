import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { type Filter, NO_FILTER, narrowed } from '../core/view/filter.ts';
import { ShowingLine, showingWords } from './showing-line.tsx';

const mapData = datasetOf([
  { to: 'pearl' },
  { to: 'pearl', status: 'completed', rest: { period: { when: '2031', of: 'movement', basis: '' } } },
  { article: 'courier', to: 'coral', direction: 'defection' },
]);
const whole = lookupIn(mapData);
const finds = () => false;
const filterOf = (some: Partial<Filter>): Filter => ({ ...NO_FILTER, ...some });
const shownBy = (some: Partial<Filter>) => lookupIn(narrowed(mapData, filterOf(some), finds));
const words = (some: Partial<Filter>) => showingWords(whole, shownBy(some), filterOf(some), finds);

test('a line says how many claims and articles are left of how many', () => {
  expect(words({ statuses: ['completed'] })).toBe('Showing 1 of 3 claims from 1 of 2 articles');
  expect(words({})).toBe('Showing all 3 claims from 2 articles');
});

test('where nothing matches the line says so, and what the atlas holds', () => {
  expect(words({ words: 'nowhere' })).toBe('None of 3 claims from 2 articles matches');
});

test('claims left out because they give no time are counted, of those that all else lets through', () => {
  expect(words({ periodFrom: '2031-06' })).toBe(
    'Showing 1 of 3 claims from 1 of 2 articles; 2 that give no time are left out',
  );
  expect(words({ periodFrom: '2031-06', directions: ['dispatch'] })).toBe(
    'Showing 1 of 3 claims from 1 of 2 articles; 1 that gives no time is left out',
  );
  expect(words({ periodFrom: '2032-01' })).toBe(
    'None of 3 claims from 2 articles matches; 2 that give no time are left out',
  );
  expect(words({ periodFrom: '2031-06', statuses: ['completed'] })).not.toContain('no time');
});

test('there is something to clear as soon as a filter is set, even one that leaves everything', () => {
  const line = (some: Partial<Filter>) =>
    renderToString(
      <ShowingLine whole={whole} shown={shownBy(some)} filter={filterOf(some)} finds={finds} onFilter={() => {}} />,
    );
  expect(line({})).not.toContain('Clear all');
  expect(line({ directions: ['dispatch'] })).toContain('Clear all');
  expect(line({ directions: ['dispatch', 'defection'] })).toContain('Clear all');
  expect(line({ periodTo: '2040-01' })).toContain('Clear all');
});

test('months that narrow it are named, each with a way to open them again', () => {
  const html = (some: Partial<Filter>) =>
    renderToString(
      <ShowingLine whole={whole} shown={shownBy(some)} filter={filterOf(some)} finds={finds} onFilter={() => {}} />,
    ).replace(/<[^>]*>/g, '');
  expect(html({})).not.toContain('All');
  expect(html({ reportedFrom: '2024-02', reportedTo: '2025-05' })).toContain(
    'Published: February 2024 to May 2025 All dates',
  );
  expect(html({ periodFrom: '2031-06' })).toMatch(/Time spoken of: .*June 2031.* All times$/);
  expect(html({ periodTo: '2031-06' })).not.toContain('All dates');
});
