import { expect, test } from 'vitest';
import { previewPage } from './preview-page.tsx';

const EMPTY = { articles: [], elsewhere: [], names: new Map<string, string>() };
const problem = { file: 'data/sectors.yaml', line: 3, message: 'label is <empty>.', remedy: 'Write it.' };

test('the list says whether the map shows the data as they are', () => {
  expect(previewPage(EMPTY, null, '')).toContain('The data are sound: the map shows them as they are.');
  expect(previewPage({ ...EMPTY, elsewhere: [problem] }, null, '')).toContain('1 problem to mend.');
});

test('what stands in a file is shown as it stands, and is never run', () => {
  expect(previewPage({ ...EMPTY, elsewhere: [problem] }, null, '')).toContain('label is &lt;empty>.');
});

test('the page is kept from search engines, and loads anew when a record is saved', () => {
  const html = previewPage(EMPTY, null, ':root{--x:1}');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain("new EventSource('/desk/changes')");
  expect(html).toContain('<style>:root{--x:1}</style>');
});
