import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../model/vocabulary.ts';
import { decodeOptions, type EmbedOptions, encodeOptions, NO_OPTIONS } from './embed-options.ts';

const RELEASES = new Set(['2026-11-21-9e060ffd', '2027-03-03-0badcafe']);

const options: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  lang: fc.constantFrom(...LANGUAGES),
  isStatic: fc.boolean(),
  release: fc.option(fc.constantFrom(...RELEASES)),
});

/** Queries as addresses may hold them: sound, foreign, broken, sent to do harm. */
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'dark',
    'ko',
    '1',
    '0',
    '2026-11-21-9e060ffd',
    '',
    '%',
    '%E0%A4',
    '<script>',
    '../..',
    'a'.repeat(9999),
  ),
);
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc
    .array(fc.tuple(fc.constantFrom('theme', 'lang', 'static', 'release', 'maxwidth', '__proto__'), value), {
      maxLength: 8,
    })
    .map((parts) => `?${parts.map(([key, each]) => `${key}=${each}`).join('&')}`),
);

test('options come back from an address as they were', () => {
  fc.assert(
    fc.property(options, (each) => {
      expect(decodeOptions(encodeOptions(each), RELEASES)).toEqual({ options: each, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

test('any query gives options that there are, and nothing throws', () => {
  fc.assert(
    fc.property(query, (search) => {
      const { options: read, ignored } = decodeOptions(search, RELEASES);
      expect(['auto', 'light', 'dark']).toContain(read.theme);
      expect(LANGUAGES).toContain(read.lang);
      expect(typeof read.isStatic).toBe('boolean');
      if (read.release !== null) expect(RELEASES).toContain(read.release);
      for (const sentence of ignored) expect(sentence.length).toBeLessThan(100);
    }),
    { numRuns: 3000 },
  );
});

test('what is written into an address needs no escaping', () => {
  fc.assert(fc.property(options, (each) => void expect(encodeOptions(each)).toMatch(/^(?:\?[a-zA-Z0-9=&-]+)?$/)));
  fc.assert(
    fc.property(query, (search) => {
      expect(encodeOptions(decodeOptions(search, RELEASES).options)).not.toContain('<');
    }),
  );
});

test('no options, no query', () => {
  expect(encodeOptions(NO_OPTIONS)).toBe('');
  expect(decodeOptions('', RELEASES)).toEqual({ options: NO_OPTIONS, ignored: [] });
  expect(encodeOptions({ theme: 'dark', lang: 'ko', isStatic: true, release: '2026-11-21-9e060ffd' })).toBe(
    '?theme=dark&lang=ko&static=1&release=2026-11-21-9e060ffd',
  );
});

test('a value that there is not is left out and named; the others count', () => {
  const { options: read, ignored } = decodeOptions('?theme=pink&lang=ko&release=2020-01-01-00000000', RELEASES);
  expect(read).toEqual({ ...NO_OPTIONS, lang: 'ko' });
  expect(ignored).toEqual([
    '“pink” is not a value for “theme”.',
    '“2020-01-01-00000000” is not a value for “release”.',
  ]);
});

test('what others add to addresses is let be', () => {
  expect(decodeOptions('?maxwidth=500&utm_source=x&url=https%3A%2F%2Fa.example', RELEASES)).toEqual({
    options: NO_OPTIONS,
    ignored: [],
  });
});
