import { heightMessages, wordpressLink } from './protocol/dialects.ts';
import { type Inward, type Outward, readInward } from './protocol/message.ts';

/** What the page says to the one around it; nothing where there is none. */
export interface EmbedMessages {
  ready(): void;
  height(px: number): void;
  /** What the reader has picked: told only to a host that has said hello. */
  selected(route: string | null): void;
  /** Asks WordPress, where it frames the page, to open an address; false elsewhere. */
  follow(address: string): boolean;
}

/** @param heard is given what the host asks for, and nothing of what others send. */
export function openMessages(
  id: string,
  secret: string | null,
  heard: (message: Exclude<Inward, { type: 'dispatch-atlas:hello' }>) => void,
): EmbedMessages {
  const host = window.parent;
  const isFramed = host !== window;
  let greeted = false;
  // Nothing here is a secret, and a host in a sandbox has no origin to be named by.
  const say = (message: unknown) => isFramed && host.postMessage(message, '*');
  const tell = (message: Outward) => say(message);
  addEventListener('message', (event) => {
    if (!isFramed || event.source !== host) return;
    const message = readInward(event.data);
    if (message?.type === 'dispatch-atlas:hello') greeted = true;
    else if (message) heard(message);
  });
  return {
    ready: () => tell({ type: 'dispatch-atlas:ready', v: 1, id }),
    height: (height) => {
      const address = location.origin + location.pathname + location.search;
      for (const message of heightMessages({ height, address, id, secret })) say(message);
    },
    selected: (route) => greeted && tell({ type: 'dispatch-atlas:selected', v: 1, route }),
    follow: (address) => {
      if (secret === null || !isFramed) return false;
      say(wordpressLink(address, secret));
      return true;
    },
  };
}
