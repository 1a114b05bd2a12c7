/**
 * What an embedded page and the page around it say to each other with `postMessage`. Version 1. Each message is a plain
 * object with exactly the fields given here; whatever else arrives is ignored without a word.
 */
const VERSION = 1;

/** From the frame to its host. */
export type Outward =
  /** The page is there and can be looked at; `id` names what is embedded: `route/<id>`, `place/<id>`, `atlas`. */
  | { readonly type: 'dispatch-atlas:ready'; readonly v: 1; readonly id: string }
  /** The height in px at which nothing in the page is cut short at its present width. */
  | { readonly type: 'dispatch-atlas:height'; readonly v: 1; readonly id: string; readonly height: number }
  /** The reader has picked a route, or none. Told only to a host that has said hello. */
  | { readonly type: 'dispatch-atlas:selected'; readonly v: 1; readonly route: string | null };

/** From the host to a frame. */
export type Inward =
  /** The host listens to what the reader picks. */
  | { readonly type: 'dispatch-atlas:hello'; readonly v: 1 }
  /** Light a route, as the pointer does; null puts it out. */
  | { readonly type: 'dispatch-atlas:point'; readonly v: 1; readonly route: string | null }
  /** Open a route, as a click does; null closes it. */
  | { readonly type: 'dispatch-atlas:select'; readonly v: 1; readonly route: string | null };

/** Null for everything that is not exactly a message to a frame. Never throws, whatever it is given. */
export function readInward(data: unknown): Inward | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { type } = fields;
  switch (type) {
    case 'dispatch-atlas:hello':
      return hasOnly(fields, ['type', 'v']) ? { type, v: VERSION } : null;
    case 'dispatch-atlas:point':
    case 'dispatch-atlas:select': {
      const { route } = fields;
      return hasOnly(fields, ['type', 'v', 'route']) && isRoute(route) ? { type, v: VERSION, route } : null;
    }
    default:
      return null;
  }
}

/** Null for everything that is not exactly a message to a host. Never throws, whatever it is given. */
export function readOutward(data: unknown): Outward | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { type, id, height, route } = fields;
  switch (type) {
    case 'dispatch-atlas:ready':
      return hasOnly(fields, ['type', 'v', 'id']) && isId(id) ? { type, v: VERSION, id } : null;
    case 'dispatch-atlas:height':
      return hasOnly(fields, ['type', 'v', 'id', 'height']) && isId(id) && isHeight(height)
        ? { type, v: VERSION, id, height }
        : null;
    case 'dispatch-atlas:selected':
      return hasOnly(fields, ['type', 'v', 'route']) && isRoute(route) ? { type, v: VERSION, route } : null;
    default:
      return null;
  }
}

/** The fields of a plain object of the present version. A proxy or getter that throws is nobody's message. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null) return null;
  try {
    const fields = Object.fromEntries(Object.entries(data));
    return Object.getPrototypeOf(data) === Object.prototype && fields['v'] === VERSION ? fields : null;
  } catch {
    return null;
  }
}

function hasOnly(fields: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.keys(fields).length === names.length && names.every((name) => name in fields);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9/-]{0,119}$/.test(value);
}

function isRoute(value: unknown): value is string | null {
  return value === null || isId(value);
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
