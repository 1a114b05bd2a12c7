import { addedInShort, addedTitle } from '#words/releases.ts';
import type { AddedPage } from '../../core/changes/change-log.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { ChangeEntries } from './change-list.tsx';
import type { Page } from './page.ts';
import { pageOfChanges } from './page-of-changes.tsx';
import type { Site } from './site.ts';

/** Claims that a release added, of which there are too many for the page of all changes. */
export function addedPage(added: AddedPage, site: Site): Page {
  const { name, changes } = added;
  const title = addedTitle(added);
  return pageOfChanges({
    name,
    title,
    description: addedInShort({ atlas: site.evidence.dataset.imprint.name, claims: changes.length, title }),
    children: <ChangeEntries changes={changes} up={relativeRoot(pageAddress(name))} />,
  });
}
