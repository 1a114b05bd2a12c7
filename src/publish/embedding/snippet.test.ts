import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceId, RouteId } from '../../core/model/ids.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { decodeOptions } from '../../core/view/embed-options.ts';
import { attributesOf, type Token, tokensOf } from '../test/fixture-markup.ts';
import {
  ampSnippet,
  FIXED_SIZES,
  iframeSnippet,
  type LoaderFile,
  linkedWords,
  pictureSnippet,
  SANDBOX,
  scriptSnippet,
} from './snippet.ts';
import { type EmbedChoice, type Embeddable, embeddable, framePath, picturePathOf } from './snippet-parts.ts';

const SITE = 'https://atlas.example/';
const ROUTE: EmbedSubject = { kind: 'route', id: 'dispatch-upland-westland' as RouteId };
const WORDS = {
  title: 'From Upland to Westland',
  alt: 'Map with a line from Upland to Westland.',
  sourceLine: 'Reported by The Gazette.',
};
const LOADER: LoaderFile = { path: 'embed/dispatch-atlas-1.0.0.js', integrity: 'sha384-AbC+/=' };
const PLAIN: EmbedChoice = {
  subject: ROUTE,
  hash: '',
  frozenAt: null,
  release: null,
  options: { theme: 'auto', lang: 'en', isStatic: false },
};

const what = (change: Partial<EmbedChoice> = {}, words = WORDS): Embeddable =>
  embeddable({ ...PLAIN, ...change }, words, SITE);

