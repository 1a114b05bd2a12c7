import type { Dataset } from '../../core/model/dataset.ts';
import type { Change } from '../../core/model/release.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { element, type Xml } from './xml.ts';

const WORDS: Readonly<Record<Change['kind'], string>> = {
  added: 'Added: ',
  corrected: 'Corrected: ',
  withdrawn: 'Withdrawn: ',
};

/** One change as XHTML: what it is about, why, and each field from what to what. */
export function changeInWords(change: Change, dataset: Dataset): Xml {
  const fields = change.fields.map(({ name, from, to }) =>
    element('li', {}, `${name}: from `, element('q', {}, from), ' to ', element('q', {}, to)),
  );
  return element(
    'div',
    {},
    element(
      'p',
      {},
      WORDS[change.kind],
      titleOf(change, dataset),
      ` (${change.claim})`,
      change.why === null ? '' : `. ${change.why}`,
    ),
    ...(fields.length > 0 ? [element('ul', {}, ...fields)] : []),
  );
}

/** A claim that was withdrawn, then or since, has no page to link to. */
function titleOf({ claim, title }: Change, { claims, imprint }: Dataset): Xml | string {
  if (!claims.some(({ id }) => id === claim)) return title;
  return element('a', { href: imprint.address + pageAddress({ kind: 'claim', id: claim }) }, title);
}
