import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { SearchField } from './search-field.tsx';

test('the search field has a label of its own and holds the words of the view', () => {
  const html = renderToString(<SearchField words="hyesan" onWords={() => {}} idPrefix="top" />);
  const id = /<label for="([^"]+)">Search places, agencies, documents, words of quotations<\/label>/.exec(html)?.[1];
  expect(id).toBe('top-words');
  expect(html).toMatch(new RegExp(`<input id="${id}" type="search" value="hyesan"`));
});
