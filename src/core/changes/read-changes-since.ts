import type { ClaimId, RouteId } from '../model/ids.ts';
import { isPlainObject } from '../model/plain-object.ts';
import type { ChangeSince, ChangesSince } from './changes-since.ts';

/**
 * `since/<release>.json` as a page reads it that may be years older than the file. Entries that are not understood are
 * left out; null for what is no such file, or one of another release. Never throws.
 */
export function readChangesSince(data: unknown, release: string): ChangesSince | null {
  const { format, release: of, latest, changes } = fieldsOf(data);
  const { release: newest, date } = fieldsOf(latest);
  if (format !== 'dispatch-atlas-since/1' || of !== release || !Array.isArray(changes)) return null;
  if (!isShort(newest) || !isDay(date)) return null;
  return {
    format,
    release,
    latest: { release: newest, date },
    changes: changes.slice(0, MOST).flatMap((each: unknown) => readChange(each) ?? []),
  };
}

/** More than any page has to read. */
const MOST = 5000;
const LONGEST = 400;

function readChange(data: unknown): ChangeSince | null {
  const { release, date, kind, claim, title, routes, figure, why, address } = fieldsOf(data);
  if (!isShort(release) || !isDay(date) || !isShort(claim) || !isShort(title) || !isWay(address)) return null;
  if (kind !== 'added' && kind !== 'corrected' && kind !== 'withdrawn') return null;
  if (!Array.isArray(routes)) return null;
  const { from, to } = fieldsOf(figure);
  return {
    release,
    date,
    kind,
    claim: claim as ClaimId,
    title,
    routes: routes.filter((each: unknown): each is RouteId => isShort(each)),
    figure: isShort(from) && isShort(to) ? { from, to } : null,
    why: isShort(why) ? why : null,
    address,
  };
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return isPlainObject(data) ? data : {};
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** A page of the site, as a way below its address: nothing that could lead elsewhere. */
function isWay(value: unknown): value is string {
  return isShort(value) && /^(?:[a-z0-9][a-z0-9-]*\/)*(?:#[\w=.-]+)?$/i.test(value);
}
