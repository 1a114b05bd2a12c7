import type { ComponentChildren } from 'preact';
import { TEXT_PAGE_LINKS } from '#words/page-frame.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Page } from './page.ts';

interface Parts extends Pick<Page, 'name' | 'title' | 'description'> {
  /** Under the title. */
  readonly deck?: string;
  readonly children: ComponentChildren;
}

/** A page below that of all changes, which machines are told nothing of. */
export function pageOfChanges({ name, title, description, deck, children }: Parts): Page {
  return {
    name,
    title,
    description,
    above: [{ words: TEXT_PAGE_LINKS.changes, path: pageAddress({ kind: 'changes' }) }],
    crumb: title,
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{title}</h1>
          {deck !== undefined && <p>{deck}</p>}
        </header>
        {children}
      </>
    ),
  };
}
