import { changedFigure, newClaim, newerReleases, withdrawnClaim } from '#words/changed-since.ts';
import { releaseAddress } from '../view/change-anchor.ts';
import type { ChangeSince, ChangesSince } from './changes-since.ts';

/** What a frozen page says of the releases after its own. */
export interface UpdateNotice {
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
export function updateNoticeFor(changes: ChangesSince, routes: ReadonlySet<string>): UpdateNotice | null {
  const here = changes.changes.filter((change) => change.routes.some((route) => routes.has(route)));
  const claims = [...new Set(here.map(({ claim }) => claim))];
  const updates = claims.flatMap((claim) => claimUpdateOf(here.filter((change) => change.claim === claim)) ?? []);
  const [first] = updates;
  if (!first) return null;
  const told = updates.slice(0, TOLD).map(({ words }) => words);
  const releases = new Set(updates.map(({ release }) => release)).size;
  return {
    sentence: newerReleases({
      day:
        updates
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? first.date,
      releases,
      did: updates.length === 1 ? first.did : 'several',
      told,
      more: updates.length - told.length,
    }),
    address: updates.length === 1 || releases > 1 ? first.address : releaseAddress(first.release),
    all: updates.map(({ words, address }) => ({ words, address })),
  };
}

interface ClaimUpdate {
  /** What the release did to what is shown. */
  readonly did: 'withdrew' | 'added' | 'changed';
  readonly words: string;
  readonly address: string;
  readonly release: string;
  readonly date: string;
}

/** What has become of one claim in the end; null where nothing of it looks different. `changes` are newest first. */
function claimUpdateOf(changes: readonly ChangeSince[]): ClaimUpdate | null {
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
