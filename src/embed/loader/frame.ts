import { type Inward, type Outward, readOutward } from '../protocol/message.ts';

/** A framed page of the atlas. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly address: string;
  tell(message: Inward): void;
  /** Takes it out of the page; nothing is heard of it any more. */
  close(): void;
}

/**
 * The least a frame needs. Its origin is nobody's: it can read nothing of the page around it, not even where both are
 * served by one host.
 */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  referrerpolicy: 'no-referrer',
  loading: 'lazy',
};

/**
 * A frame that is yet to be put into the page. `hear` is given what this frame says and nobody else, with the time in
 * ms. A new address takes a new frame, which leaves no entry in the reader's history.
 */
export function openFrame(address: string, hear: (message: Outward, atMs: number) => void): Frame {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
  element.src = address;

  const listen = ({ source, data, timeStamp }: MessageEvent<unknown>) => {
    // The origin of a sandboxed frame is "null", like that of any other: only its window tells it from them.
    if (source === null || source !== element.contentWindow) return;
    const message = readOutward(data);
    if (message) hear(message, timeStamp);
  };
  addEventListener('message', listen);

  return {
    element,
    address,
    tell(message) {
      element.contentWindow?.postMessage(message, '*');
    },
    close() {
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
