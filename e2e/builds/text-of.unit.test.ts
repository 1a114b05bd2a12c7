import { expect, test } from 'vitest';
import { pageIn } from './markup.ts';
import { textOf } from './text-of.ts';

const textIn = (body: string) => textOf(pageIn(Buffer.from(`<!doctype html><body>${body}`)));

test('elements within a line part no words, all others do', () => {
  expect(textIn('<p>2<b>,0</b>00</p><ul><li>one<li>two</ul>three<br>four')).toEqual([
    '2,000',
    'one',
    'two',
    'three',
    'four',
  ]);
});

test('runs of white space are one space, and a no-break space stays itself', () => {
  expect(textIn('<p> a \n\t b\u00a0 c <i> d</i></p>')).toEqual(['a b\u00a0 c d']);
});

test('preformatted text keeps its white space, also within a line of it', () => {
  expect(textIn('<pre><code>&lt;a\n  b></code></pre><textarea> c\n</textarea>')).toEqual(['<a\n  b>', ' c\n']);
});

test('what is there without scripts and what scripts will show is read, scripts and styles are not', () => {
  expect(textIn('<noscript><p>none</p></noscript><template><p>later</p></template>')).toEqual(['none', 'later']);
  expect(textIn('<script>a</script><style>b</style><!-- c --><p hidden>d</p>')).toEqual(['d']);
});
