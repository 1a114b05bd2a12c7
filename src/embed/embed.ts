import { whenIdle } from '../client/when-idle.ts';
import { decodeOptions } from '../core/view/embed-options.ts';
import { frozenElsewhere, identityOf } from './embed-elsewhere.ts';
import { watchHeight } from './embed-height.ts';
import { openMessages } from './embed-messages.ts';
import { openEmbed } from './embed-page.ts';
import { takeSecret } from './protocol/dialects.ts';

/*
 * What an embedded page loads at once: it reads its address, tells its height, and waits. Everything that draws comes
 * when the reader, the host or the address asks for it. Nothing here touches a storage: in a sandbox that throws.
 */
const page = identityOf(document.documentElement);
const { hash, secret } = takeSecret(location.hash);
const { options, ignored } = decodeOptions(location.search, page.releases);
const elsewhere = frozenElsewhere(page, options.release, location.search);

if (elsewhere !== null) location.replace(elsewhere + location.hash);
else {
  const messages = openMessages(page.id, secret, (message) => {
    if (message.type === 'dispatch-atlas:point') embed.point(message.route);
    else embed.select(message.route);
  });
  const embed = openEmbed({ page, options, hash: hash.slice(1), secret, messages, ignored });
  watchHeight(document.body, messages.height);
  messages.ready();
  if (page.edition === 'frozen') {
    whenIdle(
      () =>
        void import('./embed-update-notice.ts').then(
          ({ showUpdateNotice }) => showUpdateNotice(page),
          () => undefined,
        ),
    );
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.open-full')) {
    // WordPress opens it then; the link itself would only be refused.
    link.addEventListener('click', (event) => messages.follow(link.href) && event.preventDefault());
  }
}
