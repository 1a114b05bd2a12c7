import { WHAT_BECAME_OF_IT, withdrawnInShort, withdrawnTitle, withdrawnWith } from '#words/releases.ts';
import type { Change } from '../../core/model/release.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { ChangeList } from './change-list.tsx';
import type { Page } from './page.ts';
import { pageOfChanges } from './page-of-changes.tsx';
import type { Site } from './site.ts';

/** What stays at the address of a claim that was withdrawn: links to it were published, and say so. */
export function withdrawnPage(change: Change, site: Site): Page {
  const { imprint, changes } = site.evidence.dataset;
  const name = { kind: 'claim', id: change.claim } as const;
  return pageOfChanges({
    name,
    title: withdrawnTitle(change),
    description: withdrawnInShort({ atlas: imprint.name, title: change.title }),
    deck: withdrawnWith(change),
    children: (
      <>
        <h2>{WHAT_BECAME_OF_IT}</h2>
        <ChangeList
          changes={changes.filter(({ claim }) => claim === change.claim)}
          site={site}
          up={relativeRoot(pageAddress(name))}
        />
      </>
    ),
  });
}
