import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphIn } from '../test/fixture-reading.ts';
import { graphScript } from './json-ld.ts';

test('whatever stands in a record, it cannot end the script that it is written into, and is read back as it was', () => {
  const nasty = fc.constantFrom('</script>', '<!--', '<script', ']]>', '&lt;', '\u2028', '"');
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), nasty), { maxLength: 6 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (name, description) => {
      const script = graphScript([{ '@type': 'Dataset', name, description }]);
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      const html = `<script type="application/ld+json">${script}</script>`;
      expect(graphIn(html)).toEqual([{ '@type': 'Dataset', name, description }]);
    }),
  );
});

test('what is not known is left out, and one thing is no list', () => {
  const author = [{ '@type': 'Person', name: 'one' }] as const;
  const script = graphScript([{ '@type': 'NewsArticle', headline: [], author, sameAs: ['one', 'two'] }]);
  expect(JSON.parse(script)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'NewsArticle', author: author[0], sameAs: ['one', 'two'] }],
  });
});
