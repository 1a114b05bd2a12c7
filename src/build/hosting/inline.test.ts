import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forbiddenAttributes, inlineOf, policyIn, withPolicy } from './inline.ts';

function sum(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

test('scripts that run and styles are hashed, each once; blocks of data, comments and files are not', () => {
  const html = `<!doctype html><script type="application/ld+json">{"a":"<style>x</style>"}</script>
    <!-- <script>no()</script> --><script>one()</script><script type="module">two()</script><script>one()</script>
    <script type="module" crossorigin src="./a.js"></script><SCRIPT\n>three()</SCRIPT ><style media="print">a{}</style>
    <svg><style>b{}</style></svg><script type="speculationrules">{}</script>`;
  expect(inlineOf([html, html])).toEqual({
    scripts: ['one()', 'two()', 'three()', '{}'].map(sum).sort(),
    styles: ['a{}', 'b{}'].map(sum).sort(),
  });
});

test('line ends are hashed as browsers read them', () => {
  expect(inlineOf(['<style>a{}\r\nb{}\rc{}</style>'])).toEqual(inlineOf(['<style>a{}\nb{}\nc{}</style>']));
});

test('attributes that policies forbid are found in tags and nowhere else', () => {
  expect(forbiddenAttributes('<p style="x">a</p><button class="b" onclick=go()>')).toEqual(['style', 'onclick']);
  expect(forbiddenAttributes('<p class="style">style="x" onclick="y"</p><script>"<p style=x>"</script>')).toEqual([]);
  expect(forbiddenAttributes('<a data-style="x" once="y" href="?on=1">')).toEqual(['once']);
});

test('whatever a page holds, its policy is in it once and can be read back', () => {
  fc.assert(
    fc.property(fc.string(), (body) => {
      const html = `<html><head><meta charset="utf-8" /><title>$&</title></head><body>${body}</body>`;
      const once = withPolicy(html, "default-src 'none'; frame-ancestors 'none'");
      expect(policyIn(once)).toBe("default-src 'none'");
      expect(withPolicy(withPolicy(once, "default-src 'self'"), "default-src 'none'")).toBe(once);
      expect(once.replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
    }),
  );
  expect(() => withPolicy('<html><head></head>', "default-src 'none'")).toThrow('character set');
});
