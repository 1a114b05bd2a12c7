import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceId, RouteId } from '../../core/model/ids.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { ghostCard, ghostDiscovery } from '../test/fixture-ghost.ts';
import { attributesOf, tokensOf } from '../test/fixture-markup.ts';
import { OEMBED_SCHEMA } from '../test/fixture-oembed-schema.ts';
import { wordpressDiscovery, wordpressHtml, wordpressQuestion } from '../test/fixture-wordpress.ts';
import { linkOembed, richOembed } from './oembed.ts';

const PROVIDER = { name: 'Atlas', publisher: 'The Press', address: 'https://atlas.example/', release: null };
const WORDS = { title: 'From Upland to Westland', alt: 'A map.', sourceLine: 'Reported by The Gazette.' };
const SUBJECTS: readonly EmbedSubject[] = [
  { kind: 'atlas' },
  { kind: 'route', id: 'dispatch-upland-westland' as RouteId },
  { kind: 'place', id: 'westland' as PlaceId },
];
const RELEASE = '2026-11-21-3f9ac1d2';

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isOembed = ajv.compile(OEMBED_SCHEMA);

test('every answer has the fields of oEmbed 1.0 and no other', () => {
  const all = [
    ...SUBJECTS.flatMap((subject) => [
      richOembed(subject, WORDS, PROVIDER),
      richOembed(subject, WORDS, PROVIDER, RELEASE),
    ]),
    linkOembed('How this is made', WORDS, PROVIDER),
  ];
  for (const answer of all) {
    expect(isOembed(JSON.parse(JSON.stringify(answer))), ajv.errorsText(isOembed.errors)).toBe(true);
  }
  // The schema says no to what is not one.
  expect(isOembed({ ...all[0], width: '100%' })).toBe(false);
  expect(isOembed({ ...all[0], html: undefined })).toBe(false);
});

test.each(SUBJECTS)('the html of a $kind is one bare frame with nothing that would be taken out', (subject) => {
  const { html, width, height } = richOembed(subject, WORDS, PROVIDER);
  expect(tokensOf(html).map(({ kind }) => kind)).toEqual(['start', 'end']);
  expect(attributesOf(html, 'iframe')).toEqual({
    src:
      subject.kind === 'atlas'
        ? 'https://atlas.example/embed/'
        : `https://atlas.example/embed/${subject.kind}/${subject.id}/`,
    width: String(width),
    height: String(height),
    frameborder: '0',
    title: 'Map: From Upland to Westland',
  });
});

test('what is frozen points to its release for good, and may be kept longer', () => {
  const live = richOembed({ kind: 'atlas' }, WORDS, PROVIDER);
  const frozen = richOembed({ kind: 'atlas' }, WORDS, PROVIDER, RELEASE);
  expect(attributesOf(frozen.html, 'iframe')['src']).toBe(`https://atlas.example/release/${RELEASE}/embed/`);
  expect(frozen.thumbnail_url).toBe(`https://atlas.example/release/${RELEASE}/picture/dispatch-atlas-1200x630.png`);
  expect(frozen.cache_age).toBeGreaterThan(live.cache_age);
});

test.each(SUBJECTS)(
  'WordPress finds the answer for a $kind, keeps its frame and forces its own sandbox on it',
  (subject) => {
    const page = pageWith('https://atlas.example/oembed.json', 'Atlas');
    const found = wordpressDiscovery(page);
    expect(found).toBe('https://atlas.example/oembed.json');
    // What it adds to the question does not change which file answers.
    const asked = new URL(wordpressQuestion(found ?? '', 'https://atlas.example/'));
    expect(asked.pathname).toBe('/oembed.json');
    const answer = richOembed(subject, WORDS, PROVIDER);
    const html = wordpressHtml(JSON.stringify(answer), 'https://atlas.example/', 'ab12cd34ef');
    expect(attributesOf(html ?? '', 'iframe')).toEqual({
      class: 'wp-embedded-content',
      sandbox: 'allow-scripts',
      security: 'restricted',
      ...attributesOf(answer.html, 'iframe'),
      src: `${attributesOf(answer.html, 'iframe')['src']}#?secret=ab12cd34ef`,
      'data-secret': 'ab12cd34ef',
    });
  },
);

test('WordPress makes a link of a page that is no map', () => {
  const answer = linkOembed('How this is made', WORDS, PROVIDER);
  expect(wordpressHtml(JSON.stringify(answer), 'https://atlas.example/method/')).toBe(
    '<a href="https://atlas.example/method/">How this is made</a>',
  );
});

test('WordPress would take neither an answer behind 150 KB nor one in the body', () => {
  const link = '<link rel="alternate" type="application/json+oembed" href="https://atlas.example/oembed.json">';
  expect(wordpressDiscovery(`<head>${' '.repeat(150 * 1024)}${link}</head>`)).toBeNull();
  expect(wordpressDiscovery(`<head></head><body>${link}</body>`)).toBeNull();
  expect(wordpressDiscovery(link.replace('href', 'title="a > b" href'))).toBeNull();
});

test('Ghost embeds a map and makes a card of a page of text', () => {
  const page = pageWith('https://atlas.example/oembed.json', 'Atlas');
  expect(ghostDiscovery(page)).toBe('https://atlas.example/oembed.json');
  for (const subject of SUBJECTS) {
    const answer = richOembed(subject, WORDS, PROVIDER);
    expect(ghostCard(page, JSON.stringify(answer))).toEqual({ kind: 'embed', html: answer.html, width: answer.width });
  }
  const text = ghostCard(page, JSON.stringify(linkOembed('How this is made', WORDS, PROVIDER)));
  expect(text).toEqual({ kind: 'bookmark', title: 'Atlas', description: 'What it is.', picture: null });
});

test('whatever a title holds, the frame is whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const { html } = richOembed({ kind: 'atlas' }, { ...WORDS, title }, PROVIDER);
      expect(tokensOf(html).map(({ kind }) => kind)).toEqual(['start', 'end']);
    }),
  );
});

function pageWith(href: string, title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    `<!doctype html><html><head><title>x</title>`,
    `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escaped}">`,
    '<meta property="og:title" content="Atlas"><meta property="og:description" content="What it is.">',
    '</head><body></body></html>',
  ].join('');
}
