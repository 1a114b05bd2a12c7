import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inward, type Outward, readInward, readOutward } from './message.ts';

/** Plain objects, as messages are that have been posted. */
const PLAIN = { noNullPrototype: true } as const;

const id = fc.stringMatching(/^[a-z][a-z0-9/-]{0,119}$/);
const route = fc.option(id);
const v = fc.constant(1 as const);

const inward: fc.Arbitrary<Inward> = fc.oneof(
  fc.record({ type: fc.constant('dispatch-atlas:hello' as const), v }, PLAIN),
  fc.record({ type: fc.constant('dispatch-atlas:point' as const), v, route }, PLAIN),
  fc.record({ type: fc.constant('dispatch-atlas:select' as const), v, route }, PLAIN),
);
const outward: fc.Arbitrary<Outward> = fc.oneof(
  fc.record({ type: fc.constant('dispatch-atlas:ready' as const), v, id }, PLAIN),
  fc.record(
    {
      type: fc.constant('dispatch-atlas:height' as const),
      v,
      id,
      height: fc.double({ min: 0, minExcluded: true, max: 1e9, noNaN: true, noDefaultInfinity: true }),
    },
    PLAIN,
  ),
  fc.record({ type: fc.constant('dispatch-atlas:selected' as const), v, route }, PLAIN),
);

/** Values that turn up where others are expected. */
const stray = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    -1,
    0,
    1,
    '1',
    '',
    'route/../..',
    '<b>',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    'x'.repeat(1_000_000),
    'dispatch-atlas:point',
  ),
);

/** A message of ours with one thing wrong: a field too many, too few, of another value, or of another name. */
const nearMiss = fc
  .tuple(fc.oneof<fc.Arbitrary<object>[]>(inward, outward), fc.nat(), stray, fc.nat(3), fc.string())
  .map(([message, which, value, how, name]): unknown => {
    const fields = Object.entries(message);
    const at = which % fields.length;
    const changed = fields.flatMap(([key, own], index): [string, unknown][] => {
      if (index !== at) return [[key, own]];
      if (how === 0) return [];
      return how === 1 ? [[key, value]] : how === 2 ? [[`${key}${name || 's'}`, own]] : [[key, own]];
    });
    return Object.fromEntries(how === 3 ? [...changed, [`${name}+`, value]] : changed);
  });

/** What throws when it is looked at, or is of another kind than it looks. */
const trap = fc.constantFrom<() => unknown>(
  () => new Proxy({}, { ownKeys: refuse }),
  () => new Proxy({ type: 'dispatch-atlas:hello', v: 1 }, { get: refuse }),
  () => new Proxy({ type: 'dispatch-atlas:hello', v: 1 }, { getPrototypeOf: refuse }),
  () => new Proxy({ type: 'dispatch-atlas:hello', v: 1 }, { getOwnPropertyDescriptor: refuse }),
  () => Object.defineProperty({ v: 1 }, 'type', { enumerable: true, get: refuse }),
  () => Object.assign(Object.create({ type: 'dispatch-atlas:hello' }), { v: 1 }),
  () => Object.assign(Object.create(null), { type: 'dispatch-atlas:hello', v: 1 }),
  () => Object.assign([], { type: 'dispatch-atlas:hello', v: 1 }),
  () => JSON.parse('{"type":"dispatch-atlas:hello","v":1,"__proto__":{}}'),
  () => JSON.parse('{"__proto__":{"type":"dispatch-atlas:hello"},"v":1}'),
  () => new Error('dispatch-atlas:hello'),
  () => Object.assign(() => undefined, { type: 'dispatch-atlas:hello', v: 1 }),
);

test('a message comes through as it was sent', () => {
  fc.assert(fc.property(inward, (message) => void expect(readInward(structuredClone(message))).toEqual(message)));
  fc.assert(fc.property(outward, (message) => void expect(readOutward(structuredClone(message))).toEqual(message)));
});

test('what is for the other side is no message', () => {
  fc.assert(fc.property(outward, (message) => void expect(readInward(message)).toBeNull()));
  fc.assert(fc.property(inward, (message) => void expect(readOutward(message)).toBeNull()));
});

describe.each([
  ['a frame', readInward],
  ['a host', readOutward],
] as const)('of 5,000 things that are sent to %s', (_, read) => {
  test('none makes it throw, and only exact messages are read', () => {
    fc.assert(
      fc.property(fc.oneof(stray, nearMiss, inward, outward, fc.json().map(parsed)), (data) => {
        const message = read(data);
        // What is read is the thing itself, field by field: nothing was mended, added or passed over.
        if (message !== null) expect(Object.entries(message).sort()).toEqual(Object.entries(Object(data)).sort());
      }),
      { numRuns: 5000 },
    );
  });

  test('none that throws or hides its kind is read', () => {
    fc.assert(fc.property(trap, (make) => void expect(read(make())).toBeNull()));
  });
});

test('a message of another version is none', () => {
  for (const version of [0, 2, '1', 1n, null, undefined, true]) {
    expect(readInward({ type: 'dispatch-atlas:hello', v: version })).toBeNull();
    expect(readOutward({ type: 'dispatch-atlas:selected', v: version, route: null })).toBeNull();
  }
});

test('a height is a number of px above nothing', () => {
  const told = (height: unknown) => readOutward({ type: 'dispatch-atlas:height', v: 1, id: 'atlas', height });
  expect(told(400)).not.toBeNull();
  for (const height of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '400', 400n, null])
    expect(told(height)).toBeNull();
});

test('a route is named as ids are written', () => {
  const pointed = (name: unknown) => readInward({ type: 'dispatch-atlas:point', v: 1, route: name });
  expect(pointed('dispatch-ryanggang-china')).not.toBeNull();
  expect(pointed(null)).not.toBeNull();
  for (const name of ['', 'A', '<b>', 'a b', '-a', 'a'.repeat(121), 'a\n', '../a', 7, ['a'], undefined]) {
    expect(pointed(name), String(name)).toBeNull();
  }
});

function refuse(): never {
  throw new Error('not to be looked at');
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}
