import { readOutward } from '../embed/protocol/message.ts';
import { frameTitle, SANDBOX } from '../publish/embedding/snippet.ts';
import { type EmbedSettings, PREVIEW_WIDTHS } from '../ui/embed-panel-settings.ts';

/** A frame that fits itself is no lower and no higher than this, in px. */
const LOWEST = 120;
const HIGHEST = 4000;

/** A preview in a dialog: the embedded page itself, in the same sandbox as in an article. */
export interface EmbedPreview {
  /** `path` is the page's, below the present one's. */
  show(path: string, title: string, settings: EmbedSettings): void;
  close(): void;
}

/** `stage` gives the width that there is; what is wider is made smaller as a whole. */
export function embedPreview(stage: HTMLElement): EmbedPreview {
  let frame: HTMLIFrameElement | null = null;
  let shown: string | null = null;
  let settings: EmbedSettings | null = null;
  let toldPx: number | null = null;

  const lay = () => {
    if (!frame || !settings) return;
    const widthPx = widthOf(settings);
    const heightPx = heightOf(settings, widthPx, toldPx);
    const scale = Math.min(1, stage.clientWidth / widthPx);
    frame.style.width = `${widthPx}px`;
    frame.style.height = `${heightPx}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    stage.style.height = `${Math.ceil(heightPx * scale)}px`;
  };
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== frame?.contentWindow) return;
    const message = readOutward(data);
    if (message?.type !== 'dispatch-atlas:height') return;
    toldPx = Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(message.height)));
    lay();
  };
  addEventListener('message', listen);
  const resized = new ResizeObserver(lay);
  resized.observe(stage);

  return {
    show(path, title, next) {
      settings = next;
      if (path !== shown) {
        shown = path;
        toldPx = null;
        frame?.remove();
        // A new frame each time: one that is led elsewhere would leave an entry in the reader's history.
        frame = document.createElement('iframe');
        frame.setAttribute('sandbox', SANDBOX);
        frame.setAttribute('referrerpolicy', 'no-referrer');
        frame.setAttribute('aria-describedby', 'embed-keys');
        frame.src = path;
        stage.append(frame);
      }
      frame?.setAttribute('title', frameTitle({ title }));
      lay();
    },
    close() {
      removeEventListener('message', listen);
      resized.disconnect();
      frame?.remove();
    },
  };
}

function widthOf({ width }: EmbedSettings): number {
  return PREVIEW_WIDTHS.find(([id]) => id === width)?.[1] ?? 680;
}

function heightOf({ size }: EmbedSettings, widthPx: number, toldPx: number | null): number {
  if (size === 'fits') return toldPx ?? 560;
  return size === '4:3' ? Math.max(300, Math.round((widthPx * 3) / 4)) : Number(size);
}
