import { changeInFeed, fieldInFeed } from '#words/feeds.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { Change } from '../../core/model/release.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { element, said, type Xml } from './xml.ts';

/** One change as XHTML: what it is about, why, and each field from what to what. */
export function changeInWords(change: Change, dataset: Dataset): Xml {
  const { kind, claim: id, why, fields } = change;
  const changed = said(changeInFeed({ kind, id, why }), { claim: () => titleOf(change, dataset) });
  const items = fields.map((field) =>
    element(
      'li',
      {},
      ...said(fieldInFeed(field), {
        from: (text) => element('q', {}, text),
        to: (text) => element('q', {}, text),
      }),
    ),
  );
  return element('div', {}, element('p', {}, ...changed), ...(items.length > 0 ? [element('ul', {}, ...items)] : []));
}

/** A claim that was withdrawn, then or since, has no page to link to. */
function titleOf({ claim, title }: Change, { claims, imprint }: Dataset): Xml | string {
  if (!claims.some(({ id }) => id === claim)) return title;
  return element('a', { href: imprint.address + pageAddress({ kind: 'claim', id: claim }) }, title);
}
