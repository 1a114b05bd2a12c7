import { dateWords } from '#words/dates.ts';
import type { Since, SinceChange } from '../../core/model/since.ts';
import { releaseAddress } from '../../core/view/change-anchor.ts';

/** What a frozen page says of the releases after its own. */
export interface Newer {
  readonly sentence: string;
  /**
   * Where the change is told, below the live site's address: of several all that their release did, or else the first
   * that is named.
   */
  readonly address: string;
  /** Each change by itself, the newest first. */
  readonly all: readonly { readonly words: string; readonly address: string }[];
}

/** So many changes are told in the sentence; the rest are counted. */
const TOLD = 2;

/** Null where no figure of these routes has become another one, no claim has been withdrawn and none added. */
export function newerIn(since: Since, routes: ReadonlySet<string>): Newer | null {
  const here = since.changes.filter((change) => change.routes.some((route) => routes.has(route)));
  const claims = [...new Set(here.map(({ claim }) => claim))];
  const fates = claims.flatMap((claim) => fateOf(here.filter((change) => change.claim === claim)) ?? []);
  const [first] = fates;
  if (!first) return null;
  const told = fates.slice(0, TOLD).map(({ words }) => words);
  const more = fates.length - told.length;
  const list = more > 0 ? [...told, `and ${more} more`] : told;
  return {
    sentence: `${releaseWords(fates)} ${fates.length === 1 ? first.verb : 'changed what is shown here'}: ${list.join('; ')}.`,
    address: fates.length === 1 || !isOneRelease(fates) ? first.address : releaseAddress(first.release),
    all: fates.map(({ words, address }) => ({ words, address })),
  };
}

interface Fate {
  /** What the release did to what is shown: "changed a figure shown here". */
  readonly verb: string;
  readonly words: string;
  readonly address: string;
  readonly release: string;
  readonly date: string;
}

/** What has become of one claim in the end; null where nothing of it looks different. `changes` are newest first. */
function fateOf(changes: readonly SinceChange[]): Fate | null {
  const [newest] = changes;
  if (!newest) return null;
  const { release, date, address } = newest;
  const added = changes.some(({ kind }) => kind === 'added');
  if (changes.some(({ kind }) => kind === 'withdrawn')) {
    if (added) return null;
    const words = `${plain(newest.title)} (withdrawn)`;
    return { verb: 'withdrew a claim shown here', words, address, release, date };
  }
  if (added) {
    return {
      verb: 'added a claim on a route shown here',
      words: `${plain(newest.title)} (new)`,
      address,
      release,
      date,
    };
  }
  const figures = changes.filter(({ figure }) => figure !== null);
  const [last, oldest] = [figures[0], figures.at(-1)];
  const [from, to] = [oldest?.figure?.from, last?.figure?.to];
  if (!last || from === undefined || to === undefined || from === to) return null;
  const words = `${routeWords(last.title)}, from ${from} to ${to}`;
  return { verb: 'changed a figure shown here', words, address: last.address, release: last.release, date: last.date };
}

/** "A newer release (3 March 2027)", "Newer releases (the last of 3 March 2027)". */
function releaseWords(fates: readonly Fate[]): string {
  const dates = fates.map(({ date }) => date).sort();
  const day = dateWords(dates.at(-1) ?? '');
  return isOneRelease(fates) ? `A newer release (${day})` : `Newer releases (the last of ${day})`;
}

function isOneRelease(fates: readonly Fate[]): boolean {
  return new Set(fates.map(({ release }) => release)).size === 1;
}

/** "From Ryanggang to China: about 500, planned" as part of a sentence that says "from" itself. */
function plain(title: string): string {
  return title.replace(/^From /, '');
}

/** The same without its figure. */
function routeWords(title: string): string {
  const at = title.lastIndexOf(': ');
  return plain(at < 0 ? title : title.slice(0, at));
}
