import { changedFigure, newClaim, newerReleases, withdrawnClaim } from '#words/changed-since.ts';
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
  const releases = new Set(fates.map(({ release }) => release)).size;
  return {
    sentence: newerReleases({
      day:
        fates
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? first.date,
      releases,
      did: fates.length === 1 ? first.did : 'several',
      told,
      more: fates.length - told.length,
    }),
    address: fates.length === 1 || releases > 1 ? first.address : releaseAddress(first.release),
    all: fates.map(({ words, address }) => ({ words, address })),
  };
}

interface Fate {
  /** What the release did to what is shown. */
  readonly did: 'withdrew' | 'added' | 'changed';
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
    return { did: 'withdrew', words: withdrawnClaim(newest.title), address, release, date };
  }
  if (added) return { did: 'added', words: newClaim(newest.title), address, release, date };
  const figures = changes.filter(({ figure }) => figure !== null);
  const [last, oldest] = [figures[0], figures.at(-1)];
  const [from, to] = [oldest?.figure?.from, last?.figure?.to];
  if (!last || from === undefined || to === undefined || from === to) return null;
  const words = changedFigure({ claim: last.title, from, to });
  return { did: 'changed', words, address: last.address, release: last.release, date: last.date };
}
