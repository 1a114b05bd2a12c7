import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightMessages, takeSecret, wordpressLink } from './dialects.ts';
import { readOutward } from './message.ts';

const TOLD = {
  height: 512,
  address: 'https://atlas.example/embed/route/dispatch-a-b/',
  id: 'route/dispatch-a-b',
  secret: null,
};
const secret = fc.stringMatching(/^[A-Za-z0-9]{1,40}$/);

test('a height is told in our own words first, as hosts of ours read them', () => {
  const [own] = heightMessages(TOLD);
  expect(readOutward(own)).toEqual({ type: 'dispatch-atlas:height', v: 1, id: 'route/dispatch-a-b', height: 512 });
});

test('a height is told to the hosts of others in the form that each of them reads', () => {
  const [, ...others] = heightMessages(TOLD);
  expect(others).toEqual([
    { 'datawrapper-height': { 'embed/route/dispatch-a-b/': 512 } },
    { sentinel: 'amp', type: 'embed-size', height: 512 },
    JSON.stringify({ src: TOLD.address, context: 'iframe.resize', height: 512 }),
    JSON.stringify({ type: 'set-height', value: 512 }),
  ]);
});

test('the key that hosts of charts look for is part of the address', () => {
  for (const id of ['route/dispatch-a-b', 'place/a']) {
    const [key = ''] = Object.keys(datawrapper(id));
    expect(`https://atlas.example/embed/${id}/`).toContain(key);
  }
  expect(Object.keys(datawrapper('atlas'))).toEqual(['embed/']);
});

test('WordPress is told only with the secret that it gave', () => {
  expect(heightMessages({ ...TOLD, secret: 'ab12' }).at(-1)).toEqual({ message: 'height', value: 512, secret: 'ab12' });
  expect(JSON.stringify(heightMessages(TOLD))).not.toContain('secret');
  expect(wordpressLink('https://atlas.example/#route=x', 'ab12')).toEqual({
    message: 'link',
    value: 'https://atlas.example/#route=x',
    secret: 'ab12',
  });
});

test('every message can be posted as it is', () => {
  const messages = heightMessages({ ...TOLD, secret: 'ab12' });
  expect(structuredClone(messages)).toEqual(messages);
});

test('what WordPress adds is taken off, alone or behind a view', () => {
  fc.assert(
    fc.property(fc.constantFrom('', '#route=dispatch-a-b', '#at=3/4/5&names=ko', '#map'), secret, (hash, given) => {
      expect(takeSecret(`${hash}#?secret=${given}`)).toEqual({ hash, secret: given });
    }),
  );
  expect(takeSecret('#?secret=ab12')).toEqual({ hash: '', secret: 'ab12' });
});

test('what WordPress has not added is left as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { hash, secret: found } = takeSecret(text);
      if (found === null) expect(hash).toBe(text);
      else expect(text.startsWith(hash) && text.endsWith(`?secret=${found}`)).toBe(true);
    }),
  );
  for (const hash of ['', '#', '#route=a', '#?secret=', '#?secret=<b>', '#?secret=a b', `#?secret=${'a'.repeat(41)}`]) {
    expect(takeSecret(hash)).toEqual({ hash, secret: null });
  }
});

function datawrapper(id: string): object {
  const found = heightMessages({ ...TOLD, id }).find(
    (message) => typeof message === 'object' && message !== null && 'datawrapper-height' in message,
  ) as { readonly 'datawrapper-height': object } | undefined;
  return found?.['datawrapper-height'] ?? {};
}
