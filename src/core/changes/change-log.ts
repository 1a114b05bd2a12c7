import type { Dataset } from '../model/dataset.ts';
import type { Change } from '../model/release.ts';
import { remembered } from '../model/remembered.ts';
import { releaseName } from '../view/change-anchor.ts';
import type { PageName } from '../view/page-address.ts';

/** So many claims that one release added are in the log itself; what was corrected or withdrawn always is. */
export const MOST_ADDED = 50;
/** On each page of what one release added. */
const MOST_ON_PAGE = 300;

/** A page of what a release added. */
export interface AddedPage {
  readonly name: Extract<PageName, { readonly kind: 'added' }>;
  /** Null for what is not released yet. */
  readonly release: string | null;
  readonly changes: readonly Change[];
  /** Which of how many. */
  readonly at: number;
  readonly of: number;
}

/** The log in its parts. Every change is in one of them, so that none is told twice. */
export interface ChangeLog {
  /** What is in the log itself. */
  readonly told: readonly Change[];
  readonly pages: readonly AddedPage[];
  /** The page that tells of a change. */
  pageOf(change: Change): PageName;
}

const LOGS = new WeakMap<Dataset, ChangeLog>();

export function changeLogOf(dataset: Dataset): ChangeLog {
  return remembered(LOGS, dataset, () => logOf(dataset));
}

function logOf({ changes, releases }: Dataset): ChangeLog {
  const pages = releases.flatMap(({ release }) => {
    const added = changes.filter((change) => change.kind === 'added' && change.release === release);
    return pagesOf(release, added.slice(MOST_ADDED));
  });
  const pageOf = new Map(pages.flatMap(({ name, changes: some }) => some.map((change) => [change, name] as const)));
  return {
    told: changes.filter((change) => !pageOf.has(change)),
    pages,
    pageOf: (change) => pageOf.get(change) ?? { kind: 'changes' },
  };
}

function pagesOf(release: string | null, added: readonly Change[]): AddedPage[] {
  const of = Math.ceil(added.length / MOST_ON_PAGE);
  return Array.from({ length: of }, (_, index) => ({
    name: { kind: 'added', id: index === 0 ? releaseName(release) : `${releaseName(release)}/${index + 1}` },
    release,
    changes: added.slice(index * MOST_ON_PAGE, (index + 1) * MOST_ON_PAGE),
    at: index + 1,
    of,
  }));
}
