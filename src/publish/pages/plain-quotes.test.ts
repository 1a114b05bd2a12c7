import { expect, test } from 'vitest';
import { withPlainQuotes } from './plain-quotes.ts';

test('quotation marks stand in texts as they are, and in attributes as they must', () => {
  const told = '<img alt="a > b, &quot;c&quot;"/>&quot;one&quot; &amp; <b title="">two&quot;</b>';
  expect(withPlainQuotes(told)).toBe('<img alt="a > b, &quot;c&quot;"/>"one" &amp; <b title="">two"</b>');
});

test('mark-up that is shown as text stays as it was', () => {
  const shown = '<pre>&lt;a style=&quot;margin:0&quot;></pre>';
  expect(withPlainQuotes(shown)).toBe(shown);
});