describe('addresses', () => {
  test('a route, a place and the atlas have a page each, and options follow it', () => {
    expect(framePath(PLAIN)).toBe('embed/route/dispatch-upland-westland/');
    expect(framePath({ ...PLAIN, subject: { kind: 'place', id: 'westland' as PlaceId } })).toBe(
      'embed/place/westland/',
    );
    const options = { theme: 'dark', lang: 'ko', isStatic: true } as const;
    expect(framePath({ ...PLAIN, subject: { kind: 'atlas' }, options, hash: 'status=planned' })).toBe(
      'embed/?theme=dark&lang=ko#status=planned',
    );
  });

  test('whatever is chosen, a still map is never asked for a view or for names in another language', () => {
    const choices = fc.record({
      hash: fc.constantFrom('', 'status=planned', 'to=libya&at=2.5/40/100'),
      options: fc.record({
        theme: fc.constantFrom('auto', 'light', 'dark'),
        lang: fc.constantFrom('en', 'ko', 'zh-Hans', 'ru', 'ja'),
        isStatic: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(choices, (choice) => {
        const made = what(choice);
        const element = attributesOf(scriptSnippet(made, LOADER, SITE), 'dispatch-atlas');
        const { search, hash } = new URL(made.frame);
        const { options } = decodeOptions(search, new Set());
        expect(options.isStatic).toBe(choice.options.isStatic && choice.hash === '');
        expect(options.lang).toBe(options.isStatic ? 'en' : choice.options.lang);
        expect(options.theme).toBe(choice.options.theme);
        expect(hash.slice(1)).toBe(choice.hash);
        expect('static' in element).toBe(options.isStatic);
        expect(element['lang'] ?? 'en').toBe(options.lang);
        expect(made.frame).toBe(`${SITE}${framePath({ ...PLAIN, ...choice })}`);
      }),
    );
  });

  test('what is frozen lies in the folder of its release, frame and pictures; readers are led to the live page', () => {
    const frozen = what({ frozenAt: '2026-11-21-3f9ac1d2' });
    expect(frozen.frame).toBe(`${SITE}release/2026-11-21-3f9ac1d2/embed/route/dispatch-upland-westland/`);
    // One size in px lies ready of a route, which stands for the others too.
    for (const id of ['card', 'column', 'square'] as const) {
      expect(frozen.picture(id)).toEqual({
        address: `${SITE}release/2026-11-21-3f9ac1d2/picture/dispatch-atlas-dispatch-upland-westland-1200x630.png`,
        widthPx: 1200,
        heightPx: 630,
      });
    }
    expect(what({}).picture('column').address).toMatch(/^[^?]*\/picture\/.*-1200x630\.png$/);
    expect(what({ subject: { kind: 'atlas' } }).picture('column')).toEqual({
      address: `${SITE}picture/dispatch-atlas-1456x1040.png`,
      widthPx: 1456,
      heightPx: 1040,
    });
    expect(frozen.page).toBe(`${SITE}route/dispatch-upland-westland/`);
    const kept = { release: '2026-11-21-3f9ac1d2' };
    expect(what(kept).picture('card').address).toBe(
      `${SITE}release/2026-11-21-3f9ac1d2/picture/dispatch-atlas-dispatch-upland-westland-1200x630.png`,
    );
    expect(what({ ...kept, subject: { kind: 'atlas' } }).picture('card').address).toBe(
      `${SITE}picture/dispatch-atlas-1200x630.png`,
    );
    expect(picturePathOf(PLAIN, 'vector')).toBe('picture/dispatch-atlas-dispatch-upland-westland-map.svg');
  });

  test('a view is shown in the frame of the whole atlas and leads to the map; its pictures are those of its subject', () => {
    const view = what({
      hash: 'route=dispatch-upland-westland&width=highest',
      options: { ...PLAIN.options, theme: 'dark' },
    });
    expect(view.page).toBe(`${SITE}#route=dispatch-upland-westland&width=highest`);
    expect(view.frame).toBe(`${SITE}embed/?theme=dark#route=dispatch-upland-westland&width=highest`);
    expect(view.picture('card').address).toContain('/picture/dispatch-atlas-dispatch-upland-westland-');
    expect(what({ subject: { kind: 'atlas' } }).page).toBe(SITE);
  });

  test('systems that are given an address alone get one without view and options; of what is frozen its own', () => {
    const options = { theme: 'dark', lang: 'ko', isStatic: true } as const;
    expect(what({ hash: 'status=planned', options }).oembedPage).toBe(`${SITE}route/dispatch-upland-westland/`);
    expect(what({ hash: 'status=planned', options, frozenAt: '2026-11-21-3f9ac1d2' }).oembedPage).toBe(
      `${SITE}release/2026-11-21-3f9ac1d2/embed/route/dispatch-upland-westland/`,
    );
    expect(what({ subject: { kind: 'atlas' } }).oembedPage).toBe(SITE);
  });
});

describe('the iframe', () => {
  test.each(FIXED_SIZES)('at %s has a name, loads late, tells nobody where it stands and may do the least', (size) => {
    const html = iframeSnippet(what(), size);
    const frame = attributesOf(html, 'iframe');
    expect(Object.keys(frame).sort()).toEqual(
      ['height', 'loading', 'referrerpolicy', 'sandbox', 'src', 'style', 'title', 'width'].sort(),
    );
    expect(frame).toMatchObject({
      src: `${SITE}embed/route/dispatch-upland-westland/`,
      title: 'Map: From Upland to Westland',
      width: '100%',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
    });
    expect(frame['sandbox']?.split(' ')).toEqual(['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox']);
    // Where styles are taken out, a height is left.
    expect(Number(frame['height'])).toBe(size === '4:3' ? 480 : Number(size));
    expect(frame['style']?.includes('aspect-ratio:4/3')).toBe(size === '4:3');
    expect(textIn(html)).toContain('Reported by The Gazette.');
    expect(attributesOf(html, 'a')).toEqual({ href: `${SITE}route/dispatch-upland-westland/` });
  });
});

describe('the element', () => {
  test('names what it shows by id, and holds a picture that leads to the page', () => {
    const html = scriptSnippet(what(), LOADER, SITE);
    expect(attributesOf(html, 'script')).toEqual({
      async: '',
      src: `${SITE}embed/dispatch-atlas-1.0.0.js`,
      integrity: 'sha384-AbC+/=',
      crossorigin: 'anonymous',
    });
    expect(attributesOf(html, 'dispatch-atlas')).toEqual({
      id: 'dispatch-atlas-route-dispatch-upland-westland',
      route: 'dispatch-upland-westland',
      title: 'Map: From Upland to Westland',
    });
    expect(attributesOf(scriptSnippet(what(), LOADER, SITE, 400), 'dispatch-atlas')['height']).toBe('400');
    expect(attributesOf(html, 'a')).toEqual({ href: `${SITE}route/dispatch-upland-westland/` });
    expect(attributesOf(html, 'img')).toMatchObject({ alt: WORDS.alt, width: '600', height: '315' });
  });

  test('carries the view and every option that is not as usual, and no other', () => {
    const options = { theme: 'dark', lang: 'zh-Hans', isStatic: false } as const;
    const html = scriptSnippet(
      what({ subject: { kind: 'atlas' }, hash: 'status=planned', frozenAt: '2026-11-21-3f9ac1d2', options }),
      LOADER,
      SITE,
    );
    expect(attributesOf(html, 'dispatch-atlas')).toEqual({
      id: 'dispatch-atlas',
      view: 'status=planned',
      release: '2026-11-21-3f9ac1d2',
      theme: 'dark',
      lang: 'zh-Hans',
      title: 'Map: From Upland to Westland',
    });
    const still = scriptSnippet(what({ options: { ...PLAIN.options, isStatic: true } }), LOADER, SITE);
    expect(attributesOf(still, 'dispatch-atlas')['static']).toBe('');
  });

  test('is what linked words of an article lead to', () => {
    const words = linkedWords('to Westland', 'dispatch-upland-westland', ROUTE);
    const { href = '', ...rest } = attributesOf(words, 'a');
    expect(rest).toEqual({ 'data-dispatch-route': 'dispatch-upland-westland' });
    expect(href).toBe(`#${attributesOf(scriptSnippet(what(), LOADER, SITE), 'dispatch-atlas')['id']}`);
  });
});

test('a newsletter gets a picture, its words, a link and the source, and no frame and no script', () => {
  const html = pictureSnippet(what());
  expect(namesIn(html)).toEqual(['figure', 'a', 'img', 'figcaption', 'a']);
  expect(attributesOf(html, 'img')).toMatchObject({
    src: `${SITE}picture/dispatch-atlas-dispatch-upland-westland-1200x630.png`,
    alt: WORDS.alt,
    width: '600',
    height: '315',
  });
});

test.each([
  [{ kind: 'atlas' }, 'all routes of the atlas'],
  [ROUTE, 'all of this route'],
  [{ kind: 'place', id: 'westland' as PlaceId }, 'all that is reported of this place'],
] as const)('of a view, %o, whoever gets but the picture is told that it shows the whole', (subject, whole) => {
  const note = `The picture shows ${whole}, not the view in which the map opens.`;
  const view = what({ subject, hash: 'status=planned' });
  const [script, newsletter, amp] = [scriptSnippet(view, LOADER, SITE), pictureSnippet(view), ampSnippet(view)];
  for (const html of [script, newsletter]) {
    expect(attributesOf(html, 'img')['alt']).toBe(`${note} ${WORDS.alt}`);
    expect(textIn(html)).toContain(note);
  }
  expect(attributesOf(amp, 'amp-img')['alt']).toBe(`${note} ${WORDS.alt}`);
  // The frame shows the view itself.
  expect(iframeSnippet(view, '560')).not.toContain('The picture');
  const plain = what({ subject });
  for (const html of [scriptSnippet(plain, LOADER, SITE), pictureSnippet(plain), ampSnippet(plain)]) {
    expect(html).not.toContain('The picture');
  }
});

test('AMP gets a frame with a placeholder and something to press where it is not high enough', () => {
  const html = ampSnippet(what());
  expect(attributesOf(html, 'amp-iframe')).toMatchObject({
    layout: 'responsive',
    width: '720',
    height: '560',
    resizable: '',
    sandbox: SANDBOX,
  });
  expect(attributesOf(html, 'amp-iframe')['src']).toMatch(/^https:/);
  expect(attributesOf(html, 'amp-img')).toMatchObject({ placeholder: '', layout: 'fill', alt: WORDS.alt });
  expect(attributesOf(html, 'div')).toHaveProperty('overflow');
});

test('whatever a title, a text, a view or an id holds, the elements and attributes are the same and say just that', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', '\n', '\0', ' ', '=', '/', '`', 'a') }),
    fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&quot;&#34;', '</figure>', '<!--', ']]>', '\u2028'),
  );
  fc.assert(
    fc.property(anything, anything, anything, anything, (title, alt, sourceLine, hash) => {
      const subject: EmbedSubject = { kind: 'route', id: hash as RouteId };
      const strange = what({ subject, hash }, { title, alt, sourceLine });
      const tame = what({ hash: hash === '' ? '' : 'status=planned' });
      for (const [made, plain] of [
        ...FIXED_SIZES.map((size) => [iframeSnippet(strange, size), iframeSnippet(tame, size)] as const),
        [scriptSnippet(strange, LOADER, SITE), scriptSnippet(tame, LOADER, SITE)],
        [pictureSnippet(strange), pictureSnippet(tame)],
        [ampSnippet(strange), ampSnippet(tame)],
        [linkedWords(title, hash, subject), linkedWords('words', 'id', ROUTE)],
      ] as const) {
        expect(outlineOf(made)).toEqual(outlineOf(plain));
      }
      const note = strange.pictureNote === null ? '' : `${strange.pictureNote} `;
      expect(attributesOf(pictureSnippet(strange), 'img')['alt']).toBe(
        note + alt.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '),
      );
    }),
  );
});

test('no attribute holds a line break, which some systems would turn into an element', () => {
  const broken = what({}, { title: 'one\ntwo', alt: 'three\r\nfour', sourceLine: 'five' });
  for (const html of [iframeSnippet(broken, '560'), scriptSnippet(broken, LOADER, SITE), ampSnippet(broken)]) {
    expect(html).not.toMatch(/<[^>]*\n[^>]*>/);
  }
});

function namesIn(html: string): string[] {
  return tokensOf(html).flatMap((token) => (token.kind === 'start' ? [token.name] : []));
}

function textIn(html: string): string {
  return tokensOf(html)
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('');
}

/** Elements and the names of their attributes; what they say is left out. */
function outlineOf(html: string): readonly string[] {
  return tokensOf(html).flatMap((token: Token) => {
    if (token.kind === 'text') return [];
    return token.kind === 'end' ? [`/${token.name}`] : [`${token.name} ${Object.keys(token.attributes).join(' ')}`];
  });
}
