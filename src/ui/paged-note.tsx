import { type PagedThings, whereAllIs } from '#words/pager.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { Said } from './said.tsx';

/** What a page leaves out for a browser's own search and for paper, and where that is. */
export function PagedNote({ things }: { readonly things: PagedThings }) {
  return (
    <p class="paged-note">
      <Said pieces={whereAllIs(things)} as={{ all: (text) => <a href={pageAddress({ kind: 'all' })}>{text}</a> }} />
    </p>
  );
}
