/**
 * Runs in a host's page: sends its frame messages that are almost right, quite wrong, hostile, or meant for others. The
 * same seed sends the same. Returns how many were sent.
 */
export function strangeMessages({
  count,
  seed,
  route,
}: {
  readonly count: number;
  readonly seed: number;
  /** One that exists, so that a message is wrong in something else. */
  readonly route: string;
}): number {
  const frame = document.querySelector('iframe')?.contentWindow;
  if (!frame) throw new Error('no frame');
  let state = seed;
  let sent = 0;
  while (sent < count) {
    const message = pick([nearMiss, hostile, ofOthers, anything])();
    if (isRight(message)) continue;
    frame.postMessage(message, '*');
    sent += 1;
  }
  return sent;

  /** 0 to 1; mulberry32. */
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  function pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(random() * values.length)] as Value;
  }

  /** A message of ours with one thing or two amiss. */
  function nearMiss(): unknown {
    const type = pick(['hello', 'point', 'select', 'ready', 'height', 'selected', 'Select', 'navigate', 'theme', '']);
    const message: Record<string, unknown> = { type: `dispatch-atlas:${type}`, v: pick([1, 1, 2, '1', 1.5, null]) };
    if (random() < 0.8)
      message['route'] = pick([route, `${route} `, route.toUpperCase(), 'no-such-route', '', scalar()]);
    if (random() < 0.5) message[pick(['id', 'href', 'html', 'callback', 'V', 'constructor'])] = scalar();
    return pick([
      message,
      message,
      JSON.stringify(message),
      [message],
      { data: message },
      new Map([['type', message]]),
    ]);
  }

  function hostile(): unknown {
    const html = pick(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)']);
    return pick([
      JSON.parse(`{"__proto__":{"type":"dispatch-atlas:select","v":1,"route":"${route}"}}`),
      JSON.parse(`{"type":"dispatch-atlas:select","v":1,"route":"${route}","__proto__":{"isAdmin":true}}`),
      { type: 'dispatch-atlas:select', v: 1, route: html },
      { type: 'dispatch-atlas:select', v: 1, route: 'a'.repeat(100_000) },
      { type: 'dispatch-atlas:select', v: 1, route: { toString: route } },
      { type: 'dispatch-atlas:point', v: 1, route: [route] },
      { type: ['dispatch-atlas:select'], v: 1, route },
      html,
      new ArrayBuffer(8),
      new Error(html),
      new Date(0),
      /dispatch-atlas/,
      circular(),
    ]);
  }

  /** What others' frames and hosts say to one another. */
  function ofOthers(): unknown {
    const height = pick([0, -1, 300, 1e9, Number.NaN, Number.POSITIVE_INFINITY, '300']);
    return pick<unknown>([
      { 'datawrapper-height': { abc: height } },
      { sentinel: 'amp', type: pick(['embed-size', 'send-intersections', 'embed-state']), height },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
      JSON.stringify({ type: pick(['set-height', 'navigate', 'scroll-to']), value: height }),
      {
        secret: 'ab12cd34ef',
        message: pick(['height', 'link', 'ready']),
        value: pick([height, 'https://example.com/']),
      },
      `pymxPYMx0xPYMxheightxPYMx${height}`,
      '[iFrameSizer]0:300:400:init',
      { source: 'react-devtools-bridge', payload: scalar() },
      { type: 'webpackOk' },
    ]);
  }

  function anything(depth = 0): unknown {
    if (depth > 3 || random() < 0.4) return scalar();
    if (random() < 0.4) return Array.from({ length: Math.floor(random() * 5) }, () => anything(depth + 1));
    const keys = ['type', 'v', 'route', 'id', 'height', 'message', 'secret', 'value', 'then', 'toJSON', 'length'];
    return Object.fromEntries(
      Array.from({ length: Math.floor(random() * 5) }, () => [pick(keys), anything(depth + 1)]),
    );
  }

  function scalar(): unknown {
    return pick<unknown>([
      null,
      undefined,
      true,
      false,
      0,
      1,
      -1,
      1e308,
      Number.NaN,

      '',
      'x',
      '\u0000',
      '🗺',
      route,
    ]);
  }

  function circular(): object {
    const self: Record<string, unknown> = { type: 'dispatch-atlas:select', v: 1 };
    self['route'] = self;
    return self;
  }

  /** By chance a message is one that has to be heeded: that is not what is tried here. */
  function isRight(message: unknown): boolean {
    if (typeof message !== 'object' || message === null || Array.isArray(message)) return false;
    const { type, v, route: named, ...more } = message as Record<string, unknown>;
    if (v !== 1 || Object.keys(more).length > 0) return false;
    if (type === 'dispatch-atlas:hello') return !('route' in message);
    return (type === 'dispatch-atlas:point' || type === 'dispatch-atlas:select') && (named === route || named === null);
  }
}
