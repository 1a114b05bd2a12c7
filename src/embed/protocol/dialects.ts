/** What a frame knows of itself when it tells a height. */
export interface Telling {
  /** px, whole. */
  readonly height: number;
  /** The frame's own address, with no hash. */
  readonly address: string;
  /** What is embedded: `route/<id>`, `place/<id>`, `atlas`. */
  readonly id: string;
  /** What WordPress has put behind the address, or null elsewhere. */
  readonly secret: string | null;
}

/** A height as each kind of host expects it: ours first, then those of others. All of them may be sent to any host. */
export function heightMessages({ height, address, id, secret }: Telling): readonly unknown[] {
  return [
    { type: 'dispatch-atlas:height', v: 1, id, height },
    // Hosts of Datawrapper's charts look for an iframe whose address holds the key.
    { 'datawrapper-height': { [`embed/${id === 'atlas' ? '' : `${id}/`}`]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and Embedly.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    // The Guardian.
    JSON.stringify({ type: 'set-height', value: height }),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** WordPress opens an address of the frame's own host for it, and no other. */
export function wordpressLink(address: string, secret: string): unknown {
  return { message: 'link', value: address, secret };
}

/** `#?secret=ab12cd34ef`, alone or behind a view, as WordPress's embed script adds it. */
const SECRET = /#?\?secret=([A-Za-z0-9]{1,40})$/;

/** The hash without WordPress's addition, and what was added. */
export function takeSecret(hash: string): { readonly hash: string; readonly secret: string | null } {
  const match = SECRET.exec(hash);
  return match ? { hash: hash.slice(0, match.index), secret: match[1] ?? null } : { hash, secret: null };
}
