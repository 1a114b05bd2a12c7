import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { siteOf } from '../test/fixture-site.ts';
import { methodPage } from './method-page.tsx';

const html = (dataset: ReturnType<typeof datasetOf>) => renderToString(<main>{methodPage(siteOf(dataset)).body}</main>);

const dataset = datasetOf([
  { to: 'northland' },
  { to: 'westland', people: 30, unit: 'persons_per_group' },
  { to: 'pearl', people: 5, unit: 'persons_per_enterprise' },
  { article: 'courier', to: 'coral', people: 700 },
]);

test('the method page counts the articles whose title is not known, and does not say how they were read', () => {
  const articles = dataset.articles.map((article, index) => (index === 0 ? { ...article, title: null } : article));
  expect(html({ ...dataset, articles })).toContain('No title is known of 1 of 2 articles.');
  expect(html(dataset)).not.toContain('No title is known');
});

test('a number for each group is counted apart from numbers of people', () => {
  const given = 'give no number of people, or only a word such as “many”';
  expect(html(dataset)).toContain(`1 of 4 claims ${given}; 2 more give only a number for each group or enterprise.`);
  expect(html(datasetOf([{ to: 'northland' }]))).toContain(`1 of 1 claims ${given}.`);
});

test('of a passage that is gone it says what the link and the check then do', () => {
  expect(html(dataset)).toContain('the link then opens at the top of the page');
  expect(html(dataset)).toContain('“Passage not found”');
});
