import { expect, test } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { withLanguages } from './marked-languages.ts';

const dataset = datasetOf([{ to: 'northland' }]);
const marked = (html: string) => withLanguages(html, dataset);

test('words of another language are said to be so where they stand in a text', () => {
  expect(marked('<html lang="en"><h1 title="등지">등지</h1><p>printed: “등지” &amp; more<br>러시아</p></html>')).toBe(
    '<html lang="en"><h1 title="등지"><span lang="ko">등지</span></h1><p>printed: “<span lang="ko">등지</span>” &amp; more<br><span lang="ko">러시아</span></p></html>',
  );
});

test('what says its language, what can hold no element and what is no text stays as it is', () => {
  for (const html of [
    '<blockquote lang="ko"><p>등지 <b>러시아</b></p></blockquote>',
    '<title>등지</title><script>"등지"</script><svg><text>등지</text></svg><option>등지</option>',
    '<a href="#등지" aria-label="등지">x</a>',
  ]) {
    expect(marked(html)).toBe(html);
  }
  expect(marked('<dd lang="ru">Россия</dd><dd>Россия</dd>')).toBe(
    '<dd lang="ru">Россия</dd><dd><span lang="ru">Россия</span></dd>',
  );
});
