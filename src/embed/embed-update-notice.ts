import { CHANGED_SINCE, changeAt, seeChanges } from '#words/embed-changes.ts';
import { element } from '../client/element.ts';
import { readChangesSince } from '../core/changes/read-changes-since.ts';
import { type UpdateNotice, updateNoticeFor } from '../core/changes/update-notice.ts';
import { changesSinceAddress } from '../core/view/embed-address.ts';
import type { EmbedIdentity } from './embed-elsewhere.ts';
import { heldRoutes } from './held-routes.ts';
import { takeSecret, wordpressLink } from './protocol/dialects.ts';

const PATIENCE_MS = 8000;

/**
 * On a frozen page: asks the live site what has become of the claims since, and says so where a figure shown here has
 * become another one. Where that cannot be had, the page says only what it says anyway: that it is frozen.
 */
export async function showUpdateNotice({ release, up }: EmbedIdentity): Promise<void> {
  const response = await fetch(up + changesSinceAddress(release), {
    credentials: 'omit',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (!response?.ok) return;
  const changes = readChangesSince(await response.json().catch(() => null), release);
  const notice = changes && updateNoticeFor(changes, heldRoutes());
  if (notice) show(notice, up);
}

function show({ sentence, address, all }: UpdateNotice, up: string): void {
  const box = element('newer');
  box.replaceChildren(`${sentence} `, linkTo(up + address, seeChanges(all.length)));
  box.hidden = false;
  const list = document.createElement('ul');
  list.className = 'newer-list';
  for (const change of all) {
    const item = document.createElement('li');
    const link = linkTo(up + change.address, '');
    // In letters: a sandboxed frame opens no link.
    link.className = 'address';
    link.textContent = link.href.replace(/^https?:\/\//, '');
    item.append(...changeAt(change.words).map((piece) => (typeof piece === 'string' ? piece : link)));
    list.append(item);
  }
  const title = document.createElement('h2');
  title.className = 'newer-title';
  title.textContent = CHANGED_SINCE;
  element('how-to-read').before(title, list);
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = words;
  link.addEventListener('click', (event) => {
    const { secret } = takeSecret(location.hash);
    if (secret === null || parent === window) return;
    // WordPress opens it then; the link itself would only be refused.
    event.preventDefault();
    parent.postMessage(wordpressLink(link.href, secret), '*');
  });
  return link;
}
