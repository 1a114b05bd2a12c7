import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewPage } from '../../build/preview/preview-page.tsx';
import { cleanUpProjects, fixture, projectWith, RECORD, record, SEALS, TEXTS } from '../test/fixture-project.ts';
import { previewOf } from './preview.ts';

cleanUpProjects();

test('a sound record has its sentences, what accounts for each, and no problems', () => {
  const [article] = previewOf(projectWith(), TEXTS).articles;
  expect(article?.problems).toEqual([]);
  expect(article?.sentences.map(({ open }) => open)).toEqual(Array(10).fill(false));
  expect(article?.sentences[0]?.text).toBe('Orchard hands leave for the north of Europe');
  expect(article?.coverage?.wordsQuoted).toBeGreaterThan(0);
});

test('without the text, numbers and seals are there and no words', () => {
  const [article] = previewOf(projectWith(), null).articles;
  expect(article?.textAtHand).toBe(false);
  expect(article?.sentences.every(({ text, seal }) => text === null && seal.length === 32)).toBe(true);
});

test('each problem stands beside its entry, and what concerns the article beside the article', () => {
  const root = projectWith(
    record('publisher: example-herald', 'publisher: TODO'),
    record('status: planned', 'status: TODO'),
    record('topic: bribes', 'topic: weather'),
    record('why: A heading.', 'why: TODO'),
    ['data/sectors.yaml', 'label: farming', 'label: TODO'],
  );
  const { articles, elsewhere } = previewOf(root, TEXTS);
  const [article] = articles;
  const messages = (problems: readonly { readonly message: string }[] = []) => problems.map(({ message }) => message);
  expect(messages(article?.own)).toEqual(['publisher is not filled in yet.']);
  expect(messages(article?.claims[0]?.problems)).toEqual(['status of "total" is not filled in yet.']);
  expect(messages(article?.circumstances[1]?.problems)).toEqual(['topic says "weather", which is no topic.']);
  expect(messages(article?.nothing[0]?.problems)).toEqual(['why is not filled in yet.']);
  expect(messages(elsewhere)).toEqual(['label of "farming" is not filled in yet.']);
  expect(article?.open).toBe(3);
  expect(article?.sentences.filter(({ open }) => open).map(({ sentence }) => sentence)).toEqual([1]);
});

test('a record that is not YAML, and one without seals, have a page too', () => {
  const broken = projectWith(record('article:\n', 'article: [\n'));
  expect(previewOf(broken, TEXTS).articles[0]?.own[0]?.message).toMatch(/^This is not YAML/);
  const unsealed = projectWith();
  rmSync(join(unsealed, SEALS));
  const [article] = previewOf(unsealed, TEXTS).articles;
  expect([article?.coverage, article?.sentences]).toEqual([null, []]);
});

test('whatever stands in a record while it is being written, the preview can show it', () => {
  const root = projectWith();
  const good = fixture(RECORD);
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(60),
      fc.constantFrom('', 'TODO', 'null', '[]', '{}', ': ', '- ', '"', '|', '9'),
      (at, length, put) => {
        const from = at % good.length;
        writeFileSync(join(root, RECORD), good.slice(0, from) + put + good.slice(from + length));
        const preview = previewOf(root, TEXTS);
        const [article] = preview.articles;
        if (!article) throw new Error('the record is gone');
        const html = previewPage(preview, article, '');
        expect(html).toContain('</html>');
        for (const { message } of article.problems) expect(message).not.toMatch(/undefined|\[object/);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
